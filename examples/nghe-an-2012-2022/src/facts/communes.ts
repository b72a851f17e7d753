import { idOf } from './ids.ts';

/** A commune as it was in 2012, with the code of the General Statistics Office. */
export interface Commune {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly district: string;
}

/** A district of the West, with its code. */
export interface District {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly communes: readonly Commune[];
}

const district = (code: string, name: string, communes: string): District => {
  const id = idOf(name);
  return {
    id,
    code,
    name,
    communes: communes.split(', ').map((line) => {
      const [, communeCode = '', communeName = ''] = /^(\d{5}) (.+)$/.exec(line) ?? [];
      return {
        id: `${idOf(communeName)}-${communeCode}`,
        code: communeCode,
        name: communeName,
        district: id,
      };
    }),
  };
};

/**
 * The communes that this history names, by district: names and codes of 2012. The codes are those
 * before 1/7/2025; what changed between 2011 and 2024 is taken back.
 */
export const districts: readonly District[] = [
  district(
    '415',
    'Quế Phong',
    '16741 Thông Thụ, 16744 Đồng Văn, 16747 Hạnh Dịch, 16750 Tiền Phong, 16753 Nậm Giải, 16756 Tri Lễ, 16759 Châu Kim, 16762 Mường Nọc, 16763 Quế Sơn, 16765 Châu Thôn, 16768 Nậm Nhoóng, 16771 Quang Phong, 16774 Căm Muộn',
  ),
  district(
    '416',
    'Quỳ Châu',
    '16780 Châu Bính, 16783 Châu Thuận, 16786 Châu Hội, 16789 Châu Nga, 16792 Châu Tiến, 16795 Châu Hạnh, 16798 Châu Thắng, 16801 Châu Phong, 16804 Châu Bình, 16807 Châu Hoàn, 16810 Diên Lãm',
  ),
  district(
    '417',
    'Kỳ Sơn',
    '16816 Mỹ Lý, 16819 Bắc Lý, 16822 Keng Đu, 16825 Đoọc Mạy, 16828 Huồi Tụ, 16831 Mường Lống, 16834 Na Loi, 16837 Nậm Cắn, 16840 Bảo Nam, 16843 Phà Đánh, 16846 Bảo Thắng, 16849 Hữu Lập, 16852 Tà Cạ, 16855 Chiêu Lưu, 16858 Mường Típ, 16861 Hữu Kiệm, 16864 Tây Sơn, 16867 Mường Ải, 16870 Na Ngoi, 16873 Nậm Càn',
  ),
  district(
    '418',
    'Tương Dương',
    '16879 Mai Sơn, 16882 Nhôn Mai, 16885 Hữu Khuông, 16900 Yên Tĩnh, 16903 Nga My, 16904 Xiêng My, 16906 Lưỡng Minh, 16909 Yên Hòa, 16912 Yên Na, 16915 Lưu Kiền, 16918 Thạch Giám, 16921 Xá Lượng, 16924 Tam Thái, 16927 Tam Đình, 16930 Yên Thắng, 16933 Tam Quang, 16936 Tam Hợp',
  ),
  district(
    '422',
    'Con Cuông',
    '17230 Bình Chuẩn, 17233 Lạng Khê, 17236 Cam Lâm, 17239 Thạch Ngàn, 17242 Đôn Phục, 17245 Mậu Đức, 17248 Châu Khê, 17251 Chi Khê, 17254 Bồng Khê, 17257 Yên Khê, 17260 Lục Dạ, 17263 Môn Sơn',
  ),
  district(
    '420',
    'Quỳ Hợp',
    '17038 Yên Hợp, 17041 Châu Tiến, 17044 Châu Hồng, 17047 Đồng Hợp, 17050 Châu Thành, 17053 Liên Hợp, 17056 Châu Lộc, 17059 Tam Hợp, 17062 Châu Cường, 17065 Châu Quang, 17068 Thọ Hợp, 17071 Minh Hợp, 17074 Nghĩa Xuân, 17077 Châu Thái, 17080 Châu Đình, 17083 Văn Lợi, 17086 Nam Sơn, 17089 Châu Lý, 17092 Hạ Sơn, 17095 Bắc Sơn',
  ),
  district(
    '424',
    'Anh Sơn',
    '17332 Thọ Sơn, 17335 Thành Sơn, 17338 Bình Sơn, 17350 Cẩm Sơn, 17356 Tường Sơn, 17374 Phúc Sơn, 17386 Cao Sơn',
  ),
  district(
    '423',
    'Tân Kỳ',
    '17269 Tân Hợp, 17278 Giai Xuân, 17287 Đồng Văn, 17302 Tiên Kỳ, 17317 Hương Sơn, 17323 Phú Sơn, 17325 Tân Hương',
  ),
  district(
    '428',
    'Thanh Chương',
    '17722 Hạnh Lâm, 17723 Thanh Sơn, 17758 Thanh Hương, 17759 Ngọc Lâm, 17797 Thanh Thủy, 17824 Thanh Đức',
  ),
  district(
    '419',
    'Nghĩa Đàn',
    '16942 Nghĩa Mai, 16945 Nghĩa Yên, 16948 Nghĩa Lạc, 16951 Nghĩa Lâm, 16957 Nghĩa Lợi, 16963 Nghĩa Thọ',
  ),
];

/** All of them. */
export const communes: readonly Commune[] = districts.flatMap((one) => one.communes);

const byCode = new Map(communes.map((commune) => [commune.code, commune]));

/** The commune that bore a code in 2012. The table above holds every code that is asked for. */
export const communeOf = (code: string): Commune => {
  const commune = byCode.get(code);
  if (commune === undefined) throw new Error(`no commune of 2012 with the code ${code} is listed`);
  return commune;
};
