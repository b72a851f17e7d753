import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../../test/history.ts';
import { given } from '../../../../test/small-province/help.ts';
import { smallProvince } from '../../../../test/small-province/index.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary.ts';

const notesOf = (facts: readonly Told[], day = '2014-06-28') =>
  viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), history(facts), asOf(day)).notes;

describe('what a reader must know before relying on the figures', () => {
  it('is said of the small province, in both languages, with the facts', () => {
    expect(notesOf(smallProvince)).toEqual([
      {
        code: 'reconstructed',
        text: {
          vi: '12 tỷ đồng trong 36,1 tỷ đồng (33,2%) là số tái dựng, từ 2 lượt hỗ trợ mà nguồn không nêu.',
          en: '12 billion VND of 36.1 billion VND (33.2%) is reconstructed, from 2 deliveries that no source gives.',
        },
        events: ['assignment-bdbp~chau-kim@1', 'assignment-bdbp~my-ly@2'],
      },
      {
        code: 'unitemised',
        text: {
          vi: '5,7 tỷ đồng chưa phân tổ theo nội dung hỗ trợ; nêu thành dòng riêng, không chia vào các nội dung khác.',
          en: '5.7 billion VND is not itemised by purpose; it is a line of its own and not spread over the others.',
        },
        events: ['assignment-bdbp~chau-kim@1'],
      },
      {
        code: 'unvalued',
        text: {
          vi: '1 lượt hỗ trợ không có giá trị bằng tiền trong nguồn; được đếm, không cộng vào tổng.',
          en: '1 delivery without a value in the source: counted, and not in the sums.',
        },
        events: ['assignment-so-gtvt~keng-du@4'],
      },
      {
        code: 'jointNotSplit',
        text: {
          vi: '1 khoản hỗ trợ chung chưa tách phần của từng đơn vị; ghi nhận cho mỗi đơn vị, giá trị chỉ cộng một lần.',
          en: '1 joint gift with unknown shares: credited to each helper, added once.',
        },
        events: ['assignment-bao-nghe-an~keng-du@1', 'assignment-so-gtvt~keng-du@7'],
      },
      {
        code: 'disputed',
        text: {
          vi: '1 lượt hỗ trợ bị phản ánh không đúng; vẫn nằm trong tổng cho đến khi được sửa hoặc thu hồi.',
          en: '1 delivery contested; in the sums until corrected or recalled.',
        },
        events: ['assignment-so-gtvt~keng-du@5', 'assignment-so-gtvt~keng-du@8'],
      },
      {
        code: 'lateFact',
        text: {
          vi: '1 sự kiện được ghi nhận muộn: 1 sau hơn 180 ngày, 1 sau ngày chốt 28/6/2014.',
          en: '1 fact recorded late: 1 after more than 180 days, 1 after the cut-off on 28 June 2014.',
        },
        events: ['assignment-bdbp~chau-kim@1'],
      },
      {
        code: 'uncertainDate',
        text: {
          vi: 'Ngày của văn bản Phê bình tám đơn vị chưa chắc chắn (9/4/2012, 9/4/2013): Nguồn chỉ ghi 9-4.',
          en: 'The date of document Phê bình tám đơn vị is uncertain (9 April 2012, 9 April 2013): Nguồn chỉ ghi 9-4.',
        },
        events: ['document-phe-binh@0'],
      },
      {
        code: 'uncertainDate',
        text: {
          vi: '1 lượt hỗ trợ chỉ biết đến tháng hoặc năm; tính từ ngày cuối của tháng hoặc năm đó.',
          en: '1 delivery known only to the month or year: counted from its last day.',
        },
        events: ['assignment-bdbp~my-ly@2'],
      },
      {
        code: 'conflictingNumber',
        text: {
          vi: 'Văn bản 2021/QĐ-UBND còn được in hoặc viện dẫn là: 2021/QĐ-UBNA; 2012/QĐ-UBND ngày 13/5/2014.',
          en: 'Document 2021/QĐ-UBND is also printed or cited as: 2021/QĐ-UBNA; 2012/QĐ-UBND ngày 13/5/2014.',
        },
        events: ['document-2021@0', 'document-2021@1'],
      },
    ]);
  });

  it('is silent where there is nothing to say', () => {
    expect(notesOf([given('a', 'x', 'g1', '2012-05-29', { value: 1_000_000 })])).toEqual([]);
  });

  it('names facts that read otherwise than they were written', () => {
    const notes = notesOf([
      told('AgencyRegistered', { agency: 'a', kind: 'bank', name: 'A' }, '2012-01-01', {
        correctedBy: 'agency-a@4',
      }),
    ]);
    expect(notes).toEqual([
      {
        code: 'corrected',
        text: {
          vi: '1 sự kiện đã được sửa; báo cáo dùng nội dung sau khi sửa, bản ghi đầu vẫn còn trong lịch sử.',
          en: '1 fact was corrected: the summary reads the corrected form, history keeps both.',
        },
        events: ['agency-a@0', 'agency-a@4'],
      },
    ]);
  });

  it('takes a fact for late after 180 days, or after the cut-off, whichever comes first', () => {
    const recordedOn = (day: string, on = '2012-01-01') =>
      notesOf([
        given('a', 'x', 'g1', on, { value: 1 }, { recordedAt: `${day}T03:00:00.000Z` }),
      ]).map(({ text }) => text.en);
    expect(recordedOn('2012-06-29')).toEqual([]);
    expect(recordedOn('2012-06-30')).toEqual([
      '1 fact recorded late: 1 after more than 180 days, 0 after the cut-off on 28 June 2014.',
    ]);
    expect(recordedOn('2014-06-28', '2014-06-20')).toEqual([]);
    expect(recordedOn('2014-06-29', '2014-06-20')).toEqual([
      '1 fact recorded late: 0 after more than 180 days, 1 after the cut-off on 28 June 2014.',
    ]);
  });

  it('names units that assignments speak of and the registers do not know', () => {
    const agency = told(
      'AgencyRegistered',
      { agency: 'a', kind: 'provincial', name: 'Sở A' },
      '2012-01-01',
    );
    const commune = told(
      'CommuneRegistered',
      { commune: 'x', code: '16822', kind: 'xa', name: 'X' },
      '2012-01-01',
    );
    const assigned = (to: string) =>
      told(
        'AssignmentMade',
        {
          assignment: `a~${to}~1`,
          agency: 'a',
          commune: to,
          form: 'assigned',
          role: 'help',
          basis: { document: 'd' },
        },
        '2012-04-20',
      );
    expect(notesOf([agency, commune, assigned('x')])).toEqual([]);
    expect(notesOf([agency, commune, assigned('x'), assigned('y')])).toEqual([
      {
        code: 'unregistered',
        text: {
          vi: '1 phân công nêu đơn vị hoặc xã không có trong danh mục (y); vẫn được tính, ghi theo mã định danh.',
          en: '1 assignment names units that are not registered (y): counted, under their ids.',
        },
        events: ['assignment-a~y@0'],
      },
    ]);
    expect(
      notesOf([assigned('y'), assigned('x')]).map(({ text, events }) => [text.en, events]),
    ).toEqual([
      [
        '2 assignments name units that are not registered (a, x, y): counted, under their ids.',
        ['assignment-a~x@0', 'assignment-a~y@0'],
      ],
    ]);
  });
});
