import { communeOf } from './communes.ts';
import { idOf } from './ids.ts';
import { nghiaPhu, town } from './neighbours.ts';

/** A commune of 1/7/2025, which bears the code of one of those that went into it. */
export interface NewCommune {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The communes of this history that went into it, all of them whole; it may have others. */
  readonly from: readonly string[];
}

const byCode: Readonly<Record<string, string>> = {
  [town.code]: town.id,
  [nghiaPhu.code]: nghiaPhu.id,
};

const newCommune = (line: string): NewCommune => {
  const [, code = '', name = '', from = ''] = /^(\d{5}) ([^:]+): (.+)$/.exec(line) ?? [];
  return {
    // The name and code alone may be those of a commune that ended.
    id: `${idOf(name)}-${code}-2025`,
    code,
    name,
    from: from.split(' ').map((old) => byCode[old] ?? communeOf(old).id),
  };
};

/**
 * Resolution 1678/NQ-UBTVQH15, as far as it touches the communes of this history: code and name of
 * the new commune, then the codes of those of 30/6/2025 that went into it. The two communes of the
 * province that were split are not among them.
 */
export const newCommunes: readonly NewCommune[] = [
  '16738 Quế Phong: 16753 16759 16763',
  '16744 Thông Thụ: 16741 16744',
  '16750 Tiền Phong: 16747 16750',
  '16756 Tri Lễ: 16756 16768',
  '16774 Mường Quàng: 16765 16771 16774',
  '16777 Quỳ Châu: 16786 16789 16795',
  '16792 Châu Tiến: 16780 16783 16792 16798',
  '16801 Hùng Chân: 16801 16807 16810',
  '16813 Mường Xén: 16852 16864',
  '16834 Na Loi: 16825 16834',
  '16837 Nậm Cắn: 16837 16843',
  '16849 Hữu Kiệm: 16840 16849 16861',
  '16855 Chiêu Lưu: 16846 16855',
  '16858 Mường Típ: 16858 16867',
  '16870 Na Ngoi: 16870 16873',
  '16876 Tương Dương: 16876 16915 16921',
  '16882 Nhôn Mai: 16879 16882',
  '16903 Nga My: 16903 16904',
  '16909 Yên Hòa: 16909 16930',
  '16912 Yên Na: 16900 16912',
  '16933 Tam Quang: 16927 16933',
  '16936 Tam Thái: 16924 16936',
  '16951 Nghĩa Lâm: 16945 16948 16951',
  '16969 Nghĩa Thọ: 16957 16969',
  '16975 Nghĩa Mai: 16942',
  '17035 Quỳ Hợp: 17065 17068 17080',
  '17044 Châu Hồng: 17041 17044 17050',
  '17056 Châu Lộc: 17053 17056',
  '17059 Tam Hợp: 17038 17047 17059 17074',
  '17071 Minh Hợp: 17071 17083 17092',
  '17077 Mường Ham: 17062 17077',
  '17089 Mường Chọng: 17086 17089 17095',
  '17239 Mậu Thạch: 17239 17245',
  '17242 Cam Phục: 17236 17242',
  '17248 Châu Khê: 17233 17248',
  '17254 Con Cuông: 17251 17254 17257',
  '17263 Môn Sơn: 17260 17263',
  '17278 Giai Xuân: 17269 17278',
  '17287 Tiên Đồng: 17287 17302',
  '17305 Tân An: 17317',
  '17326 Nghĩa Hành: 17323 17325',
  '17329 Anh Sơn: 17374',
  '17335 Thành Bình Thọ: 17332 17335 17338',
  '17344 Nhân Hòa: 17350',
  '17357 Vĩnh Tường: 17356',
  '17380 Yên Xuân: 17386',
  '17722 Hạnh Lâm: 17722 17824',
  '17759 Sơn Lâm: 17723 17759',
  '17770 Hoa Quân: 17758',
  '17791 Kim Bảng: 17797',
].map(newCommune);

/** The communes of this history that the resolution left as they were. */
export const unchanged: readonly string[] = [
  '16804',
  '16816',
  '16819',
  '16822',
  '16828',
  '16831',
  '16885',
  '16906',
  '17230',
].map((code) => communeOf(code).id);
