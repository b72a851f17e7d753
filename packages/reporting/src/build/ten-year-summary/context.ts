import type { ContextRow, ContextValue } from '@donghanh/core';
import { Indicator, PovertyStandard } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { dateOr } from '../kit/act.ts';
import {
  coded,
  column,
  decimal,
  type EvidenceBook,
  name,
  nothing,
  onFacts,
  say,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { absent, heading, type OwnSection } from '../kit/section.ts';

const reasons: Readonly<Record<NonNullable<ContextRow['noGap']>, { vi: string; en: string }>> = {
  noProvince: { vi: 'không ghi nhận số của tỉnh', en: 'no figure of the province on record' },
  noNation: { vi: 'không ghi nhận số của cả nước', en: 'no figure of the nation on record' },
  standardNotStated: { vi: 'nguồn không nêu chuẩn nghèo', en: 'the standard is not stated' },
};

const rateOf = (one: ContextValue | undefined, book: EvidenceBook): Value =>
  one === undefined
    ? nothing()
    : onFacts(book, [one.event], {
        ...decimal(one.value, 'percent'),
        ...(one.qualifier !== undefined && { qualifier: one.qualifier }),
      });

const row = (one: ContextRow, index: number, book: EvidenceBook): Row => ({
  key: String(index + 1),
  cells: {
    month: dateOr(one.month),
    indicator: coded(Indicator, one.indicator),
    standard: coded(PovertyStandard, one.standard),
    area: one.province === undefined ? nothing() : name(one.province.area),
    province: rateOf(one.province, book),
    nation: rateOf(one.nation, book),
    gap:
      one.gap === undefined
        ? nothing(one.noGap === undefined ? undefined : reasons[one.noGap])
        : decimal(one.gap, 'points'),
  },
});

/** The province beside the nation, each value under its own standard (§10.7, S8). */
export const povertyBesideNation: OwnSection = ({ views: { context }, book }) => {
  const title = { vi: 'Tỉnh so với cả nước', en: 'The province beside the nation' };
  return [
    heading('so-ca-nuoc', 3, title),
    ...(context.rows.length === 0
      ? [
          absent(
            'Không ghi nhận tỷ lệ hộ nghèo của tỉnh hay cả nước.',
            'No poverty rate of the province or the nation is on record.',
          ),
        ]
      : longList(
          {
            type: 'table',
            id: 'tinh-va-ca-nuoc',
            title,
            columns: [
              column('month', 'date', { vi: 'Tháng', en: 'Month' }),
              column('indicator', 'mixed', { vi: 'Chỉ số', en: 'Indicator' }),
              column('standard', 'mixed', { vi: 'Chuẩn nghèo', en: 'Standard' }),
              column('area', 'name', { vi: 'Tỉnh', en: 'Province' }),
              column('province', 'decimal', { vi: 'Của tỉnh', en: 'Its rate' }),
              column('nation', 'decimal', { vi: 'Cả nước', en: 'Nation' }),
              column('gap', 'mixed', { vi: 'Chênh lệch', en: 'Gap' }),
            ],
            rows: context.rows.map((one, i) => row(one, i, book)),
            footnotes: [
              say(
                words`Chỉ trừ hai số của cùng một tháng và cùng một chuẩn nghèo.`,
                words`Only values of one month and one standard are subtracted.`,
              ),
            ],
          },
          title,
        )),
  ];
};
