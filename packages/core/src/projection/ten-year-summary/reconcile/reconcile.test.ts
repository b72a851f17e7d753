import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../../test/history.ts';
import type { JsonOf } from '../../../../test/record.ts';
import { chauKim, kengDu, myLy, press } from '../../../../test/small-province/expected.ts';
import { stated } from '../../../../test/small-province/figures.ts';
import { given } from '../../../../test/small-province/help.ts';
import { smallProvince } from '../../../../test/small-province/index.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary.ts';

type Stated = Partial<JsonOf<'FigureStated'>>;

const linesOf = (facts: readonly Told[], day = '2014-06-28') =>
  viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), history(facts), asOf(day))
    .reconciliations;

/** What the summary of the small province says of one more figure. */
const lineOf = (to: string, data: Stated, more: readonly Told[] = []) =>
  linesOf([...smallProvince, ...more, stated('x', to, data)]).find((line) => line.figure === 'x');

const exactly = (value: string, qualifier: 'exact' | 'over' | 'nearly' = 'exact') => ({
  stated: { value, qualifier, raw: value },
});

describe('stated figures beside computed ones', () => {
  it('shows both, the difference, and what the parts leave over', () => {
    const about = 'Nghệ An – các xã nghèo miền Tây';
    expect(linesOf(smallProvince)).toEqual([
      {
        figure: 'f06',
        metric: 'povertyReduction',
        about: 'Nghệ An – huyện nghèo 30a',
        from: '2006-01-01',
        to: '2014-06-28',
        stated: { value: '5.97', qualifier: 'exact', raw: 'giảm bình quân 5,97%/năm' },
        verdict: 'notComputed',
        note: {
          vi: 'Chưa rõ phương pháp tính; giai đoạn 1/1/2006 – 28/6/2014 đi qua 2 chuẩn nghèo (Chuẩn nghèo 2006–2010; Chuẩn nghèo 2011–2015 (QĐ 09/2011/QĐ-TTg)), không trừ được cho nhau.',
          en: 'The method is not known; the time from 1 January 2006 to 28 June 2014 crosses 2 poverty standards (Standard of 2006–2010; Standard of 2011–2015 (Decision 09/2011)), whose rates cannot be subtracted.',
        },
        parts: [],
        event: 'figure-f06@0',
        events: [],
      },
      {
        figure: 'f02',
        metric: 'agencies',
        about,
        from: '2012-01-01',
        to: '2012-12-31',
        stated: { value: '2', qualifier: 'exact', raw: '2 cơ quan' },
        computed: '2',
        difference: '0',
        verdict: 'holds',
        parts: [],
        event: 'figure-f02@0',
        events: [myLy(0), ...kengDu(0)],
      },
      {
        figure: 'f07',
        metric: 'mobilised',
        about,
        from: '2012-01-01',
        to: '2013-12-31',
        stated: { value: '36000000000', qualifier: 'exact', raw: '36 tỷ đồng' },
        document: 'phe-binh',
        computed: '36000000000',
        difference: '0',
        verdict: 'holds',
        note: {
          vi: 'Các phần nêu riêng cộng lại 30,3 tỷ đồng; còn 5,7 tỷ đồng không được phân tổ.',
          en: 'The parts make up 30.3 billion VND; 5.7 billion VND is not itemised.',
        },
        remainder: '5700000000',
        parts: ['f08', 'f09'],
        event: 'figure-f07@0',
        events: [chauKim(1), myLy(2), ...kengDu(3, 5)],
      },
      {
        figure: 'f08',
        metric: 'mobilisedConstruction',
        about,
        from: '2012-01-01',
        to: '2013-12-31',
        stated: { value: '23300000000', qualifier: 'over', raw: 'trên 23,3 tỷ đồng' },
        computed: '24000000000',
        difference: '700000000',
        verdict: 'holds',
        parts: [],
        event: 'figure-f08@0',
        events: kengDu(3, 5),
      },
      {
        figure: 'f09',
        metric: 'mobilisedCashGoods',
        about,
        from: '2012-01-01',
        to: '2013-12-31',
        stated: { value: '7000000000', qualifier: 'over', raw: 'trên 7 tỷ đồng' },
        computed: '6300000000',
        difference: '-700000000',
        verdict: 'differs',
        note: {
          vi: 'Số tính được thấp hơn số công bố 700 triệu đồng.',
          en: 'The computed value is 700 million VND less than the stated one.',
        },
        parts: [],
        event: 'figure-f09@0',
        events: [myLy(2)],
      },
    ]);
  });

  it('compares with the qualifier of the source', () => {
    const verdict = (value: string, qualifier: 'exact' | 'over' | 'nearly') => {
      const line = lineOf('2014-06-28', exactly(value, qualifier));
      return [line?.verdict, line?.note?.vi];
    };
    expect(verdict('36100000000', 'nearly')).toEqual(['holds', undefined]);
    expect(verdict('36100000000', 'exact')).toEqual(['holds', undefined]);
    expect(verdict('36099999999', 'over')).toEqual(['holds', undefined]);
    expect(verdict('36099999999', 'nearly')).toEqual([
      'differs',
      'Số tính được cao hơn số công bố 1 đồng.',
    ]);
    expect(verdict('36100000000', 'over')).toEqual([
      'differs',
      'Số tính được bằng số công bố, trong khi nguồn nói hơn số đó.',
    ]);
  });

  it('says when parts make up the whole, or more than it', () => {
    const note = (part: string) =>
      lineOf('2012-12-31', exactly('20000000000'), [
        stated('part', '2012-12-31', { ...exactly(part), partOf: 'x' }),
      ]);
    expect(note('20000000000')).toMatchObject({
      remainder: '0',
      note: { vi: 'Các phần nêu riêng cộng lại đủ 20 tỷ đồng.' },
    });
    expect(note('21000000000')).toMatchObject({
      remainder: '-1000000000',
      note: { vi: 'Các phần nêu riêng cộng lại 21 tỷ đồng, nhiều hơn tổng 1 tỷ đồng.' },
    });
  });

  it('counts agencies and communes on the last day of the figure', () => {
    const communes = (to: string) => lineOf(to, { metric: 'communes', ...exactly('3') })?.computed;
    // The assignment of "2013" counts from the last day of that year.
    expect(communes('2013-12-30')).toBe('2');
    expect(communes('2013-12-31')).toBe('3');
    expect(lineOf('2014-06-28', { metric: 'agencies', ...exactly('3') })).toMatchObject({
      computed: '3',
      verdict: 'holds',
      events: [press(0), chauKim(0), myLy(0), ...kengDu(0)],
    });
  });

  it('counts the communes of one agency, named by its name or id', () => {
    const of = (about: string) =>
      lineOf('2014-06-28', { metric: 'communesOfAgency', about, ...exactly('2') });
    expect(of('Bộ chỉ huy Bộ đội Biên phòng')).toMatchObject({ computed: '2', verdict: 'holds' });
    expect(of('bdbp')).toMatchObject({ computed: '2', events: [chauKim(0), myLy(0)] });
    expect(of('UBND TP Vinh')).toMatchObject({
      verdict: 'notComputed',
      note: { vi: 'Không tính: không xác định được một đơn vị tên "UBND TP Vinh".' },
    });
  });

  it('counts the communes in scope: of the programme, or of the list that is named', () => {
    const inScope = (about: string, to = '2014-06-28') =>
      lineOf(to, { metric: 'communesInScope', about, ...exactly('4') });
    expect(inScope('Nghệ An')).toMatchObject({ computed: '4', events: ['scope-mien-tay@0'] });
    expect(inScope('các xã nghèo miền tây')).toMatchObject({ computed: '4', verdict: 'holds' });
    expect(inScope('huyện Kỳ Sơn')).toMatchObject({ computed: '3', verdict: 'differs' });
    expect(inScope('Nghệ An', '2012-04-19')).toMatchObject({
      verdict: 'notComputed',
      note: { vi: 'Không tính: chưa ghi nhận danh sách xã thuộc phạm vi vào ngày này.' },
    });
  });

  it('counts the communes of any other list, when the figure is about that list', () => {
    const region = [
      told(
        'ScopeDefined',
        { scope: 'kv3', kind: 'difficultCommunes', name: 'Xã đặc biệt khó khăn' },
        '2013-01-01',
      ),
      told('CommuneListed', { scope: 'kv3', commune: 'keng-du' }, '2013-01-01', {
        stream: 'scope-kv3',
      }),
    ];
    const about = 'xã đặc biệt khó khăn';
    const line = lineOf(
      '2014-06-28',
      { metric: 'communesInScope', about, ...exactly('1') },
      region,
    );
    expect(line).toMatchObject({ computed: '1', verdict: 'holds', events: ['scope-kv3@0'] });
  });

  it('takes in help from before the first year, for a figure that does', () => {
    const before = given('so-gtvt', 'keng-du', 'g0', '2011-11-01', { value: 5_000_000 });
    const line = lineOf('2012-12-31', { from: '2011-01-01', ...exactly('20005000000') }, [before]);
    expect(line).toMatchObject({ computed: '20005000000', verdict: 'holds' });
  });

  it('does not look past the cut-off day', () => {
    const late = stated('x', '2014-12-31', exactly('1'));
    // Stated in May about the whole year.
    const early = told(
      'FigureStated',
      {
        figure: 'y',
        metric: 'mobilised',
        about: 'Nghệ An',
        from: '2014-01-01',
        to: '2014-12-31',
        ...exactly('1'),
      },
      '2014-05-01',
    );
    const lines = linesOf([...smallProvince, late, early]);
    expect(lines.map((line) => line.figure)).not.toContain('x');
    expect(lines.find((line) => line.figure === 'y')).toMatchObject({
      verdict: 'notComputed',
      note: { vi: 'Không tính: số liệu nói đến ngày 31/12/2014, sau ngày chốt 28/6/2014.' },
    });
  });

  it('does not compute what the facts do not record', () => {
    expect(
      lineOf('2014-06-28', { metric: 'peopleTrained', ...exactly('29000', 'over') }),
    ).toMatchObject({
      verdict: 'notComputed',
      note: {
        vi: 'Không tính: các sự kiện không ghi số người được đào tạo, tạo việc làm.',
      },
    });
  });
});
