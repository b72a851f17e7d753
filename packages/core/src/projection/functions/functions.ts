import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { FunctionId } from '../../vocabulary/ids.ts';
import {
  applyDirections,
  type DirectionRegister,
  directionEvents,
  directionsOn,
} from '../directions/directions.ts';
import type { Projection } from '../projection.ts';
import { recommendationsOn } from '../recommendations/recommendation-on.ts';
import {
  applyRecommendations,
  type RecommendationRegister,
  recommendationEvents,
} from '../recommendations/register.ts';
import { applyCaused, type CausedAct, causedEvents } from '../shared/caused-acts.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { type FunctionRecord, functionNameOn } from '../shared/functions.ts';
import { inOrder } from '../shared/in-order.ts';
import { applyTasks, isOpen, type TaskRegister, taskEvents, tasksOn } from '../tasks/tasks.ts';
import { holdingOn, tenuresBy } from './holding.ts';
import { applyParties, noParties, type PartyRegisters, partyEvents } from './parties.ts';
import type { FunctionsView, FunctionThen, PartyThen } from './view.ts';

/** What the functions keep of history. */
export interface FunctionsFacts {
  readonly parties: PartyRegisters;
  readonly tasks: TaskRegister;
  readonly directions: DirectionRegister;
  readonly recommendations: RecommendationRegister;
  readonly caused: CausedAct[];
}

const parts: readonly Part<FunctionsFacts>[] = [
  { types: partyEvents, apply: (acc, event) => applyParties(acc.parties, event) },
  { types: taskEvents, apply: (acc, event) => applyTasks(acc.tasks, event) },
  { types: directionEvents, apply: (acc, event) => applyDirections(acc.directions, event) },
  {
    types: recommendationEvents,
    apply: (acc, event) => applyRecommendations(acc.recommendations, event),
  },
  { types: causedEvents, apply: (acc, event) => applyCaused(acc.caused, event) },
];

/** All that waits for somebody on a day. */
const openOn = (acc: FunctionsFacts, day: LocalDate) => ({
  tasks: tasksOn(acc.tasks, acc.parties, day).filter(isOpen),
  recommendations: recommendationsOn(acc.recommendations, acc.caused, acc.parties, day).filter(
    ({ outcome }) => outcome === undefined || outcome === 'deferred',
  ),
  directions: directionsOn(acc.directions, acc.parties, day).filter(
    ({ status }) => status === 'open' || status === 'overdue',
  ),
});

const functionThen = (
  { units, functions }: PartyRegisters,
  record: FunctionRecord,
  open: ReturnType<typeof openOn>,
  day: LocalDate,
): FunctionThen => {
  const id: FunctionId = record.function;
  const here = (party: PartyThen | undefined): boolean =>
    party?.kind === 'function' && party.id === id;
  return {
    function: id,
    name: functionNameOn(functions, id, day),
    holding: holdingOn(units, record, day),
    tenures: tenuresBy(units, record, day),
    open: {
      tasks: open.tasks.filter(({ to }) => here(to)),
      recommendations: open.recommendations.filter(({ addressee }) => here(addressee)),
      directions: open.directions.filter(({ to }) => to.some(here)),
    },
  };
};

/**
 * Who holds each function of the province, since when and by what act; which are vacant; and what was
 * open then (§11 question 9; S14b). A function does not follow the organisation that held it: after a
 * merger it is vacant until it is entrusted anew.
 */
export const functions: Projection<FunctionsFacts, FunctionsView> = {
  name: 'functions',
  version: 1,
  handles: typesOf(parts),
  init: () => ({
    parties: noParties(),
    tasks: new Map(),
    directions: new Map(),
    recommendations: new Map(),
    caused: [],
  }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    const open = openOn(acc, day);
    const all = [...acc.parties.functions.values()].map((record) =>
      functionThen(acc.parties, record, open, day),
    );
    return frozen({
      asOf,
      functions: inOrder(all, [{ name: ({ name }) => name }, { text: (one) => one.function }]),
    });
  },
};
