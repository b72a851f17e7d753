import { HelpKind } from '../../assignment/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import { addDecimal, type Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { earlier, type LocalDate, later } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { type Interval, includes } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import type { Amount } from '../evidence.ts';
import { AmountSum } from '../shared/amount-sum.ts';
import { countsThrough, jointGiftOf } from '../shared/donations.ts';
import { type DeliveryRecord, deliveriesInOrder, type Help } from '../shared/help.ts';
import { inOrder } from '../shared/in-order.ts';
import { allBy, type NeedRecords } from '../shared/need-records.ts';

/** The facts from which results are read. */
export interface ResultFacts {
  readonly help: Help;
  readonly needs: NeedRecords;
}

/** What came of help of one kind, in one unit. */
export interface ResultLine {
  readonly unit: string;
  /** The sum in `unit`, exact. */
  readonly quantity: Decimal;
  /** The part of it that rests on reconstructed facts. */
  readonly reconstructed: Decimal;
  /** The first and the last of the days on which they count. */
  readonly days: Interval;
  /** Of the lines that give a value. */
  readonly value: Amount;
  /** Households that benefit, as reported: one that benefits twice is counted twice. */
  readonly beneficiaries: number;
  /** How many reported results it is the sum of, and how many items of gifts. */
  readonly reported: number;
  readonly gifts: number;
  /** Of the gifts, how many the source counts roughly only: "gần 80 con". */
  readonly rough: number;
  readonly events: readonly EventRef[];
}

/** What came of help of one kind (S6). */
export interface KindResults {
  readonly kind: HelpKind;
  /** By unit, in Vietnamese order. */
  readonly lines: readonly ResultLine[];
  readonly value: Amount;
  readonly beneficiaries: number;
}

/** One thing that came of help, reported or handed over. */
interface Piece {
  readonly kind: HelpKind;
  readonly unit: string;
  readonly quantity: Decimal;
  readonly value?: Vnd;
  readonly beneficiaries: number;
  readonly from: 'report' | 'gift';
  readonly rough: boolean;
  readonly day: LocalDate;
  readonly ref: EventRef;
  readonly reconstructed: boolean;
}

const giftKey = (agency: AgencyId, commune: CommuneId, contribution: string): string =>
  `${agency}~${commune}~${contribution}`;

/**
 * The donations whose items count: one of each joint gift with unknown shares, and none that a
 * reported result stands for. An assigned delivery bears an id before a voluntary one does.
 */
const countedGifts = (help: Help, replaced: ReadonlySet<string>): readonly DeliveryRecord[] => {
  const given = deliveriesInOrder(help).filter(
    (delivery) => delivery.given.stream === 'donation' && (delivery.given.items ?? []).length > 0,
  );
  const keyOf = ({ given: { agency, commune, contribution } }: DeliveryRecord) =>
    giftKey(agency, commune, contribution);
  const assigned = new Set(
    deliveriesInOrder(help)
      .filter(({ assignment }) => assignment !== undefined)
      .map(keyOf),
  );
  const joint = new Map<string, DeliveryRecord>();
  for (const delivery of given) {
    const gift = jointGiftOf(delivery);
    const rival = gift === undefined ? undefined : joint.get(gift);
    if (gift !== undefined && (rival === undefined || countsThrough(delivery, rival))) {
      joint.set(gift, delivery);
    }
  }
  return given.filter((delivery) => {
    const gift = jointGiftOf(delivery);
    if (gift !== undefined && joint.get(gift) !== delivery) return false;
    const key = keyOf(delivery);
    return !replaced.has(key) || (delivery.assignment === undefined && assigned.has(key));
  });
};

const piecesOf = ({ help, needs }: ResultFacts, span: Interval): readonly Piece[] => {
  const results = allBy(needs.results, span.to);
  const replaced = new Set(
    results.flatMap(({ data: { agency, commune, contribution } }) =>
      contribution === undefined ? [] : [giftKey(agency, commune, contribution)],
    ),
  );
  return [
    ...results
      .filter(({ from }) => from >= span.from)
      .map(
        ({ data, ref, from }): Piece => ({
          kind: data.kind,
          unit: data.unit,
          quantity: data.quantity,
          ...(data.value !== undefined && { value: data.value }),
          beneficiaries: data.beneficiaries ?? 0,
          from: 'report',
          rough: false,
          day: from,
          ref,
          reconstructed: needs.reconstructed.has(ref),
        }),
      ),
    ...countedGifts(help, replaced)
      .filter(({ on }) => includes(span, certainFrom(on)))
      .flatMap(({ given, on, trace }) =>
        (given.items ?? []).flatMap(({ quantity, qualifier, unit, value }): Piece[] =>
          quantity === undefined || unit === undefined
            ? []
            : [
                {
                  kind: given.kind,
                  unit,
                  quantity,
                  ...(value !== undefined && { value }),
                  beneficiaries: 0,
                  from: 'gift',
                  day: certainFrom(on),
                  rough: qualifier !== undefined && qualifier !== 'exact',
                  ...trace,
                },
              ],
        ),
      ),
  ];
};

const valueSum = (pieces: readonly Piece[]): Amount => {
  const sum = new AmountSum();
  for (const { value, ref, reconstructed } of pieces) {
    if (value !== undefined) sum.add(value, ref, reconstructed);
  }
  return sum.done();
};

const households = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { beneficiaries }) => sum + beneficiaries, 0);

const quantityOf = (pieces: readonly Piece[]): Decimal =>
  pieces.reduce((sum, { quantity }) => addDecimal(sum, quantity), '0' as Decimal);

const daysOf = (pieces: readonly Piece[]): Interval => {
  const days = pieces.map(({ day }) => day);
  return {
    from: days.reduce(earlier),
    to: days.reduce(later),
  };
};

const lineOf = (unit: string, pieces: readonly Piece[]): ResultLine => ({
  unit,
  quantity: quantityOf(pieces),
  reconstructed: quantityOf(pieces.filter(({ reconstructed }) => reconstructed)),
  days: daysOf(pieces),
  value: valueSum(pieces),
  beneficiaries: households(pieces),
  reported: pieces.filter(({ from }) => from === 'report').length,
  gifts: pieces.filter(({ from }) => from === 'gift').length,
  rough: pieces.filter(({ rough }) => rough).length,
  events: [...new Set(pieces.map(({ ref }) => ref))].sort(),
});

/**
 * What came of help in a span of days: every kind in the order of the Notice (S6 a–i), with its
 * quantities by unit. From reported results, and from the items of gifts that give a quantity and a
 * unit. A reported result that names a gift stands in place of that gift's items, also where it is
 * reported in a later span; a result that names none stands for itself.
 */
export const resultsIn = (facts: ResultFacts, span: Interval): readonly KindResults[] => {
  const byKind = Map.groupBy(piecesOf(facts, span), ({ kind }) => kind);
  return HelpKind.codes.map((kind) => {
    const pieces = byKind.get(kind) ?? [];
    const byUnit = [...Map.groupBy(pieces, ({ unit }) => unit)];
    const lines = byUnit.map(([unit, own]) => lineOf(unit, own));
    return {
      kind,
      lines: inOrder(lines, [{ name: ({ unit }) => unit }, { text: ({ unit }) => unit }]),
      value: valueSum(pieces),
      beneficiaries: households(pieces),
    };
  });
};
