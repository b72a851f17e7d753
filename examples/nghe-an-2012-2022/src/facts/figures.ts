import { stateFigure } from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { documents } from './ids.ts';

type Stated = Parameters<typeof stateFigure>[0];

const stated = (knownOn: string, source: Source, input: Omit<Stated, 'on'>): Step => ({
  key: `figure/${input.figure}`,
  knownOn,
  source,
  command: stateFigure({ ...input, on: input.to }),
});

const west = 'Nghệ An – các xã nghèo miền Tây';

const noticeSource = found('Thông báo 439/TB-UBND ngày 28/6/2022, theo bản tin');
const notice = (input: Omit<Stated, 'on' | 'document'>): Step =>
  stated('2022-06-28', noticeSource, { ...input, document: documents.notice439 });

const year2012 = { about: west, from: '2012-01-01', to: '2012-12-31' };
const midst2022 = { about: west, from: '2022-01-01', to: '2022-06-28' };

/** What Notice 439/TB-UBND states. */
const noticeFigures: readonly Step[] = [
  notice({
    figure: 'f01-tong-2012-2022',
    metric: 'mobilised',
    about: west,
    from: '2012-01-01',
    to: '2022-06-28',
    stated: { value: '310794000000', qualifier: 'nearly', raw: 'gần 310,794 tỷ đồng' },
  }),
  notice({
    figure: 'f02-don-vi-2012',
    metric: 'agencies',
    ...year2012,
    stated: { value: '83', qualifier: 'exact', raw: '83 cơ quan, đơn vị' },
  }),
  notice({
    figure: 'f03-xa-2012',
    metric: 'communes',
    ...year2012,
    stated: { value: '86', qualifier: 'exact', raw: '86 xã' },
  }),
  notice({
    figure: 'f04-don-vi-2022',
    metric: 'agencies',
    ...midst2022,
    stated: { value: '113', qualifier: 'exact', raw: 'đến nay đã có 113 cơ quan, đơn vị' },
  }),
  notice({
    figure: 'f05-xa-2022',
    metric: 'communes',
    ...midst2022,
    stated: { value: '115', qualifier: 'exact', raw: '115 xã' },
  }),
  notice({
    // No method is given, so none is recorded: which districts, which mean, which standards.
    figure: 'f06-giam-ngheo-30a',
    metric: 'povertyReduction',
    about: 'Nghệ An – huyện nghèo 30a',
    from: '2012-01-01',
    to: '2022-06-28',
    stated: { value: '5.97', qualifier: 'exact', raw: 'giảm bình quân 5,97%/năm' },
  }),
  notice({
    figure: 'so-xa-bdbp',
    metric: 'communesOfAgency',
    ...midst2022,
    about: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    stated: { value: '3', qualifier: 'exact', raw: 'hỗ trợ 3 xã' },
  }),
  notice({
    figure: 'so-xa-tp-vinh',
    metric: 'communesOfAgency',
    ...midst2022,
    about: 'UBND thành phố Vinh',
    stated: { value: '2', qualifier: 'exact', raw: 'nhận giúp đỡ 2 xã' },
  }),
];

const years2012to2013 = { about: 'Nghệ An', from: '2012-01-01', to: '2013-12-31' };
const television = (input: Omit<Stated, 'on' | keyof typeof years2012to2013>): Step =>
  stated('2013-12-27', found('truyenhinhnghean.vn 618763 (27/12/2013)'), {
    ...input,
    ...years2012to2013,
  });

/** The first two years: a headline of 36 tỷ, and parts that leave 5,7 tỷ over. */
const figures2013: readonly Step[] = [
  television({
    figure: 'f07-tong-2012-2013',
    metric: 'mobilised',
    stated: { value: '36000000000', qualifier: 'exact', raw: '2 năm, huy động 36 tỷ đồng' },
  }),
  television({
    figure: 'f08-xay-dung-2012-2013',
    metric: 'mobilisedConstruction',
    partOf: 'f07-tong-2012-2013',
    stated: { value: '23300000000', qualifier: 'over', raw: 'trên 23,3 tỷ đồng' },
  }),
  television({
    figure: 'f09-tien-hien-vat-2012-2013',
    metric: 'mobilisedCashGoods',
    partOf: 'f07-tong-2012-2013',
    stated: { value: '7000000000', qualifier: 'over', raw: 'trên 7 tỷ đồng' },
  }),
];

