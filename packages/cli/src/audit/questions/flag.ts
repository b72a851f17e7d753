import {
  type Bilingual,
  compareVerdicts,
  defaultPolicy,
  type FlagFinding,
  FlagKind,
  type GivenVerdict,
  Grade,
  type Policy,
  resultLabels,
  type TurnedBy,
  type VerdictPair,
  verdictLabels,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { readPolicy } from '../../commands/read-policy.ts';
import { type Failed, failed, refusedRun } from '../../io/exit.ts';
import { agencyMeant, communeMeant } from '../../io/which.ts';
import type { Asked, LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const turned: Readonly<Record<TurnedBy, Bilingual>> = {
  policy: { vi: 'do quy định khác', en: 'the other policy makes the difference' },
  knowledge: { vi: 'do biết thêm', en: 'what is known by now makes the difference' },
  either: {
    vi: 'quy định khác hoặc biết thêm, mỗi điều đã đủ',
    en: 'the policy and the knowledge each make the difference alone',
  },
  together: {
    vi: 'do cả quy định khác và biết thêm',
    en: 'only policy and knowledge together make the difference',
  },
};

const policyOf = (file: string | undefined): E.Either<Failed, Policy> => {
  if (file === undefined) return E.right(defaultPolicy);
  const read = readPolicy(file);
  return E.isLeft(read) ? E.left(refusedRun(read.left, 'InvalidPolicy')) : read;
};

const findingOf = (finding: FlagFinding): Said => {
  const { verdict, policy, explanation, criteria, missing, events } = finding;
  const label = verdictLabels[verdict];
  return say(
    `${verdict} (${label.vi}), theo quy định ${policy.id} bản ${policy.version}: ${explanation.vi}`,
    `${verdict} (${label.en}), under policy ${policy.id} version ${policy.version}: ${explanation.en}`,
    {
      events,
      below: [
        ...criteria.map(({ id, name, result, observed, threshold }) =>
          say(
            `${id} ${name.vi}: ${resultLabels[result].vi}; quan sát: ${observed.vi}; ngưỡng: ${threshold.vi}`,
            `${id} ${name.en}: ${resultLabels[result].en}; observed: ${observed.en}; threshold: ${threshold.en}`,
          ),
        ),
        ...missing.map((what) => say(`còn thiếu: ${what.vi}`, `missing: ${what.en}`)),
      ],
    },
  );
};

const nothing = say('khi đó chưa có gì để xét', 'there was nothing to judge then');

const acts: Readonly<Record<GivenVerdict['kind'], Bilingual>> = {
  confirmed: { vi: 'xác nhận cảnh báo', en: 'confirmed the flag' },
  cleared: { vi: 'gỡ cảnh báo', en: 'cleared the flag' },
  criticised: { vi: 'phê bình', en: 'criticised it' },
  evaluated: { vi: 'đánh giá', en: 'evaluated it' },
};

const givenOf = ({ kind, by, on, grade, score, event }: GivenVerdict): Said => {
  const points = score === undefined ? '' : `, ${score}/100`;
  const [vi, en] =
    grade === undefined
      ? ['', '']
      : [`: ${Grade.labels[grade].vi}${points}`, `: ${Grade.labels[grade].en}${points}`];
  return say(
    `đã quyết: ${by} ${acts[kind].vi} ngày ${day(on).vi}${vi}`,
    `decided: ${by} ${acts[kind].en} on ${day(on).en}${en}`,
    { events: [event] },
  );
};

const pairOf = (pair: VerdictPair, again: Bilingual): Said => {
  const { before, after, flag, period, turnedBy, given } = pair;
  const shown = before ?? after;
  const name = FlagKind.labels[flag];
  return say(
    `${shown?.agencyName} – xã ${shown?.communeName}, kỳ ${period}, “${name.vi}”`,
    `${shown?.agencyName} – ${shown?.communeName}, ${period}, “${name.en}”`,
    {
      below: [
        before === undefined ? nothing : findingOf(before),
        ...given.map(givenOf),
        turnedBy === undefined
          ? say(
              `Xét lại ${again.vi}: kết quả không đổi`,
              `Judged again ${again.en}: the result is the same`,
            )
          : say(
              `Xét lại ${again.vi}: khác, ${turned[turnedBy].vi}`,
              `Judged again ${again.en}: another result, ${turned[turnedBy].en}`,
              { below: [after === undefined ? nothing : findingOf(after)] },
            ),
      ],
    },
  );
};

const wanted =
  (agency: string, commune: string | undefined, given: Asked['given']) =>
  (pair: VerdictPair): boolean =>
    pair.agency === agency &&
    (commune === undefined || pair.commune === commune) &&
    (given.period === undefined || pair.period === given.period);

/** §11 question 3. */
export const flag: LedgerQuestion = {
  number: 3,
  name: 'flag',
  asks: {
    vi: 'Vì sao một đơn vị bị (không bị) cảnh báo cho một năm: bản quy định, minh chứng, điều còn thiếu; quy định hay hiểu biết ngày nay có cho kết quả khác không?',
    en: 'Why was an agency flagged or not for a year: rule version, evidence, missing data; would today’s rule or today’s knowledge differ?',
  },
  needsDay: true,
  takes: (command) =>
    command
      .argument('<agency>', 'its id or name')
      .option('--period <year>', 'only this year')
      .option('--commune <commune>', 'only its help to this commune')
      .option('--policy <file>', 'the policy it was judged under (JSON; default: the proposed one)')
      .option('--other-policy <file>', 'judge again under this policy (default: the same)'),
  answer: async ({ ledger, terminal, words: [agency = ''], given }) => {
    const policy = policyOf(given.policy);
    if (E.isLeft(policy)) return policy;
    const other = given.otherPolicy === undefined ? policy : policyOf(given.otherPolicy);
    if (E.isLeft(other)) return other;
    const meant = await agencyMeant(terminal, ledger, agency);
    if (E.isLeft(meant)) return meant;
    const commune =
      given.commune === undefined
        ? undefined
        : await communeMeant(terminal, ledger, given.commune, given.on);
    if (commune !== undefined && E.isLeft(commune)) return commune;
    const effectiveOn = given.on ?? '';
    const { knownAt } = given;
    const judged = await compareVerdicts(ledger)(
      {
        policy: policy.right,
        asOf: { effectiveOn, ...(knownAt !== undefined && { knownAt }) },
      },
      { policy: other.right, asOf: { effectiveOn } },
      { signal: terminal.signal, onBadEvent: given.quarantine === true ? 'quarantine' : 'stop' },
    )();
    if (E.isLeft(judged)) return E.left(failed(judged.left));
    const { before, after } = judged.right;
    const found = judged.right.verdicts.filter(
      wanted(meant.right.agency, commune?.right.commune, given),
    );
    const [then, now] = [asOfWords(before.asOf), asOfWords(after.asOf)];
    const again = {
      vi: `(${now.vi}; quy định ${after.policy.id} bản ${after.policy.version})`,
      en: `(${now.en}; policy ${after.policy.id} version ${after.policy.version})`,
    };
    return E.right({
      data: { before, after, verdicts: found },
      said: [
        say(
          `Kết quả xét ${meant.right.name}, ${then.vi}:`,
          `Verdicts on ${meant.right.name}, ${then.en}:`,
          {
            below:
              found.length === 0
                ? [say('không có phân công nào để xét', 'no assignment to judge')]
                : found.map((pair) => pairOf(pair, again)),
          },
        ),
      ],
    });
  },
};
