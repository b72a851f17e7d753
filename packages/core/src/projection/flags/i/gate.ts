import type { FlagCase } from '../case/case.ts';
import { causeOf } from '../case/case-days.ts';
import { covers } from '../days.ts';
import { disputesSaid } from '../explain/doubts.ts';
import { days, join, say } from '../explain/say.ts';
import { exemptionsSaid, periodSaid } from '../explain/time.ts';
import type { Judgement } from '../judgement.ts';

type Closed = Pick<Judgement, 'verdict' | 'cause' | 'missing' | 'observed'>;

const closed = (
  verdict: Closed['verdict'],
  observed: Closed['observed'],
  more: Partial<Closed> = {},
): Closed => ({ verdict, observed, cause: 'unknown', missing: [], ...more });

const notHelped = (c: FlagCase, n: Judgement): Closed => {
  switch (n.verdict) {
    case 'RAISED':
      return closed(
        'NOT_DUE',
        say(
          'Không xét hiệu quả vì trong kỳ đơn vị thuộc diện cảnh báo không giúp đỡ.',
          'Effect is not judged, as the agency is flagged for not helping in the period.',
        ),
      );
    case 'DISPUTED':
      return closed(
        'DISPUTED',
        join([
          say(
            'Chưa xét hiệu quả vì việc hỗ trợ trong kỳ còn có thông tin trái ngược.',
            'Effect is not judged yet, as the sources contradict each other on the help itself.',
          ),
          disputesSaid(c),
        ]),
        { missing: n.missing },
      );
    case 'EXCUSED':
      return closed(
        'EXCUSED',
        join([
          say(
            'Không xét hiệu quả vì đơn vị có lý do được chấp nhận trong kỳ.',
            'Effect is not judged, as the agency is excused for the period.',
          ),
          exemptionsSaid(c),
        ]),
        { cause: n.cause },
      );
    case 'NOT_DUE':
      return closed(
        'NOT_DUE',
        say(
          'Chưa xét hiệu quả vì chưa đến lúc xem xét việc giúp đỡ trong kỳ.',
          'Effect is not judged yet, as help is not yet due in the period.',
        ),
      );
    default:
      return closed(
        'UNKNOWN',
        say(
          'Chưa xét hiệu quả vì chưa rõ đơn vị có giúp đỡ trong kỳ hay không.',
          'Effect cannot be judged, as it is not known whether the agency helped in the period.',
        ),
        { missing: n.missing },
      );
  }
};

/**
 * Whether flag I can be judged at all (§9.3): only where help counts, the assignment has run for
 * `minDays`, and the agency is not excused for all its days of the year. Undefined: it can.
 *
 * Who was invited and gave nothing owes nothing, so nothing is due.
 */
export const gate = (c: FlagCase, n: Judgement): Closed | undefined => {
  const shut = shutBy(c, n);
  return shut && { ...shut, observed: join([periodSaid(c), shut.observed]) };
};

const shutBy = (c: FlagCase, n: Judgement): Closed | undefined => {
  if (!c.help.helped) {
    return c.binding || c.help.disputed.length > 0 || c.help.pending.length > 0
      ? notHelped(c, n)
      : closed(
          'NOT_DUE',
          say(
            'Đơn vị không được phân công bắt buộc và không có hỗ trợ trong kỳ để xem xét.',
            'The agency is not bound by an assignment, and there is no help in the period to judge.',
          ),
        );
  }
  const spans = c.days.exemptions.map((exemption) => exemption.days);
  if (covers(spans, c.days.judged)) {
    return closed('EXCUSED', exemptionsSaid(c) ?? say('', ''), { cause: causeOf(c.days) });
  }
  if (c.days.run >= c.policy.minDays) return undefined;
  const [run, least] = [days(c.days.run), days(c.policy.minDays)];
  return closed(
    'NOT_DUE',
    say(
      `Phân công đã thực hiện ${run.vi} (mức xem xét: từ ${least.vi}).`,
      `The assignment has run for ${run.en} (considered from ${least.en}).`,
    ),
  );
};
