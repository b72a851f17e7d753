import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { type DeliveryRecord, deliveriesInOrder, type Help } from '../shared/help.ts';
import { inOrder } from '../shared/in-order.ts';
import { allBy, type NeedRecords } from '../shared/need-records.ts';
import { byTime, latest, type NotedFact } from '../shared/noted.ts';
import { approvedItems, type PlanRecord, planRecords } from '../shared/plan-records.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn } from '../shared/unit-names.ts';
import type { Cover, NeedLine, NeedState } from './view.ts';

/** The facts from which needs and their cover are read. */
export interface CoverFacts {
  readonly units: UnitRegisters;
  readonly help: Help;
  readonly needs: NeedRecords;
}

type Identified = NotedFact<'NeedIdentified'>;

/** All that bears on one need. */
interface Around {
  readonly assessments: readonly NotedFact<'NeedAssessed'>[];
  readonly closing?: NotedFact<'NeedClosed'> | undefined;
  readonly plans: readonly PlanRecord[];
  readonly deliveries: readonly DeliveryRecord[];
}

const planCover = (
  { data }: Identified,
  plans: readonly PlanRecord[],
  name: (cover: PlanRecord) => string,
): readonly Cover[] =>
  plans.flatMap((record): Cover[] => {
    const approval = latest(record.approvals);
    const answers = approvedItems(record).some(({ needs = [] }) => needs.includes(data.need));
    return approval === undefined || !answers
      ? []
      : [
          {
            by: 'plan',
            agency: record.agency,
            agencyName: name(record),
            ...(record.plan !== undefined && { plan: record.plan }),
            on: approval.on,
            event: approval.ref,
          },
        ];
  });

/** Help for a priority need of that kind, delivered from the day on which it was identified. */
const deliveryCover = (
  { data, from }: Identified,
  deliveries: readonly DeliveryRecord[],
  name: (cover: DeliveryRecord['given']) => string,
): readonly Cover[] =>
  deliveries
    .filter(({ given, on }) => given.kind === data.kind && certainFrom(on) >= from)
    .map(({ given, on, trace }) => ({
      by: 'delivery',
      agency: given.agency,
      agencyName: name(given),
      on,
      event: trace.ref,
    }));

const stateOf = (closing: Around['closing'], covers: readonly Cover[]): NeedState => {
  if (closing !== undefined) return closing.data.outcome;
  if (covers.some(({ by }) => by === 'delivery')) return 'delivered';
  return covers.length > 0 ? 'planned' : 'open';
};

const lineOf = (
  identified: Identified,
  { assessments, closing, plans, deliveries }: Around,
  name: (by: Pick<Cover, 'agency'>) => string,
): NeedLine => {
  const { need, what, kind, source, beneficiaries } = identified.data;
  const priority = assessments.at(-1)?.data.priority ?? identified.data.priority;
  const cost =
    assessments.findLast(({ data }) => data.cost !== undefined)?.data.cost ?? identified.data.cost;
  const covers = inOrder(
    [
      ...planCover(identified, plans, name),
      // A delivery says that it serves a priority need, not which: so it covers those of its kind.
      ...(priority ? deliveryCover(identified, deliveries, name) : []),
    ],
    [{ text: ({ on }) => certainFrom(on) }, { text: ({ event }) => event }],
  );
  const why = closing?.data.why;
  const refs = [
    identified.ref,
    ...assessments.map(({ ref }) => ref),
    ...(closing === undefined ? [] : [closing.ref]),
    ...covers.map(({ event }) => event),
  ];
  return {
    need,
    what,
    kind,
    source,
    priority,
    ...(cost !== undefined && { cost }),
    ...(beneficiaries !== undefined && { beneficiaries }),
    identifiedOn: identified.on,
    state: stateOf(closing, covers),
    ...(closing !== undefined && { closedOn: closing.on }),
    ...(why !== undefined && { why }),
    covers,
    events: [...new Set(refs)].sort(),
  };
};

/** The needs of each commune by a day: those that come first, then by the day, then by name. */
export const needLines = (
  { units, help, needs }: CoverFacts,
  day: LocalDate,
): ReadonlyMap<CommuneId, readonly NeedLine[]> => {
  const plans = Map.groupBy(planRecords(needs, day), ({ commune }) => commune);
  const deliveries = Map.groupBy(
    deliveriesInOrder(help).filter(
      ({ given, on }) =>
        given.priorityNeed === true && given.stream === 'donation' && certainFrom(on) <= day,
    ),
    ({ given }) => given.commune,
  );
  const assessed = Map.groupBy(allBy(needs.assessed, day), ({ data }) => data.commune);
  const closed = Map.groupBy(allBy(needs.closed, day), ({ data }) => data.commune);
  const name = ({ agency }: Pick<Cover, 'agency'>): string => agencyNameOn(units, agency, day);

  const linesOf = (commune: CommuneId, identified: readonly Identified[]) =>
    identified.map((fact) =>
      lineOf(
        fact,
        {
          assessments: (assessed.get(commune) ?? [])
            .filter(({ data }) => data.need === fact.data.need)
            .toSorted(byTime),
          closing: closed.get(commune)?.find(({ data }) => data.need === fact.data.need),
          plans: plans.get(commune) ?? [],
          deliveries: deliveries.get(commune) ?? [],
        },
        name,
      ),
    );
  return new Map(
    [...Map.groupBy(allBy(needs.identified, day), ({ data }) => data.commune)].map(
      ([commune, identified]) => [
        commune,
        inOrder(linesOf(commune, identified), [
          { text: ({ priority }) => (priority ? '0' : '1') },
          { text: ({ identifiedOn }) => certainFrom(identifiedOn) },
          { name: ({ what }) => what },
          { text: ({ need }) => need },
        ]),
      ],
    ),
  );
};
