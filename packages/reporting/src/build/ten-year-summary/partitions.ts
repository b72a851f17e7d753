import type { Amount, Bilingual, TenYearSummary } from '@donghanh/core';
import { AgencyKind, FundSource, HelpForm, HelpKind } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Block, ChartBlock, TableBlock } from '../../model/block.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import { capital } from '../../words/index.ts';
import {
  column,
  type EvidenceBook,
  money,
  name,
  type Part,
  partition,
  reconstructedMoney,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { type CheckedSection, heading } from '../kit/section.ts';

/** One way to divide what was delivered. */
interface Division {
  readonly id: string;
  readonly title: Bilingual;
  readonly label: Bilingual;
  readonly remainder: Bilingual;
  readonly chart?: { readonly id: string; readonly title: Bilingual };
  readonly parts: readonly Part[];
}

const byCode = <K extends string>(
  codes: { readonly codes: readonly K[]; readonly labels: Readonly<Record<K, Bilingual>> },
  amounts: Readonly<Partial<Record<K, Amount>>>,
): readonly Part[] =>
  codes.codes.flatMap((code) => {
    const amount = amounts[code];
    return amount === undefined
      ? []
      : [{ key: code, label: text(capital(codes.labels[code])), amount }];
  });

const other: Bilingual = { vi: 'Không thuộc nhóm nào ở trên', en: 'In none of these' };

const noDistrict: Bilingual = { vi: 'Xã không thuộc huyện', en: 'Communes without a district' };

const divisions = (view: TenYearSummary): readonly Division[] => [
  {
    id: 'theo-linh-vuc',
    title: { vi: 'Theo lĩnh vực', en: 'By purpose' },
    label: { vi: 'Lĩnh vực', en: 'Purpose' },
    remainder: other,
    chart: {
      id: 'bieu-do-linh-vuc',
      title: { vi: 'Giá trị đã giúp theo lĩnh vực', en: 'Delivered by purpose' },
    },
    parts: byCode(HelpKind, view.byKind),
  },
  {
    id: 'theo-hinh-thuc',
    title: { vi: 'Theo hình thức', en: 'By form' },
    label: { vi: 'Hình thức', en: 'Form' },
    remainder: other,
    parts: byCode(HelpForm, view.byForm),
  },
  {
    id: 'theo-nguon',
    title: { vi: 'Theo nguồn huy động', en: 'By source of funds' },
    label: { vi: 'Nguồn', en: 'Source' },
    remainder: other,
    parts: byCode(FundSource, view.byFund),
  },
  {
    id: 'theo-loai-don-vi',
    title: { vi: 'Theo loại đơn vị', en: 'By kind of agency' },
    label: { vi: 'Loại đơn vị', en: 'Kind of agency' },
    remainder: {
      vi: 'Không gắn với một loại đơn vị',
      en: 'Not of one kind of agency',
    },
    parts: byCode(AgencyKind, view.byAgencyKind),
  },
  {
    id: 'theo-huyen',
    title: { vi: 'Theo huyện', en: 'By district' },
    label: { vi: 'Huyện', en: 'District' },
    remainder: { vi: 'Không gắn với một huyện', en: 'Not of one district' },
    parts: view.byDistrict.map((d) => ({
      key: d.district,
      label: d.name === '' ? text(noDistrict) : name(d.name),
      amount: d.delivered,
    })),
  },
];

const chartOf = ({ id, chart }: Division): readonly ChartBlock[] =>
  chart === undefined
    ? []
    : [
        {
          type: 'chart',
          id: chart.id,
          kind: 'horizontalBars',
          title: chart.title,
          alt: say(
            words`Giá trị đã giúp của từng nhóm, như bảng bên dưới.`,
            words`What was delivered for each group, as in the table below.`,
          ),
          table: id,
          category: 'part',
          series: ['delivered'],
        },
      ];

const blocksOf =
  (total: Amount, book: EvidenceBook) =>
  (division: Division): E.Either<TotalsDoNotAgree, readonly Block[]> => {
    const rows = partition(book, division.id, division.parts, total, division.remainder);
    if (E.isLeft(rows)) return rows;
    const table: TableBlock = {
      type: 'table',
      id: division.id,
      title: division.title,
      columns: [
        column('part', 'mixed', division.label),
        sumColumn('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
        sumColumn('reconstructed', 'money', {
          vi: 'Trong đó tái dựng',
          en: 'Of which reconstructed',
        }),
      ],
      rows: rows.right,
      total: {
        key: 'total',
        cells: {
          part: text({ vi: 'Tổng', en: 'Total' }),
          delivered: money(book, total),
          reconstructed: reconstructedMoney(total.reconstructed),
        },
      },
      footnotes: [],
    };
    return E.right([...chartOf(division), table]);
  };

/** What was delivered, by purpose in the order of the Notice, form, source, agency, district (§10.5). */
export const partitions: CheckedSection = (view, book) => {
  const blocks: Block[] = [
    heading('phan-to', 2, {
      vi: 'Kết quả theo lĩnh vực, hình thức, nguồn và địa bàn',
      en: 'By purpose, form, source and place',
    }),
  ];
  const total = view.totals.delivered;
  for (const division of divisions(view)) {
    if (division.parts.length === 0) continue;
    const made = blocksOf(total, book)(division);
    if (E.isLeft(made)) return made;
    blocks.push(...made.right);
  }
  return E.right(blocks.length === 1 ? [] : blocks);
};
