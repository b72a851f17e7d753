import * as E from 'fp-ts/lib/Either.js';
import { type Check, communeLives, fine, notBefore } from '../decision/checks.ts';
import { factsOf, latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { districtLives } from '../territory/district-lives.ts';
import { addDays } from '../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { ScopeId } from '../vocabulary/ids.ts';
import * as events from './events.ts';
import { holds, listsSuch } from './scope-checks.ts';
import { listedBefore, notListed } from './scope-members.ts';
import type { ScopeFacts } from './state.ts';

/** A list is defined once. */
export const defineScope: Decide<typeof events.ScopeDefined, ScopeFacts> = (input, facts) => {
  const defined = latestOf(facts, 'ScopeDefined');
  return recordIf(events.ScopeDefined, input, () =>
    defined === undefined
      ? fine
      : E.left(
          refusal(
            'ScopeAlreadyDefined',
            { scope: input.scope, on: defined.effectiveOn },
            `Phạm vi ${input.scope} đã được xác định từ ${defined.effectiveOn}`,
            `Scope ${input.scope} is defined already, from ${defined.effectiveOn}`,
          ),
        ),
  );
};

const notEnded = (facts: ScopeFacts, scope: ScopeId): Check => {
  const ended = latestOf(facts, 'ScopeEnded');
  return ended === undefined
    ? fine
    : E.left(
        refusal(
          'ScopeAlreadyEnded',
          { scope, on: ended.effectiveOn },
          `Phạm vi ${scope} đã chấm dứt từ ${ended.effectiveOn}`,
          `Scope ${scope} ended on ${ended.effectiveOn} already`,
        ),
      );
};

const nothingAfter = (facts: ScopeFacts, scope: ScopeId, on: PartialDate): Check => {
  const later = factsOf(
    facts,
    'CommuneListed',
    'CommuneDelisted',
    'DistrictListed',
    'DistrictDelisted',
  ).find(({ effectiveOn }) => firstDay(effectiveOn) >= certainFrom(on));
  return later === undefined
    ? fine
    : E.left(
        refusal(
          'ChangeAfterEnd',
          { id: scope, on, change: later.type, changedOn: later.effectiveOn },
          `Phạm vi ${scope} còn thay đổi vào ngày ${later.effectiveOn} (${later.type}); không thể chấm dứt từ ${on}`,
          `Scope ${scope} still changed on ${later.effectiveOn} (${later.type}); it cannot end on ${on}`,
        ),
      );
};

const afterFirstDay = (facts: ScopeFacts, on: PartialDate): Check => {
  const defined = latestOf(facts, 'ScopeDefined');
  return defined === undefined
    ? fine
    : notBefore(on, addDays(firstDay(defined.effectiveOn), 1), {
        vi: 'ngày thứ hai của phạm vi',
        en: 'the second day of the scope',
      });
};

/** A list ends once, behind all that is recorded of it. */
export const endScope: Decide<typeof events.ScopeEnded, ScopeFacts> = (input, facts) => {
  const { scope, on } = input;
  return recordIf(
    events.ScopeEnded,
    input,
    () => notEnded(facts, scope),
    () => holds(facts, scope, on),
    () => nothingAfter(facts, scope, on),
    () => afterFirstDay(facts, on),
  );
};

/** A commune that exists enters a list that holds, unless it is in it. */
export const listCommune: Decide<typeof events.CommuneListed, ScopeFacts> = (
  input,
  facts,
  reference,
) => {
  const { scope, commune, on } = input;
  return recordIf(
    events.CommuneListed,
    input,
    () => holds(facts, scope, on),
    () => listsSuch(facts, 'commune'),
    () => communeLives(reference, commune, on),
    () => notListed(facts, { scope, member: { is: 'commune', id: commune }, on }),
  );
};

/** A commune leaves a list that it is in. It may have ended: the list is redrawn behind a merger. */
export const delistCommune: Decide<typeof events.CommuneDelisted, ScopeFacts> = (input, facts) => {
  const { scope, commune, on } = input;
  return recordIf(
    events.CommuneDelisted,
    input,
    () => holds(facts, scope, on),
    () => listedBefore(facts, { scope, member: { is: 'commune', id: commune }, on }),
  );
};

/** A district that exists enters a list that holds, unless it is in it. */
export const listDistrict: Decide<typeof events.DistrictListed, ScopeFacts> = (
  input,
  facts,
  reference,
) => {
  const { scope, district, on } = input;
  return recordIf(
    events.DistrictListed,
    input,
    () => holds(facts, scope, on),
    () => listsSuch(facts, 'district'),
    () => districtLives(reference, district, on),
    () => notListed(facts, { scope, member: { is: 'district', id: district }, on }),
  );
};

/** A district leaves a list that it is in. It may have ended. */
export const delistDistrict: Decide<typeof events.DistrictDelisted, ScopeFacts> = (
  input,
  facts,
) => {
  const { scope, district, on } = input;
  return recordIf(
    events.DistrictDelisted,
    input,
    () => holds(facts, scope, on),
    () => listedBefore(facts, { scope, member: { is: 'district', id: district }, on }),
  );
};
