import type { Amount, Bilingual, Sheet } from '@donghanh/core';
import { FundSource, HelpKind } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Block, Row } from '../../model/block.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import { capital } from '../../words/index.ts';
import {
  column,
  type EvidenceBook,
  money,
  type Part,
  partition,
  reconstructedMoney,
  sumColumn,
  text,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';

const partsOf = <K extends string>(
  list: { readonly codes: readonly K[]; readonly labels: Readonly<Record<K, Bilingual>> },
  amounts: Readonly<Partial<Record<K, Amount>>>,
): readonly Part[] =>
  list.codes.flatMap((code) => {
    const amount = amounts[code];
    if (amount === undefined) return [];
    return [{ key: code, label: text(capital(list.labels[code])), amount }];
  });

const table = (
  id: string,
  title: Bilingual,
  label: Bilingual,
  parts: readonly Part[],
  total: Amount,
  book: EvidenceBook,
): E.Either<TotalsDoNotAgree, readonly Block[]> =>
  E.map((rows: readonly Row[]): readonly Block[] => [
    {
      type: 'table',
      id,
      title,
      columns: [
        column('part', 'text', label),
        sumColumn('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
        sumColumn('reconstructed', 'money', { vi: 'Trong đó tái dựng', en: 'Reconstructed' }),
      ],
      rows,
      total: {
        key: 'total',
        cells: {
          part: text({ vi: 'Tổng', en: 'Total' }),
          delivered: money(book, total),
          reconstructed: reconstructedMoney(total.reconstructed),
        },
      },
      footnotes: [],
    },
  ])(partition(book, id, parts, total, { vi: 'Không thuộc nhóm nào', en: 'In none of these' }));

/** What was delivered by purpose and by source of funds; nothing where nothing was. */
export const purposes = (
  { aid }: Sheet,
  book: EvidenceBook,
): E.Either<TotalsDoNotAgree, readonly Block[]> => {
  const total = aid.totals.delivered;
  if (total.value === 0) return E.right([]);
  const kinds = table(
    'theo-muc-dich',
    { vi: 'Theo lĩnh vực', en: 'By purpose' },
    { vi: 'Lĩnh vực', en: 'Purpose' },
    partsOf(HelpKind, aid.byKind),
    total,
    book,
  );
  if (E.isLeft(kinds)) return kinds;
  const funds = table(
    'theo-nguon-tien',
    { vi: 'Theo nguồn', en: 'By source of funds' },
    { vi: 'Nguồn', en: 'Source' },
    partsOf(FundSource, aid.byFund),
    total,
    book,
  );
  const title = heading('co-cau', 2, {
    vi: 'Giúp về việc gì, từ nguồn nào',
    en: 'For what, from where',
  });
  return E.map((rest: readonly Block[]) => [title, ...kinds.right, ...rest])(funds);
};
