import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { FlagCase } from '../case/case.ts';
import type { Weighed } from '../case/weigh.ts';
import { reportsOf } from './help-said.ts';
import { day, days, join, list, quote, say, times } from './say.ts';

const claimed = (claims: readonly Weighed[]): Bilingual => {
  const often = times(claims.length);
  return say(`Có ${often.vi} hỗ trợ được báo cáo`, `Help was reported ${often.en}`);
};

const objected = (claims: readonly Weighed[]): Bilingual | undefined => {
  const objections = claims.flatMap((claim) => claim.objections);
  if (objections.length === 0) return undefined;
  const said = list(
    objections.map(({ on, why }) => {
      const date = day(on);
      return say(`${quote(why)} (${date.vi})`, `${quote(why)} (${date.en})`);
    }),
  );
  const what = claimed(claims.filter((claim) => claim.objections.length > 0));
  return say(
    `${what.vi} nhưng bị phản ánh khác: ${said.vi}.`,
    `${what.en} and is contested: ${said.en}.`,
  );
};

const denied = (c: FlagCase, claims: readonly Weighed[]): Bilingual | undefined => {
  const against = claims.flatMap(({ contradiction }) =>
    contradiction?.by === 'nilLine' ? contradiction.lines : [],
  );
  if (against.length === 0) return undefined;
  const what = claimed(claims.filter(({ contradiction }) => contradiction?.by === 'nilLine'));
  const sources = reportsOf(
    c,
    [...new Set(against)].map((line) => ({ line })),
  );
  return say(
    `${what.vi} nhưng xã báo cáo không phát sinh (${sources.vi}).`,
    `${what.en}, but the commune reported nothing (${sources.en}).`,
  );
};

const refuted = (claims: readonly Weighed[]): Bilingual | undefined => {
  const own = claims.filter(({ contradiction }) => contradiction?.by === 'authority');
  if (own.length === 0) return undefined;
  const what = claimed(own);
  return say(
    `${what.vi}, trái với kết luận của cơ quan có thẩm quyền.`,
    `${what.en}, against the finding of an authority.`,
  );
};

/** Help that is claimed and contradicted. */
export const disputesSaid = (c: FlagCase): Bilingual | undefined => {
  const claims = c.help.disputed;
  if (claims.length === 0) return undefined;
  return join([objected(claims), denied(c, claims), refuted(claims)]);
};

/** Help that only the agency claims, while the commune may still object. */
export const pendingSaid = (c: FlagCase): Bilingual | undefined => {
  const { pending } = c.help;
  if (pending.length === 0) return undefined;
  const what = claimed(pending);
  const term = days(c.policy.contestDays);
  return say(
    `${what.vi}, chưa được xã xác nhận và còn trong thời hạn phản ánh ${term.vi}.`,
    `${what.en}; the commune has not confirmed it and may still object, within ${term.en}.`,
  );
};

/** Help that the standing body knew of and did not accept. */
export const overruledSaid = (c: FlagCase): Bilingual | undefined => {
  const { overruled } = c.help;
  if (overruled.length === 0) return undefined;
  const what = claimed(overruled);
  return say(
    `${what.vi}, đã được xem xét trước khi xác nhận cảnh báo và không được chấp nhận.`,
    `${what.en}; it was known when the flag was confirmed, and was not accepted.`,
  );
};
