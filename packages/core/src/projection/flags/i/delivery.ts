import { sumVnd } from '../../../vocabulary/amounts/vnd.ts';
import { includes } from '../../../vocabulary/dates/period.ts';
import { valueOn } from '../../shared/timeline.ts';
import type { FlagCase } from '../case/case.ts';
import type { Weighed } from '../case/weigh.ts';
import { decimal, money, say } from '../explain/say.ts';
import { type Judged, reaches, refsOf, shown } from './criterion.ts';

const commitmentsDue = (c: FlagCase) =>
  c.pair.promises.flatMap((promise) => {
    const terms =
      promise.kind === 'commitment' ? valueOn(promise.terms, c.days.year.to) : undefined;
    const { amount, dueBy } = terms ?? {};
    if (amount === undefined || dueBy === undefined || !includes(c.days.year, dueBy)) return [];
    // What falls due on a day of rest is not held against the agency.
    if (c.days.exemptions.some(({ days }) => includes(days, dueBy))) return [];
    return [{ promise, amount }];
  });

/**
 * Deliveries that may be on these commitments by the end of the year: those that name one of them,
 * and those of the year that name none.
 */
const towards = (c: FlagCase, commitments: ReadonlySet<string>): readonly Weighed[] =>
  c.pair.claims.filter((claim) => {
    if (claim.delivery === undefined || claim.days.to > c.days.year.to) return false;
    const { commitment } = claim.delivery.given;
    return commitment === undefined
      ? claim.days.to >= c.days.year.from
      : commitments.has(commitment);
  });

const name = say('Thực hiện cam kết', 'Delivery on commitments');

/**
 * C2: delivered ÷ committed and due in the year. Only written commitments bind; a pledge is not
 * measured. Nothing due: does not apply.
 *
 * Not known where help that is in doubt, or that has no price, could make up the ratio.
 */
export const delivery = (c: FlagCase): Judged => {
  const share = decimal(c.policy.deliveryRatio);
  const base = { id: 'C2', name, threshold: say(`từ ${share.vi}`, `${share.en} or more`) };
  const due = commitmentsDue(c);
  const committed = sumVnd(due.map(({ amount }) => amount));
  if (committed === 0) {
    return {
      ...base,
      result: 'notApplicable',
      observed: say('không có cam kết đến hạn trong kỳ', 'no commitment falls due in the period'),
      events: [],
    };
  }
  const ids = new Set<string>(
    due.flatMap(({ promise }) => c.acc.commitments.get(promise.made.ref) ?? []),
  );
  const claims = towards(c, ids);
  const of = (worth: Weighed['worth']) => claims.filter((claim) => claim.worth === worth);
  const counted = of('counted');
  const valued = sumVnd(counted.flatMap(({ value }) => value ?? []));
  const fraction = { of: BigInt(valued), whole: BigInt(committed) };
  const disputed = of('disputed');
  const open = [
    ...counted.filter(({ value }) => value === undefined),
    ...of('pending'),
    ...disputed,
  ];
  const enough = reaches(fraction, c.policy.deliveryRatio);
  const unpriced = open.some(({ value }) => value === undefined);
  const most = {
    of: BigInt(valued) + open.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n),
    whole: fraction.whole,
  };
  const could = unpriced || reaches(most, c.policy.deliveryRatio);
  const [given, owed] = [money(valued), money(committed)];
  const ratio = shown(fraction, c.policy.deliveryRatio);
  return {
    ...base,
    result: enough ? 'pass' : could ? 'unknown' : 'fail',
    observed: say(
      `bàn giao ${given.vi} trên ${owed.vi} cam kết đến hạn (${ratio.vi})`,
      `${given.en} delivered of ${owed.en} committed and due (${ratio.en})`,
    ),
    ...(!enough &&
      could && {
        missing: say(
          'giá trị hỗ trợ đã bàn giao được xác nhận',
          'the confirmed value of what was delivered',
        ),
        ...(disputed.length > 0 && { disputed: true }),
      }),
    events: refsOf([
      ...due.flatMap(({ promise }) => promise.refs.map((ref) => ({ ref }))),
      ...[...counted, ...open].flatMap(({ refs }) => refs.map((ref) => ({ ref }))),
    ]),
  };
};
