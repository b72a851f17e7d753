import { CauseSide } from '../../../oversight/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import type { FlagCase } from '../case/case.ts';
import type { Exemption } from '../case/case-days.ts';
import { day, days, join, quote, say } from './say.ts';

/** How long the assignment was in force in the year, against the grace of the policy. */
export const timeAssigned = (c: FlagCase): Bilingual => {
  const { inForce, exempt, counted, running } = c.days;
  const asked = day(c.asOf.effectiveOn);
  const so = running ? say(`, tính đến ${asked.vi}`, `, up to ${asked.en},`) : say('', '');
  const held = days(inForce);
  const without = days(exempt);
  const left = days(counted);
  const less =
    exempt === 0
      ? say('', '')
      : say(
          `, trừ ${without.vi} tạm dừng hoặc có lý do được chấp nhận, còn ${left.vi}`,
          `, less ${without.en} suspended or excused, which leaves ${left.en}`,
        );
  const grace = days(c.policy.graceDays);
  return say(
    `Năm ${c.period}${so.vi}, phân công có hiệu lực ${held.vi}${less.vi} (mức xem xét: từ ${grace.vi}).`,
    `In ${c.period}${so.en} the assignment was in force for ${held.en}${less.en} (considered from ${grace.en}).`,
  );
};

/** Which year is looked at. */
export const periodSaid = (c: FlagCase): Bilingual =>
  say(`Kỳ xem xét: năm ${c.period}.`, `Period: ${c.period}.`);

/** That the year has not ended. */
export const stillRunning = (c: FlagCase): Bilingual =>
  say(`Năm ${c.period} chưa kết thúc.`, `The year ${c.period} has not ended.`);

const exemption = (found: Exemption, asked: LocalDate): Bilingual => {
  if (found.why === 'excused') {
    const { on, data } = found.fact;
    const accepted = day(on);
    const cause = CauseSide.labels[data.cause];
    return say(
      `Cơ quan thường trực chấp nhận lý do ${accepted.vi} (${cause.vi}): ${quote(data.text)}.`,
      `The standing body accepted an excuse on ${accepted.en} (${cause.en}): ${quote(data.text)}.`,
    );
  }
  const from = day(found.days.from);
  const to = day(found.days.to);
  const until = found.days.to <= asked ? say(` đến hết ${to.vi}`, ` to ${to.en}`) : say('', '');
  const why = found.fact === undefined ? '' : `: ${quote(found.fact.data.cause)}`;
  return say(
    `Phân công tạm dừng từ ${from.vi}${until.vi}${why}.`,
    `The assignment was suspended from ${from.en}${until.en}${why}.`,
  );
};

/** Why days of the year are not held against the agency. */
export const exemptionsSaid = (c: FlagCase): Bilingual | undefined => {
  const { exemptions, unitEnd } = c.days;
  const ended =
    unitEnd &&
    (() => {
      const on = day(unitEnd.end.on);
      return unitEnd.unit === 'agency'
        ? say(`Đơn vị kết thúc hoạt động từ ${on.vi}.`, `The agency ended on ${on.en}.`)
        : say(`Xã kết thúc hoạt động từ ${on.vi}.`, `The commune ended on ${on.en}.`);
    })();
  const said = [...exemptions.map((found) => exemption(found, c.asOf.effectiveOn)), ended].filter(
    (text) => text !== undefined,
  );
  return said.length === 0 ? undefined : join(said);
};
