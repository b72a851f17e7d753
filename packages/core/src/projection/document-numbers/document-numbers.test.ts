import { describe, expect, it } from 'vitest';
import { asOf, history, told, viewOf } from '../../../test/history.ts';
import { documentNumbers } from './document-numbers.ts';

const document = '2021-qd-ubnd-2014';
const source = {
  confidence: 'found',
  ref: 'baonghean.vn 61156',
  note: 'Số in trên văn bản',
} as const;
const issued = told(
  'DocumentIssued',
  {
    document,
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công',
    numberRaw: '2021/QĐ-UBNA',
    number: '2021/QĐ-UBND',
  },
  '2014-05-13',
  { meta: { source } },
);
const cited = told(
  'DocumentCited',
  { document, citedAs: '2012/QĐ-UBND ngày 13/5/2014' },
  '2015-10-20',
  { meta: { source: { confidence: 'found', ref: 'm.baonghean.vn 2634303' } } },
);
const plain = told(
  'DocumentIssued',
  {
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công',
    numberRaw: '1310/QĐ-UBND',
    number: '1310/QĐ-UBND',
  },
  '2012-04-20',
);
const stream = `document-${document}`;

describe('numbers of documents', () => {
  it('say which is used, where it was read, and what else it goes under', () => {
    const facts = history(plain, issued, cited);
    expect(viewOf(documentNumbers, facts, asOf('2022-06-28')).conflicts).toEqual([
      {
        document,
        kind: 'Quyết định',
        issuer: 'UBND tỉnh Nghệ An',
        issuedOn: '2014-05-13',
        used: '2021/QĐ-UBND',
        source: { ref: 'baonghean.vn 61156', note: 'Số in trên văn bản' },
        others: [
          {
            as: '2021/QĐ-UBNA',
            how: 'printed',
            on: '2014-05-13',
            source: { ref: 'baonghean.vn 61156', note: 'Số in trên văn bản' },
            event: `${stream}@0`,
          },
          {
            as: '2012/QĐ-UBND ngày 13/5/2014',
            how: 'cited',
            on: '2015-10-20',
            source: { ref: 'm.baonghean.vn 2634303' },
            event: `${stream}@1`,
          },
        ],
        event: `${stream}@0`,
      },
    ]);
  });

  it('do not conflict before anybody cites it otherwise', () => {
    expect(viewOf(documentNumbers, history(plain), asOf('2022-06-28')).conflicts).toEqual([]);
    const before = viewOf(documentNumbers, history(issued, cited), asOf('2015-10-19'));
    expect(before.conflicts.map(({ others }) => others.map(({ as }) => as))).toEqual([
      ['2021/QĐ-UBNA'],
    ]);
  });

  it('conflict where a letter puts one right, and where the date is uncertain', () => {
    const letter = told(
      'DocumentCorrected',
      { document: '1310-qd-ubnd-2012', what: 'Ký hiệu: sửa "QĐ-UB" thành "QĐ-UBND"' },
      '2013-01-10',
    );
    const criticism = told(
      'DocumentIssued',
      {
        document: 'phe-binh-2013',
        kind: 'criticism',
        issuer: 'Chủ tịch UBND tỉnh',
        title: 'Phê bình 8 đơn vị',
        uncertainDate: { candidates: ['2012-04-09', '2013-04-09'], note: 'Bài báo không ghi năm' },
      },
      '2013-04-09',
    );
    const view = viewOf(documentNumbers, history(plain, letter, criticism), asOf('2022-06-28'));
    expect(
      view.conflicts.map(({ document: id, used, uncertainDate, others }) => [
        id,
        used,
        uncertainDate?.candidates,
        others.map(({ how, as }) => [how, as]),
      ]),
    ).toEqual([
      [
        '1310-qd-ubnd-2012',
        '1310/QĐ-UBND',
        undefined,
        [['corrected', 'Ký hiệu: sửa "QĐ-UB" thành "QĐ-UBND"']],
      ],
      ['phe-binh-2013', undefined, ['2012-04-09', '2013-04-09'], []],
    ]);
  });
});
