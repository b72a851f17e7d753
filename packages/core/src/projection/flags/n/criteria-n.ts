import type { EventRef } from '../../../event/recorded.ts';
import { NoneEvidence } from '../../../policy/values.ts';
import type { FlagCase } from '../case/case.ts';
import { exemptionFacts } from '../case/case-days.ts';
import type { NoneFound } from '../case/none-evidence.ts';
import { days, join, list, money, say, times } from '../explain/say.ts';
import type { Criterion } from '../view.ts';

/** The facts behind evidence of none. */
export const noneRefs = (found: NoneFound): readonly EventRef[] => {
  switch (found.kind) {
    case 'nilLine':
      return found.lines.map(({ report }) => report.ref);
    case 'noReply':
      return [found.reminder, ...found.deadlines].map(({ ref }) => ref);
    case 'authorityFinding':
      return found.findings.map(({ fact }) => fact.ref);
  }
};

/** N1: in force for at least `graceDays` of the year. */
const inForce = (c: FlagCase): Criterion => {
  const grace = days(c.policy.graceDays);
  return {
    id: 'N1',
    name: say('Thời gian được giao trong kỳ', 'Time assigned in the period'),
    result: c.days.counted >= c.policy.graceDays ? 'pass' : c.days.running ? 'unknown' : 'fail',
    observed: days(c.days.counted),
    threshold: say(`từ ${grace.vi}`, `${grace.en} or more`),
    events: c.record.refs.toSorted(),
  };
};

/** N2: the days were not taken up by a suspension, an accepted excuse or the end of a unit. */
const notExcused = (c: FlagCase): Criterion => {
  const exempt = days(c.days.exempt);
  return {
    id: 'N2',
    name: say('Không có lý do miễn trừ', 'No excuse'),
    result: isExcused(c) ? 'fail' : 'pass',
    observed:
      c.days.exempt === 0
        ? say('không tạm dừng, không có lý do được chấp nhận', 'neither suspended nor excused')
        : say(`${exempt.vi} tạm dừng hoặc có lý do`, `${exempt.en} suspended or excused`),
    threshold: say(
      'thời gian còn lại đủ mức xem xét',
      'what remains is long enough to be considered',
    ),
    events: exemptionFacts(c.days)
      .map(({ ref }) => ref)
      .sort(),
  };
};

/** N3: no help at the evidence the policy asks. */
const noHelp = (c: FlagCase): Criterion => {
  const { counted, pending, disputed, helped, tooSmall, value } = c.help;
  const open = pending.length + disputed.length;
  const doubtful = times(open);
  const amount = money(value);
  const least = money(c.policy.minQualifyingValue);
  return {
    id: 'N3',
    name: say('Không có hỗ trợ đủ căn cứ', 'No evidenced help'),
    result: helped ? 'fail' : open > 0 ? 'unknown' : 'pass',
    observed: tooSmall
      ? say(`trị giá ${amount.vi}`, `worth ${amount.en}`)
      : join(
          [
            counted.length === 0 ? say('không có', 'none') : times(counted.length),
            open === 0 ? undefined : say(`còn ${doubtful.vi} chưa rõ`, `in doubt ${doubtful.en}`),
          ],
          say(', ', ', '),
        ),
    threshold: tooSmall
      ? say(`dưới ${least.vi}`, `less than ${least.en}`)
      : say(
          `không có hỗ trợ ở mức căn cứ ${c.policy.minEvidence} trở lên`,
          `no help evidenced at ${c.policy.minEvidence} or better`,
        ),
    events: [...new Set([...counted, ...pending, ...disputed].flatMap(({ refs }) => refs))].sort(),
  };
};

/** N4: positive evidence of none. */
const evidenceOfNone = (c: FlagCase): Criterion => ({
  id: 'N4',
  name: say('Có căn cứ về việc không giúp đỡ', 'Positive evidence of none'),
  result: c.none.length > 0 ? 'pass' : c.help.helped ? 'fail' : 'unknown',
  observed:
    c.none.length === 0
      ? say('chưa có', 'none yet')
      : list(c.none.map(({ kind }) => NoneEvidence.labels[kind])),
  threshold: list(c.policy.noneEvidence.map((kind) => NoneEvidence.labels[kind])),
  events: [...new Set(c.none.flatMap(noneRefs))].sort(),
});

/** Would the year be due but for a suspension, an excuse or the end of a unit? */
export const isExcused = (c: FlagCase): boolean =>
  c.days.counted < c.policy.graceDays && c.days.onPaper >= c.policy.graceDays;

/** The four conditions of flag N; all pass when it is raised. */
export const criteriaN = (c: FlagCase): readonly Criterion[] => [
  inForce(c),
  notExcused(c),
  noHelp(c),
  evidenceOfNone(c),
];
