import type { TwinningHelped, TwinningHelper } from '../../assignment/twinning/parties.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { AmountSum } from '../shared/amount-sum.ts';
import { byTime, latest, type NotedFact, notedFor } from '../shared/noted.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { TwinningsAcc } from './acc.ts';
import type { TwinningLine, TwinningPledge, TwinningSide, TwinningSums } from './view.ts';

type Pledged = NotedFact<'TwinningPledged'>;
type Delivered = NotedFact<'TwinningDelivered'>;

const sideOn = (
  units: UnitRegisters,
  side: TwinningHelper | TwinningHelped,
  day: LocalDate,
): TwinningSide => {
  if ('agency' in side) {
    return { kind: 'agency', id: side.agency, name: agencyNameOn(units, side.agency, day) };
  }
  if ('district' in side) {
    const name = units.districts.get(side.district)?.name ?? side.district;
    return { kind: 'district', id: side.district, name };
  }
  const { commune, village, households } = side;
  return {
    kind: 'commune',
    id: commune,
    name: communeOn(units, commune, day).name,
    ...(village !== undefined && { village }),
    ...(households !== undefined && { households }),
  };
};

/** Adds up promises and gifts, in the order of their names. */
export const sumsOf = (
  acc: TwinningsAcc,
  pledges: readonly Pledged[],
  gifts: readonly Delivered[],
): TwinningSums => {
  const [pledged, delivered] = [new AmountSum(), new AmountSum()];
  for (const { data, ref } of pledges) {
    if (data.amount !== undefined) pledged.add(data.amount, ref, acc.reconstructed.has(ref));
  }
  for (const { data, ref } of gifts) {
    if (data.value !== undefined) delivered.add(data.value, ref, acc.reconstructed.has(ref));
  }
  return {
    pledged: pledged.done(),
    delivered: delivered.done(),
    unpricedPledges: pledges.filter(({ data }) => data.amount === undefined).length,
    unvaluedGifts: gifts.filter(({ data }) => data.value === undefined).length,
  };
};

const pledgeLine = (
  acc: TwinningsAcc,
  { data, on, ref }: Pledged,
  gifts: readonly Delivered[],
): TwinningPledge => {
  const own = gifts.filter((gift) => gift.data.pledge === data.pledge);
  return {
    pledge: data.pledge,
    on,
    what: data.what,
    ...(data.amount !== undefined && { amount: data.amount }),
    ...(data.dueBy !== undefined && { dueBy: data.dueBy }),
    delivered: sumsOf(acc, [], own).delivered,
    event: ref,
  };
};

/** One twinning with its promises and help. */
export const twinningLine = (
  acc: TwinningsAcc,
  made: NotedFact<'TwinningMade'>,
  day: LocalDate,
): TwinningLine => {
  const { twinning, form, helper, helped, basis } = made.data;
  const ended = latest(notedFor(acc.ended, twinning));
  const pledges = notedFor(acc.pledged, twinning).toSorted(byTime);
  const gifts = notedFor(acc.delivered, twinning).toSorted(byTime);
  return {
    twinning,
    form,
    helper: sideOn(acc.units, helper, day),
    helped: sideOn(acc.units, helped, day),
    from: made.on,
    ...(basis !== undefined && { basis: basis.document }),
    ...(ended && {
      ended: {
        on: ended.on,
        ...(ended.data.why !== undefined && { why: ended.data.why }),
        event: ended.ref,
      },
    }),
    ...sumsOf(acc, pledges, gifts),
    pledges: pledges.map((pledge) => pledgeLine(acc, pledge, gifts)),
    gifts: gifts.map(({ data, on, ref }) => ({
      contribution: data.contribution,
      on,
      kind: data.kind,
      form: data.form,
      evidence: data.evidence,
      ...(data.value !== undefined && { value: data.value }),
      event: ref,
    })),
    event: made.ref,
  };
};
