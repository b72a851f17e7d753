import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';

/** Times New Roman, as Decree 30 asks; every Office has it or a font of the same widths. */
const FONT = 'Times New Roman';

/** Twips in a millimetre. */
export const mm = (n: number): number => Math.round(n * 56.6929);

interface Look {
  /** In points. */
  readonly pt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Points before and after. */
  readonly space?: readonly [before: number, after: number];
  readonly firstLine?: number;
  readonly left?: number;
  readonly keepNext?: boolean;
  readonly level?: number;
  readonly next?: string;
}

const style = (id: string, name: string, look: Look): IParagraphStyleOptions => {
  const [before, after] = look.space ?? [0, 0];
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(look.next === undefined ? {} : { next: look.next }),
    quickFormat: true,
    run: {
      size: look.pt * 2,
      ...(look.bold === true ? { bold: true } : {}),
      ...(look.italic === true ? { italics: true } : {}),
      ...(look.caps === true ? { allCaps: true } : {}),
    },
    paragraph: {
      alignment: look.align ?? AlignmentType.LEFT,
      // Without the rule, LibreOffice sets lines over each other.
      spacing: { before: before * 20, after: after * 20, line: 240, lineRule: LineRuleType.AUTO },
      ...(look.firstLine === undefined && look.left === undefined
        ? {}
        : { indent: { firstLine: look.firstLine ?? 0, left: look.left ?? 0 } }),
      ...(look.keepNext === true ? { keepNext: true } : {}),
      ...(look.level === undefined ? {} : { outlineLevel: look.level }),
    },
  };
};

const { CENTER, JUSTIFIED, RIGHT } = AlignmentType;
const heading = { bold: true, keepNext: true, next: 'NoiDung' } as const;

/** The paragraph styles, with sizes within the ranges of Appendix I of Decree 30. */
const paragraphs: readonly IParagraphStyleOptions[] = [
  style('QuocHieu', 'Quốc hiệu', { pt: 13, bold: true, align: CENTER }),
  style('TieuNgu', 'Tiêu ngữ', { pt: 14, bold: true, align: CENTER }),
  style('CoQuanChuQuan', 'Cơ quan chủ quản', { pt: 13, align: CENTER }),
  style('CoQuanBanHanh', 'Cơ quan ban hành', { pt: 13, bold: true, align: CENTER }),
  style('SoKyHieu', 'Số, ký hiệu', { pt: 13, align: CENTER, space: [6, 0] }),
  style('DiaDanh', 'Địa danh và thời gian', { pt: 14, italic: true, align: CENTER, space: [6, 0] }),
  style('TenLoai', 'Tên loại', { pt: 14, bold: true, align: CENTER, space: [18, 0] }),
  style('TrichYeu', 'Trích yếu', { pt: 14, bold: true, align: CENTER }),
  style('Ke', 'Đường kẻ', { pt: 4, align: CENTER, space: [3, 0] }),
  style('KinhGui', 'Kính gửi', { pt: 14, align: CENTER, space: [12, 6] }),
  style('CanCu', 'Căn cứ', {
    pt: 14,
    italic: true,
    align: JUSTIFIED,
    space: [6, 0],
    firstLine: mm(12.7),
  }),
  style('NoiDung', 'Nội dung', { pt: 14, align: JUSTIFIED, space: [6, 0], firstLine: mm(12.7) }),
  style('LuuY', 'Lưu ý', {
    pt: 14,
    bold: true,
    align: JUSTIFIED,
    space: [6, 0],
    firstLine: mm(12.7),
  }),
  style('GhiChu', 'Ghi chú', { pt: 12, italic: true, align: JUSTIFIED, space: [3, 3] }),
  style('GachDauDong', 'Gạch đầu dòng', {
    pt: 14,
    align: JUSTIFIED,
    space: [6, 0],
    firstLine: mm(12.7),
  }),
  style('TenBang', 'Tên bảng', {
    pt: 13,
    bold: true,
    align: CENTER,
    space: [12, 4],
    keepNext: true,
  }),
  style('DauCot', 'Đầu cột', { pt: 11, bold: true, align: CENTER }),
  style('OChu', 'Ô chữ', { pt: 11 }),
  style('OSo', 'Ô số', { pt: 11, align: RIGHT }),
  style('BieuDo', 'Biểu đồ', { pt: 11, align: CENTER, space: [6, 6] }),
  style('NguoiKyChucVu', 'Quyền hạn, chức vụ', {
    pt: 14,
    bold: true,
    align: CENTER,
    keepNext: true,
  }),
  style('NguoiKyTen', 'Họ tên người ký', { pt: 14, bold: true, align: CENTER }),
  style('NoiNhan', 'Nơi nhận', { pt: 12, bold: true, italic: true }),
  style('NoiNhanDanhSach', 'Nơi nhận, danh sách', { pt: 11 }),
  style('PhuLuc', 'Phụ lục', { pt: 14, bold: true, align: CENTER, keepNext: true, level: 0 }),
  style('PhuLucTen', 'Tên phụ lục', {
    pt: 14,
    bold: true,
    caps: true,
    align: CENTER,
    keepNext: true,
  }),
  style('PhuLucKemTheo', 'Kèm theo', { pt: 14, italic: true, align: CENTER, space: [0, 6] }),
  style('MaKiem', 'Mã kiểm', { pt: 9, space: [6, 0] }),
  style('SoTrang', 'Số trang', { pt: 14, align: CENTER }),
  style('ChanTrang', 'Chân trang', { pt: 8, italic: true, align: CENTER }),
];

/** Every style of the document: text has no formatting of its own, so that an office can restyle it. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 28, color: '000000' } },
    heading1: {
      run: { size: 28, bold: true, allCaps: true, color: '000000', font: FONT },
      paragraph: {
        spacing: { before: 240, after: 60, line: 240, lineRule: LineRuleType.AUTO },
        indent: { firstLine: mm(12.7) },
        keepNext: true,
      },
      next: heading.next,
    },
    heading2: {
      run: { size: 28, bold: true, color: '000000', font: FONT },
      paragraph: {
        spacing: { before: 160, after: 40, line: 240, lineRule: LineRuleType.AUTO },
        indent: { firstLine: mm(12.7) },
        keepNext: true,
      },
      next: heading.next,
    },
    heading3: {
      run: { size: 28, bold: true, italics: true, color: '000000', font: FONT },
      paragraph: {
        spacing: { before: 160, after: 40, line: 240, lineRule: LineRuleType.AUTO },
        indent: { firstLine: mm(12.7) },
        keepNext: true,
      },
      next: heading.next,
    },
  },
  paragraphStyles: paragraphs,
};

/** Names of the paragraph styles. */
export type StyleId =
  | 'QuocHieu'
  | 'TieuNgu'
  | 'CoQuanChuQuan'
  | 'CoQuanBanHanh'
  | 'SoKyHieu'
  | 'DiaDanh'
  | 'TenLoai'
  | 'TrichYeu'
  | 'Ke'
  | 'KinhGui'
  | 'CanCu'
  | 'NoiDung'
  | 'LuuY'
  | 'GhiChu'
  | 'GachDauDong'
  | 'TenBang'
  | 'DauCot'
  | 'OChu'
  | 'OSo'
  | 'BieuDo'
  | 'NguoiKyChucVu'
  | 'NguoiKyTen'
  | 'NoiNhan'
  | 'NoiNhanDanhSach'
  | 'PhuLuc'
  | 'PhuLucTen'
  | 'PhuLucKemTheo'
  | 'MaKiem'
  | 'SoTrang'
  | 'ChanTrang';
