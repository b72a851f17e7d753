import { ClearReason } from '../../../oversight/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import {
  addDays,
  daysBetween,
  type LocalDate,
  later,
} from '../../../vocabulary/dates/local-date.ts';
import type { FlagKind } from '../../../vocabulary/flag-kind.ts';
import type { FlagCase } from '../case/case.ts';
import type { Stage } from '../view.ts';
import { dated } from './cite.ts';
import { findingSaid } from './none-said.ts';
import { day, days, join, quote, say } from './say.ts';

/** How far a raised flag has come. */
export const stageOf = (c: FlagCase, flag: FlagKind): Stage => {
  const { confirmed, request } = c.process[flag];
  if (confirmed !== undefined) return 'confirmed';
  return request === undefined ? 'provisional' : 'replyAsked';
};

/** The last day for an explanation: as the letter says, and never sooner than the policy grants. */
const replyBy = (c: FlagCase, flag: FlagKind): LocalDate | undefined => {
  const { request } = c.process[flag];
  return request && later(request.data.replyBy, addDays(request.from, c.policy.replyDays));
};

const asked = (c: FlagCase, flag: FlagKind): Bilingual | undefined => {
  const { request, reply } = c.process[flag];
  const term = replyBy(c, flag);
  if (request === undefined || term === undefined) return undefined;
  const on = dated(c.acc.documents, request);
  const until = day(term);
  const requested = say(
    `Đơn vị được yêu cầu giải trình ${on.vi}, hạn trả lời đến hết ${until.vi}`,
    `The agency was asked on ${on.en} to explain itself by ${until.en}`,
  );
  if (reply !== undefined) {
    const answered = dated(c.acc.documents, reply);
    return say(
      `${requested.vi}; đơn vị giải trình ${answered.vi}: ${quote(reply.data.text)}.`,
      `${requested.en}; it answered on ${answered.en}: ${quote(reply.data.text)}.`,
    );
  }
  if (c.asOf.effectiveOn <= term) {
    return say(`${requested.vi}; đang chờ giải trình.`, `${requested.en}; the answer is awaited.`);
  }
  const waited = days(daysBetween(request.from, c.asOf.effectiveOn));
  return say(
    `${requested.vi}; sau ${waited.vi} đơn vị chưa giải trình.`,
    `${requested.en}; it has not answered for ${waited.en}.`,
  );
};

const decide = say(
  'Đề nghị cơ quan thường trực xem xét, kết luận.',
  'The standing body should consider it and conclude.',
);
const refer = say(
  'Đề nghị UBND tỉnh xem xét.',
  'The matter should go to the Provincial People’s Committee.',
);

/** What has been done about a raised flag, and what comes next. */
export const afterRaised = (c: FlagCase, flag: FlagKind): Bilingual => {
  const { confirmed, request, reply } = c.process[flag];
  const term = days(c.policy.replyDays);
  switch (stageOf(c, flag)) {
    case 'confirmed':
      return join([
        asked(c, flag) ??
          say(
            'Chưa ghi nhận việc yêu cầu đơn vị giải trình trước khi xác nhận.',
            'No request for an explanation is recorded before the confirmation.',
          ),
        confirmed && findingOnce(c, flag),
        say(
          'Đề nghị UBND tỉnh xem xét, chỉ đạo.',
          'The Provincial People’s Committee should consider it and direct.',
        ),
      ]);
    case 'replyAsked': {
      const until = replyBy(c, flag);
      const over = until !== undefined && c.asOf.effectiveOn > until;
      const then = reply !== undefined ? decide : over ? refer : undefined;
      return join([request && asked(c, flag), then]);
    }
    default:
      return say(
        `Đề nghị đơn vị giải trình trong ${term.vi}.`,
        `The agency should explain itself within ${term.en}.`,
      );
  }
};

/** The confirmation, where the evidence has not named it already. */
const findingOnce = (c: FlagCase, flag: FlagKind): Bilingual | undefined => {
  const finding = c.process[flag].findings.findLast(({ kind }) => kind === 'confirmation');
  const named = flag === 'N' && c.none.some(({ kind }) => kind === 'authorityFinding');
  return finding === undefined || named ? undefined : findingSaid(c, finding);
};

/** How a flag was cleared. */
export const clearedSaid = (c: FlagCase, flag: FlagKind): Bilingual | undefined => {
  const { cleared } = c.process[flag];
  if (cleared === undefined) return undefined;
  const on = dated(c.acc.documents, cleared);
  const why = ClearReason.labels[cleared.data.reason];
  return say(
    `${cleared.data.by} gỡ cảnh báo ${on.vi} (${why.vi}): ${quote(cleared.data.text)}.`,
    `${cleared.data.by} cleared the flag on ${on.en} (${why.en}): ${quote(cleared.data.text)}.`,
  );
};

/** An authority's finding that no longer agrees with what is known, and what is to be done. */
export const outdatedFindings = (c: FlagCase, flag: FlagKind): Bilingual | undefined => {
  const { findings } = c.process[flag];
  if (findings.length === 0) return undefined;
  return join([
    ...findings.map((finding) => findingSaid(c, finding)),
    say(
      'Kết luận này không còn phù hợp với căn cứ hiện có; đề nghị cơ quan thường trực rà soát, gỡ cảnh báo.',
      'This no longer agrees with what is known; the standing body should review it and clear the flag.',
    ),
  ]);
};