const conference = found('baonghean.vn/en 10154796 (hội nghị ngày 13/11/2017)');
const years2012to2017 = { about: 'Nghệ An', from: '2012-01-01', to: '2017-11-13' };

const survey = found('m.baonghean.vn 2634303 (khảo sát của Ban Dân tộc HĐND tỉnh, 10/2015)');
const quePhong = { about: 'Quế Phong (1 huyện)', from: '2012-04-01', to: '2015-10-31' };

const laterFigures: readonly Step[] = [
  stated('2017-11-13', conference, {
    figure: 'f10-tong-2012-2017',
    metric: 'mobilised',
    ...years2012to2017,
    stated: { value: '203000000000', qualifier: 'over', raw: 'over 203 billion VND' },
  }),
  stated('2017-11-13', conference, {
    figure: 'f11-dao-tao-2012-2017',
    metric: 'peopleTrained',
    ...years2012to2017,
    stated: { value: '29000', qualifier: 'over', raw: 'over 29,000 people' },
  }),
  stated(
    '2019-03-31',
    inferred('vinh24h.vn a124825 (Báo Dân sinh)', 'Ngày đăng không rõ; suy ra đầu năm 2019.'),
    {
      figure: 'f13-tong-2018',
      metric: 'mobilised',
      about: 'Nghệ An',
      from: '2018-01-01',
      to: '2018-12-31',
      stated: { value: '48300000000', qualifier: 'over', raw: 'Hơn 48,3 tỷ đồng' },
    },
  ),
  stated('2015-10-31', survey, {
    figure: 'f15-que-phong-2012-2015',
    metric: 'mobilised',
    ...quePhong,
    stated: { value: '4800000000', qualifier: 'over', raw: 'hơn 4, 8 tỷ đồng' },
  }),
  stated('2015-10-31', survey, {
    figure: 'f16-don-vi-que-phong',
    metric: 'agencies',
    ...quePhong,
    stated: { value: '12', qualifier: 'exact', raw: '12 cơ quan đơn vị' },
  }),
  stated('2012-04-20', found('baonghean.vn/en 10034382', 'Khoảng 3-4; ghi cận dưới.'), {
    figure: 'f24-giam-ngheo-30a-2008-2012',
    metric: 'povertyReduction',
    about: 'Nghệ An – 3 huyện 30a',
    from: '2008-12-27',
    to: '2012-02-16',
    stated: { value: '3', qualifier: 'atLeast', raw: 'decreased by 3 - 4%/year' },
  }),
];

const regionArticle = found('baonghean.vn/en/print/10228504 (16/7/2021)');

const region = (
  figure: string,
  about: string,
  span: { readonly from: string; readonly to: string },
  value: string,
  raw: string,
): Step =>
  stated('2021-07-16', regionArticle, {
    figure,
    metric: 'communesInScope',
    about,
    ...span,
    stated: { value, qualifier: 'exact', raw },
  });

const since861 = { from: '2021-06-04', to: '2021-07-16' };

/** The region lists of which the 76 communes of decision 2209 come. The names were not obtained. */
const regionFigures: readonly Step[] = [
  region(
    'f17-xa-khu-vuc-3',
    'Nghệ An – xã khu vực III (Quyết định 861/QĐ-TTg)',
    since861,
    '76',
    '76 communes … region III',
  ),
  region(
    'f18-xa-khu-vuc-3-2016-2020',
    'Nghệ An – xã khu vực III (2016-2020)',
    { from: '2016-01-01', to: '2020-12-31' },
    '106',
    '106 communes in region III',
  ),
  region(
    'f19-xa-khu-vuc-1',
    'Nghệ An – xã khu vực I (Quyết định 861/QĐ-TTg)',
    since861,
    '55',
    '55 communes in region I',
  ),
];

/** Every published figure of the programme, as stated. */
export const figureSteps: readonly Step[] = [
  ...noticeFigures,
  ...figures2013,
  ...laterFigures,
  ...regionFigures,
];
