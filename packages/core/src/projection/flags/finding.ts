import type { Bilingual } from '../../vocabulary/bilingual.ts';
import { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { FlagCase } from './case/case.ts';
import { numberOf } from './explain/cite.ts';
import { basisOf, duty } from './explain/duty.ts';
import { join, list, quote, say } from './explain/say.ts';
import type { Judgement } from './judgement.ts';
import { stageLabels, verdictLabels } from './labels.ts';
import type { FlagFinding } from './view.ts';

/** The result in one sentence, with the stage of a flag. */
const conclusion = (flag: FlagKind, { verdict, stage, subReason }: Judgement): Bilingual => {
  const name = FlagKind.labels[flag];
  const said = verdictLabels[verdict];
  const about = say(`${said.vi} ${quote(name.vi)}`, `${said.en} ${quote(name.en)}`);
  const text = verdict === 'RAISED' ? about : said;
  const more = join(
    [
      stage && stageLabels[stage],
      subReason && say('đã đăng ký nhưng chưa bàn giao', 'pledged, not delivered'),
    ],
    say('; ', '; '),
  );
  return more.vi === ''
    ? say(`Kết quả xem xét: ${text.vi}.`, `Result: ${text.en}.`)
    : say(`Kết quả xem xét: ${text.vi} (${more.vi}).`, `Result: ${text.en} (${more.en}).`);
};

const missingSaid = (missing: readonly Bilingual[]): Bilingual | undefined => {
  if (missing.length === 0) return undefined;
  const all = list(missing);
  return say(`Còn thiếu: ${all.vi}.`, `Missing: ${all.en}.`);
};

/** Puts a judgement into a finding, with the paragraph that can be read out. */
export const findingOf = (c: FlagCase, flag: FlagKind, judgement: Judgement): FlagFinding => {
  const { verdict, stage, basis, subReason, cause, criteria, missing } = judgement;
  const rests = basisOf(c).basis;
  const number = numberOf(c.acc.documents, rests.document);
  const events = [
    ...new Set([
      ...c.record.refs,
      ...judgement.events,
      ...criteria.flatMap((criterion) => criterion.events),
    ]),
  ].sort();
  return {
    flag,
    verdict,
    ...(stage && { stage }),
    ...(basis && { basis }),
    ...(subReason && { subReason }),
    assignment: c.record.assignment,
    agency: c.record.agency,
    agencyName: c.agency.name,
    ...(c.agency.now !== undefined && { agencyNameNow: c.agency.now }),
    commune: c.record.commune,
    communeName: c.commune.name,
    ...(c.commune.now !== undefined && { communeNameNow: c.commune.now }),
    assignedBy: {
      document: rests.document,
      ...(number !== undefined && { number }),
      ...(rests.article !== undefined && { article: rests.article }),
    },
    period: c.period,
    asOf: c.asOf,
    policy: { id: c.policy.id, version: c.policy.version },
    criteria,
    missing,
    cause,
    reconstructed: events.some((ref) => c.acc.reconstructed.has(ref)),
    explanation: join([
      duty(c),
      judgement.observed,
      missingSaid(missing),
      conclusion(flag, judgement),
      judgement.next,
    ]),
    events,
  };
};
