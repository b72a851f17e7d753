import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { byDate, factsOf } from '../decision/facts.ts';
import { refusal } from '../decision/refusal.ts';
import { certainFrom, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { CommuneId, DistrictId, ScopeId } from '../vocabulary/ids.ts';
import type { ScopeFacts } from './state.ts';

/** A commune or district as a member of a list. */
type Member =
  | { readonly is: 'commune'; readonly id: CommuneId }
  | { readonly is: 'district'; readonly id: DistrictId };

interface Step {
  readonly listed: boolean;
  readonly effectiveOn: PartialDate;
}

/** What became of the member in the list, in the order of the dates. */
const stepsOf = (facts: ScopeFacts, member: Member): readonly Step[] =>
  member.is === 'commune'
    ? byDate(factsOf(facts, 'CommuneListed', 'CommuneDelisted'))
        .filter((fact) => fact.data.commune === member.id)
        .map(({ type, effectiveOn }) => ({ listed: type === 'CommuneListed', effectiveOn }))
    : byDate(factsOf(facts, 'DistrictListed', 'DistrictDelisted'))
        .filter((fact) => fact.data.district === member.id)
        .map(({ type, effectiveOn }) => ({ listed: type === 'DistrictListed', effectiveOn }));

/** Who enters or leaves which list, and when. */
export interface Listing {
  readonly scope: ScopeId;
  readonly member: Member;
  readonly on: PartialDate;
}

/** The steps before and behind a day. A step of that very day stands before or behind, as asked. */
const around = (steps: readonly Step[], on: PartialDate, ofThatDay: 'before' | 'behind') => {
  const day = certainFrom(on);
  const before = steps.filter(({ effectiveOn }) => {
    const other = certainFrom(effectiveOn);
    return other < day || (other === day && ofThatDay === 'before');
  });
  return { last: before.at(-1), next: steps[before.length] };
};

const words = ({ is, id }: Member) => ({
  vi: `${is === 'commune' ? 'Xã' : 'Huyện'} ${id}`,
  en: `${is === 'commune' ? 'Commune' : 'District'} ${id}`,
});

/**
 * The member is not in the list yet: listings and delistings take turns, by date, and what is
 * recorded late falls into its place between them.
 */
export const notListed = (facts: ScopeFacts, { scope, member, on }: Listing): Check => {
  const { last, next } = around(stepsOf(facts, member), on, 'before');
  const clash = last?.listed === true ? last : next;
  if (clash?.listed !== true) return fine;
  const { vi, en } = words(member);
  return E.left(
    refusal(
      'AlreadyListed',
      { scope, member: member.id, on, listedOn: clash.effectiveOn },
      `${vi} đã có trong phạm vi ${scope} từ ${clash.effectiveOn}; không thể đưa vào lần nữa từ ${on}`,
      `${en} is in scope ${scope} from ${clash.effectiveOn}; it cannot be listed again on ${on}`,
    ),
  );
};

/** The member has been in the list since a day before, and does not leave it later already. */
export const listedBefore = (facts: ScopeFacts, { scope, member, on }: Listing): Check => {
  const { last, next } = around(stepsOf(facts, member), on, 'behind');
  const { vi, en } = words(member);
  if (last?.listed !== true) {
    return E.left(
      refusal(
        'NotListed',
        { scope, member: member.id, on },
        `${vi} không có trong phạm vi ${scope} trước ngày ${on}; không thể đưa ra`,
        `${en} is not in scope ${scope} before ${on}; it cannot be delisted`,
      ),
    );
  }
  return next?.listed === false
    ? E.left(
        refusal(
          'AlreadyDelisted',
          { scope, member: member.id, on, delistedOn: next.effectiveOn },
          `${vi} đã được đưa ra khỏi phạm vi ${scope} từ ${next.effectiveOn}; nếu ghi sai ngày, hãy sửa sự kiện đó`,
          `${en} leaves scope ${scope} on ${next.effectiveOn} already; if that day is wrong, correct that fact`,
        ),
      )
    : fine;
};
