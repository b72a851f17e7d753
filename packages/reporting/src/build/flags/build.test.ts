import type { FlagsView } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { countsOf, flags } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import type { TableBlock } from '../../model/block.ts';
import type { FindingBlock } from '../../model/finding.ts';
import type { ReportModel } from '../../model/report.ts';
import { sentenceText, valueText } from '../../render/format/index.ts';
import { buildFlags } from './build.ts';

const built = (view: FlagsView = flags()): ReportModel => right(buildFlags(view));

const cards = ({ blocks }: ReportModel): readonly FindingBlock[] =>
  blocks.filter((block): block is FindingBlock => block.type === 'finding');

const rowsOf = ({ blocks }: ReportModel, id: string): readonly (readonly string[])[] => {
  const table = blocks.find(
    (block): block is TableBlock => block.type === 'table' && block.id === id,
  );
  return (table?.rows ?? []).map((row) =>
    (table?.columns ?? []).map(({ key }) => valueText(row.cells[key] ?? { type: 'nothing' }, 'vi')),
  );
};

const only = (
  view: FlagsView,
  keep: (one: FlagsView['findings'][number]) => boolean,
): FlagsView => {
  const findings = view.findings.filter(keep);
  return { ...view, findings, counts: countsOf(findings) };
};

describe('the report of the flags', () => {
  it('has the raised first and in full, the cleared after them, the others as tables', () => {
    const order = built().blocks.map((block) =>
      block.type === 'heading'
        ? block.text.vi
        : block.type === 'finding'
          ? `${block.flag} ${block.agency.name}`
          : block.type,
    );
    expect(order).toEqual([
      'Tóm tắt',
      'keyFigures',
      'paragraph',
      'Các trường hợp cảnh báo',
      'Kỳ 2012',
      'N Cục Thuế tỉnh',
      'N Công an tỉnh',
      'N Sở Tài nguyên và Môi trường',
      'Kỳ 2013',
      'I Ngân hàng Nhà nước chi nhánh Nghệ An',
      'Các trường hợp đã gỡ',
      'Kỳ 2012',
      'N Kho bạc Nhà nước tỉnh',
      'Thông tin trái ngược, hoặc có lý do',
      'table',
      'Kết quả xét theo kỳ',
      'table',
      'Còn thiếu gì để xem xét',
      'table',
    ]);
  });

  it('says beside the figures that not known is not guilty', () => {
    const caution = built().blocks.find((block) => block.type === 'paragraph');
    expect(caution && sentenceText(caution.sentence, 'vi')).toMatch(
      /^Chưa đủ căn cứ không có nghĩa là không giúp đỡ\. Không đơn vị nào bị cảnh báo chỉ vì thiếu báo cáo/,
    );
    expect(caution && sentenceText(caution.sentence, 'en')).toMatch(
      /^Not knowing enough does not mean that a unit did not help\./,
    );
  });

  it('keeps on a card everything a unit may answer to', () => {
    const given = flags().findings[2];
    expect(cards(built())[2]).toEqual({
      type: 'finding',
      id: 'canh-bao-3',
      flag: 'N',
      verdict: 'RAISED',
      stage: 'provisional',
      reason: {
        vi: 'xã báo cáo không phát sinh; đã đăng ký nhưng không thực hiện',
        en: 'the commune reported nothing; pledged and not delivered',
      },
      agency: {
        type: 'name',
        name: 'Sở Tài nguyên và Môi trường',
        now: 'Sở Nông nghiệp và Môi trường',
      },
      commune: { type: 'name', name: 'Liên Hợp', now: 'Châu Lộc' },
      document: {
        type: 'document',
        id: 'qd-1310-2012',
        number: '1310/QĐ-UBND',
        article: 'Điều 1',
      },
      period: { type: 'period', value: '2012' },
      policy: { id: 'nghe-an-2017', version: 1 },
      criteria: given?.criteria.map(({ events, ...criterion }) =>
        events.length === 0
          ? criterion
          : { ...criterion, evidence: expect.stringMatching(/^E\d+$/) },
      ),
      missing: [],
      cause: 'agency',
      explanation: given?.explanation,
      evidence: expect.stringMatching(/^E\d+$/),
    });
  });

  it('marks a card that rests on reconstructed facts, and no other', () => {
    expect(cards(built()).map(({ reconstructed }) => reconstructed?.extent)).toEqual([
      undefined,
      'part',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names nobody about whom nothing is known', () => {
    const unknown = only(flags(), ({ verdict }) => verdict === 'UNKNOWN');
    const report = JSON.stringify(built(unknown));
    for (const { agencyName } of unknown.findings) expect(report).not.toContain(agencyName);
    expect(report).toContain('Không có trường hợp nào.');
  });

  it('counts verdicts by period and flag, N before I', () => {
    expect(rowsOf(built(), 'dem-theo-ky')).toEqual([
      ['2012', 'đã được giao nhưng không giúp đỡ', '4', '10', '5', '0', '0', '0', '1', '19'],
      ['2013', 'đã được giao nhưng không giúp đỡ', '0', '0', '0', '1', '1', '0', '0', '2'],
      ['2013', 'chưa thực sự hiệu quả', '1', '10', '5', '0', '0', '0', '0', '16'],
      ['2014', 'đã được giao nhưng không giúp đỡ', '0', '10', '5', '0', '0', '0', '0', '15'],
      ['2015', 'chưa thực sự hiệu quả', '0', '10', '5', '0', '0', '0', '0', '15'],
    ]);
    expect(rowsOf(built(), 'thieu-du-lieu')).toEqual([['Báo cáo của xã trong kỳ', '20']]);
  });

  it('refuses a view whose counts are not those of its findings', () => {
    const view = flags();
    const counts = { ...view.counts, N: { ...view.counts.N, RAISED: view.counts.N.RAISED + 1 } };
    expect(buildFlags({ ...view, counts })).toEqual(
      E.left({
        _tag: 'TotalsDoNotAgree',
        table: 'dem-theo-ky',
        column: 'RAISED',
        parts: 5,
        total: 6,
        message: 'table dem-theo-ky, column RAISED: the parts make 5, the total says 6',
      }),
    );
  });

  it('of nothing is a report as well', () => {
    const report = built(only(flags(), () => false));
    expect(cards(report)).toEqual([]);
    expect(report.banner.reconstructed).toBe(false);
  });
});
