import type { AnnexBlock, Row } from '../../model/block.ts';
import type { LogPosition } from '../../model/report.ts';
import type { Value } from '../../model/value.ts';
import { column, name, nothing, plainInteger, span, text } from '../kit/index.ts';
import type { SummaryContext } from '../kit/section.ts';

const row = (key: string, vi: string, en: string, value: Value): Row => ({
  key,
  cells: { what: text({ vi, en }), value },
});

const notGiven = nothing({ vi: 'không được cung cấp', en: 'not given' });

/**
 * What the report was computed from, so that somebody else can do it again: the days, the range
 * of events, the policy with its version (§10.16). The two dates of the question stand at the top.
 */
export const basis = ({ views }: SummaryContext, log: LogPosition | undefined): AnnexBlock => {
  const { summary, flags, facts } = views;
  const title = { vi: 'Cơ sở tính toán', en: 'What it was computed from' };
  return {
    type: 'annex',
    id: 'phu-luc-co-so',
    title,
    blocks: [
      {
        type: 'table',
        id: 'co-so-tinh-toan',
        title,
        columns: [
          column('what', 'text', { vi: 'Nội dung', en: 'What' }),
          column('value', 'mixed', { vi: 'Giá trị', en: 'Value' }),
        ],
        rows: [
          row('span', 'Thời gian của báo cáo', 'Days covered', span(summary.from, summary.to)),
          row(
            'position',
            'Đọc lịch sử đến sự kiện thứ',
            'History read up to event',
            log === undefined ? notGiven : plainInteger(log.position),
          ),
          row('facts', 'Số sự kiện làm căn cứ', 'Facts it rests on', plainInteger(facts.total)),
          row(
            'reconstructed',
            'Trong đó tái dựng',
            'Of which reconstructed',
            plainInteger(facts.reconstructed.length),
          ),
          row(
            'head',
            'Mã băm của chuỗi sự kiện tại đó',
            'Hash of the chain of events there',
            log?.head === undefined ? notGiven : name(log.head),
          ),
          row(
            'policy',
            'Quy tắc xét cảnh báo, chế độ báo cáo; phiên bản',
            'Policy of flags and reports; version',
            name(`${flags.policy.id}, ${flags.policy.version}`),
          ),
        ],
        footnotes: [],
      },
    ],
  };
};
