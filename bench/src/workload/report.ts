import type { Bilingual, EventRef, Instant, LocalDate, PartialDate } from '@donghanh/core';
import {
  type Column,
  hashOf,
  MODEL_VERSION,
  type ReportDraft,
  type ReportModel,
  type Row,
} from '@donghanh/reporting';
import { dice } from './dice.ts';
import { purposes } from './words.ts';

const both = (text: string): Bilingual => ({ vi: text, en: text });

const column = (key: string, type: Column['type'], total: Column['total'] = 'none'): Column => ({
  key,
  type,
  total,
  label: both(key),
});

const columns: readonly Column[] = [
  column('agency', 'name'),
  column('commune', 'name'),
  column('code', 'name'),
  column('from', 'date'),
  column('document', 'mixed'),
  column('purpose', 'text'),
  column('gifts', 'integer', 'sum'),
  column('delivered', 'money', 'sum'),
];

/** A third of the amounts is reconstructed; each has its own list of facts. */
const rowOf = (n: number, million: number): Row => {
  const value = million * 1_000_000;
  const reconstructed = { extent: 'whole', amount: value } as const;
  return {
    key: `row-${n}`,
    cells: {
      agency: { type: 'name', name: `Đơn vị số ${n % 400}` },
      commune: { type: 'name', name: `Xã miền Tây ${n % 120}` },
      code: { type: 'name', name: String(16_000 + (n % 1000)) },
      from: { type: 'date', value: `20${12 + (n % 10)}-05-29` as PartialDate },
      document: { type: 'document', id: `qd-${n % 9}`, number: `${2000 + (n % 9)}/QĐ-UBND` },
      purpose: { type: 'text', text: both(purposes[n % purposes.length] ?? '') },
      gifts: { type: 'integer', value: 1 + (n % 7) },
      delivered: {
        type: 'money',
        value,
        evidence: `E${n + 1}`,
        ...(n % 3 === 0 ? { reconstructed } : {}),
      },
    },
  };
};

const day = '2022-06-28' as LocalDate;

/** A report with one table of so many rows and its total. */
export const reportOf = (size: number): ReportModel => {
  const { below } = dice(11);
  const rows = Array.from({ length: size }, (_, n) => rowOf(n, 1 + below(900)));
  const sum = (key: string): number =>
    rows.reduce((all, { cells }) => {
      const cell = cells[key];
      return all + (cell?.type === 'integer' || cell?.type === 'money' ? cell.value : 0);
    }, 0);
  const draft: ReportDraft = {
    format: 'donghanh-report',
    version: MODEL_VERSION,
    kind: 'tenYearSummary',
    title: both('Tổng hợp kết quả'),
    header: {
      asOf: { effectiveOn: day, knownAt: '2022-06-28T16:59:59.999Z' as Instant },
      period: { from: '2012-01-01' as LocalDate, to: day },
      generator: { name: '@donghanh/bench', version: '1' },
    },
    banner: {
      reconstructed: true,
      title: both('Báo cáo có số liệu tái dựng'),
      paragraphs: [],
      everyPage: both('Có số liệu tái dựng'),
    },
    blocks: [
      { type: 'heading', id: 'ket-qua', level: 2, text: both('Kết quả') },
      {
        type: 'table',
        id: 'phan-cong',
        title: both('Phân công'),
        columns,
        rows,
        total: {
          key: 'total',
          cells: {
            agency: { type: 'text', text: both('Tổng') },
            gifts: { type: 'integer', value: sum('gifts') },
            delivered: { type: 'money', value: sum('delivered') },
          },
        },
        footnotes: [],
      },
    ],
    evidence: rows.map((_, n) => ({
      key: `E${n + 1}`,
      events: [0, 1, 2].map((v) => `gift-don-vi-${n % 400}~xa-${n}@${v}` as EventRef),
    })),
  };
  return { ...draft, hash: hashOf(draft) };
};
