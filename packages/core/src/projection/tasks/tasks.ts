import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { TaskId } from '../../vocabulary/ids.ts';
import { type PartyRegisters, partyOn } from '../functions/parties.ts';
import { datedAct } from '../shared/dated-act.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, type NotedFact, noted } from '../shared/noted.ts';
import type { TaskStatus, TaskThen } from './view.ts';

/** A task with all that was said of it. */
interface TaskRecord {
  readonly given: NotedFact<'TaskGiven'>;
  readonly reports: NotedFact<'TaskReported'>[];
  end?:
    | { readonly status: 'completed'; readonly fact: NotedFact<'TaskCompleted'> }
    | { readonly status: 'withdrawn'; readonly fact: NotedFact<'TaskWithdrawn'> };
}

export type TaskRegister = Map<TaskId, TaskRecord>;

/** The events that change the register of tasks. */
export const taskEvents = [
  'TaskGiven',
  'TaskReported',
  'TaskCompleted',
  'TaskWithdrawn',
] as const satisfies readonly EventType[];

/** Takes one fact into the register; a fact of another kind changes nothing. */
export const applyTasks = (tasks: TaskRegister, event: DomainEvent): void => {
  switch (event.type) {
    case 'TaskGiven':
      tasks.set(event.data.task, { given: noted(event), reports: [] });
      return;
    case 'TaskReported':
      tasks.get(event.data.task)?.reports.push(noted(event));
      return;
    case 'TaskCompleted': {
      const record = tasks.get(event.data.task);
      if (record !== undefined) record.end = { status: 'completed', fact: noted(event) };
      return;
    }
    case 'TaskWithdrawn': {
      const record = tasks.get(event.data.task);
      if (record !== undefined) record.end = { status: 'withdrawn', fact: noted(event) };
      return;
    }
    default:
  }
};

const endText = (end: NonNullable<TaskRecord['end']>): string =>
  end.status === 'completed' ? end.fact.data.outcome : end.fact.data.why;

const taskOn = (
  { given, reports, end: later }: TaskRecord,
  parties: PartyRegisters,
  day: LocalDate,
): TaskThen => {
  const { task, what, by, to, due, committee } = given.data;
  const end = later !== undefined && later.fact.from <= day ? later : undefined;
  const last = end?.fact.from ?? day;
  const daysOverdue =
    due === undefined || end?.status === 'withdrawn' ? 0 : Math.max(0, daysBetween(due, last));
  const status: TaskStatus = end?.status ?? (daysOverdue > 0 ? 'overdue' : 'open');
  return {
    task,
    what,
    by,
    to: partyOn(parties, to, day),
    ...(due !== undefined && { due }),
    ...(committee !== undefined && { committee }),
    status,
    given: datedAct(given),
    days: daysBetween(given.from, last),
    daysOverdue,
    reports: reports
      .filter(({ from }) => from <= day)
      .toSorted(byTime)
      .map((fact) => ({ ...datedAct(fact), what: fact.data.what })),
    ...(end !== undefined && { end: { ...datedAct(end.fact), text: endText(end) } }),
  };
};

/** The tasks that had been given by a day, in the order of their giving, then of their ids. */
export const tasksOn = (
  tasks: TaskRegister,
  parties: PartyRegisters,
  day: LocalDate,
): readonly TaskThen[] =>
  inOrder(
    [...tasks.values()].filter(({ given }) => given.from <= day),
    [{ text: ({ given }) => given.from }, { text: ({ given }) => given.data.task }],
  ).map((record) => taskOn(record, parties, day));

/** A task that is still to be done. */
export const isOpen = ({ status }: TaskThen): boolean => status === 'open' || status === 'overdue';
