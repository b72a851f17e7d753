import { EvidenceLevel } from '../../../assignment/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { FlagCase } from '../case/case.ts';
import { atLeast } from '../case/claims.ts';
import type { Weighed } from '../case/weigh.ts';
import { sourceOf } from './cite.ts';
import { days, join, list, money, say, times } from './say.ts';

/** What of the help has a price: ", trị giá 44 triệu đồng, trong đó 1 lần chưa quy ra tiền". */
const worth = ({ help }: FlagCase): Bilingual => {
  const value = money(help.value);
  const without = times(help.unvalued);
  if (help.unvalued === help.deliveries) return say(', chưa quy ra tiền', ', not valued');
  const priced = say(`, trị giá ${value.vi}`, `, worth ${value.en}`);
  return help.unvalued === 0
    ? priced
    : say(
        `${priced.vi}, trong đó ${without.vi} chưa quy ra tiền`,
        `${priced.en}, ${without.en} without a value`,
      );
};

const uncontested = (c: FlagCase): Bilingual => {
  const term = days(c.policy.contestDays);
  return say(`sau ${term.vi} không có phản ánh khác`, `no objection after ${term.en}`);
};

/** The deliveries that count, in number, value and evidence. */
const deliveriesSaid = (c: FlagCase): Bilingual | undefined => {
  const { help } = c;
  const best = help.counted
    .filter(({ by }) => by === 'delivery')
    .reduce<EvidenceLevel | undefined>(
      (top, { level }) => (top === undefined || atLeast(level, top) ? level : top),
      undefined,
    );
  if (best === undefined) return undefined;
  const often = times(help.deliveries);
  const priced = worth(c);
  const label = EvidenceLevel.labels[best];
  const term = atLeast(best, c.policy.minEvidence) ? undefined : uncontested(c);
  const after = term === undefined ? say('', '') : say(`; ${term.vi}`, `; ${term.en}`);
  return say(
    `Trong kỳ, ghi nhận ${often.vi} hỗ trợ có đủ căn cứ${priced.vi} (căn cứ cao nhất: mức ${best}, ${label.vi}${after.vi}).`,
    `In the period help is evidenced ${often.en}${priced.en} (best evidence: ${best}, ${label.en}${after.en}).`,
  );
};

const linesSaid = (c: FlagCase, by: 'communeLine' | 'agencyLine'): Bilingual | undefined => {
  const lines = c.help.counted.filter((claim) => claim.by === by);
  if (lines.length === 0) return undefined;
  const sources = reportsOf(c, lines);
  if (by === 'communeLine') {
    return say(
      `Xã báo cáo đơn vị có hỗ trợ (${sources.vi}).`,
      `The commune reported help by the agency (${sources.en}).`,
    );
  }
  const term = uncontested(c);
  return say(
    `Đơn vị báo cáo có hỗ trợ (${sources.vi}); ${term.vi}.`,
    `The agency reported help (${sources.en}); ${term.en}.`,
  );
};

/** The reports in which lines stand. */
export const reportsOf = (c: FlagCase, claims: readonly Pick<Weighed, 'line'>[]): Bilingual =>
  list(
    claims.flatMap(({ line }) =>
      line === undefined ? [] : [sourceOf(c.acc.documents, line.report)],
    ),
  );

/** A nil line of the commune beside help that counts all the same. */
const contradicted = (c: FlagCase): Bilingual | undefined =>
  c.help.counted.some(({ contradiction }) => contradiction?.by === 'nilLine')
    ? say(
        'Xã cũng có báo cáo không phát sinh, nhưng xác nhận về từng lần hỗ trợ có giá trị hơn dòng báo cáo chung.',
        'The commune also reported nothing, but what was confirmed gift by gift outweighs a general line.',
      )
    : undefined;

/** The help that counts in the year, or that there is none. */
export const helpSaid = (c: FlagCase): Bilingual => {
  const { help } = c;
  if (help.counted.length === 0) {
    return say(
      'Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ.',
      'In the period no help by the agency to the commune is sufficiently evidenced.',
    );
  }
  const least = money(c.policy.minQualifyingValue);
  return join([
    deliveriesSaid(c),
    linesSaid(c, 'communeLine'),
    linesSaid(c, 'agencyLine'),
    help.tooSmall ? undefined : contradicted(c),
    help.tooSmall
      ? say(
          `Trị giá này thấp hơn mức tối thiểu ${least.vi}.`,
          `This is less than the least value of ${least.en}.`,
        )
      : undefined,
  ]);
};
