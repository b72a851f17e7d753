import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { FlagKind } from '../../oversight/code-lists.ts';
import type { Policy } from '../../policy/policy.ts';
import { type GivenVerdict, speaksOf } from '../../projection/flags/given-verdicts.ts';
import { type VerdictsUnder, verdictsUnder } from '../../projection/flags/verdicts-under.ts';
import type { FlagFinding } from '../../projection/flags/view.ts';
import type { AsOf, AsOfInput } from '../../vocabulary/dates/as-of.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, AssignmentId, CommuneId } from '../../vocabulary/ids.ts';
import type { ReplayFailure } from '../failures.ts';
import type { Ledger } from '../ledger.ts';
import type { ReplayOptions } from '../replay/replay.ts';
import { type TurnedBy, type TurnedCriterion, turnedBy, turnedCriteria } from './turned.ts';

/** One way of judging: under which policy, on what was true and known. */
export interface Judging {
  readonly policy: Policy;
  readonly asOf: AsOf | AsOfInput;
}

/** One question, judged in both ways. */
export interface VerdictPair {
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly period: Period;
  readonly flag: FlagKind;
  /** Left out: there was nothing to judge then. */
  readonly before?: FlagFinding;
  readonly after?: FlagFinding;
  /** What made the difference; left out when both say the same (verdict and stage). */
  readonly turnedBy?: TurnedBy;
  /** The criteria whose result differs, whether or not the verdict does. */
  readonly criteria: readonly TurnedCriterion[];
  /** What people decided and recorded about it, as known on the later side. It stays as it is. */
  readonly given: readonly GivenVerdict[];
}

/** Verdicts judged in two ways, side by side. */
export interface VerdictComparison {
  readonly before: { readonly policy: Pick<Policy, 'id' | 'version'>; readonly asOf: AsOf };
  readonly after: { readonly policy: Pick<Policy, 'id' | 'version'>; readonly asOf: AsOf };
  /** Every question of either side: those of `after` in its order, then those that only `before` has. */
  readonly verdicts: readonly VerdictPair[];
}

const keyOf = ({ assignment, period, flag }: FlagFinding): string =>
  `${assignment} ${period} ${flag}`;

const byKey = (findings: readonly FlagFinding[] = []): ReadonlyMap<string, FlagFinding> =>
  new Map(findings.map((finding) => [keyOf(finding), finding]));

const sideBySide = (before: VerdictsUnder, after: VerdictsUnder): readonly VerdictPair[] => {
  const [was, policyOnly] = before.flags.map(({ findings }) => byKey(findings));
  const [factsOnly, is] = after.flags.map(({ findings }) => byKey(findings));
  const given = new Map([...before.given, ...after.given].map((one) => [one.event, one]));
  const findings = new Map([...(is ?? []), ...[...(was ?? [])].filter(([key]) => !is?.has(key))]);
  return [...findings].map(([key, finding]): VerdictPair => {
    const four = {
      before: was?.get(key),
      after: is?.get(key),
      policyOnly: policyOnly?.get(key),
      factsOnly: factsOnly?.get(key),
    };
    const { assignment, agency, commune, period, flag } = finding;
    const turned = turnedBy(four);
    return {
      assignment,
      agency,
      commune,
      period,
      flag,
      ...(four.before && { before: four.before }),
      ...(four.after && { after: four.after }),
      ...(turned && { turnedBy: turned }),
      criteria: turnedCriteria(four.before, four.after),
      given: [...given.values()].filter((one) => speaksOf(one, finding)),
    };
  });
};

/**
 * Judges again: the flags under two policies, as of two moments, side by side (§11.3: would today's
 * rule or today's knowledge differ?). For each assignment, year and flag it says which criteria
 * turned and whether the policy or the knowledge made the difference; what people decided and
 * recorded stands beside, unchanged. The same policy twice compares knowledge, the same dates twice
 * compares policies. Two replays; each fold serves both policies.
 */
export const compareVerdicts =
  (ledger: Pick<Ledger, 'replay'>) =>
  (
    before: Judging,
    after: Judging,
    options: ReplayOptions = {},
  ): TE.TaskEither<ReplayFailure, VerdictComparison> =>
  async () => {
    const under = verdictsUnder(before.policy, after.policy);
    const one = await ledger.replay(under, before.asOf, options)();
    if (E.isLeft(one)) return one;
    const { head } = one.right;
    const upTo = head === undefined ? {} : { upTo: head };
    const other = await ledger.replay(under, after.asOf, { ...options, ...upTo })();
    if (E.isLeft(other)) return other;
    const side = ({ policy: { id, version } }: Judging, asOf: AsOf) => ({
      policy: { id, version },
      asOf,
    });
    return E.right({
      before: side(before, one.right.asOf),
      after: side(after, other.right.asOf),
      verdicts: sideBySide(one.right.view, other.right.view),
    });
  };
