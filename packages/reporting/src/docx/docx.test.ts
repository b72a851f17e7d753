import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../test/fixture/index.ts';
import { paragraphsOf, xmlParts } from '../../test/office.ts';
import { notice, official } from '../../test/official.ts';
import { right } from '../../test/right.ts';
import { buildFlags, buildTenYearSummary, readStamp } from '../index.ts';
import { renderDocx } from './index.ts';

const report = right(buildTenYearSummary(complete(), { log: { position: 9812 } }));
const issued = await renderDocx(report, { official });
const parts = xmlParts(issued);
const document = parts.get('word/document.xml') ?? '';
const textsOf = (style: string, file = issued): readonly string[] =>
  paragraphsOf(file).flatMap(([name, text]) => (name === style ? [text] : []));

/** What each annex says it belongs to. */
const attached = [
  'PhuLucKemTheo',
  '(Kèm theo Báo cáo số 05/BC-SLĐTBXH ngày 05 tháng 01 năm 2022 của Sở Lao động - Thương binh và Xã hội)',
];

describe('an official document', () => {
  it('has the parts of Decree 30, each in its style, in their order', () => {
    const parted = paragraphsOf(issued).filter(([style]) =>
      /^(CoQuan|QuocHieu|TieuNgu|SoKyHieu|DiaDanh|TenLoai|TrichYeu|KinhGui|CanCu|NguoiKy|NoiNhan|PhuLuc)/.test(
        style,
      ),
    );
    expect(parted.filter(([, text]) => text !== '')).toEqual([
      // No line breaks within the name of the unit.
      ['CoQuanChuQuan', 'ỦY BAN NHÂN DÂN TỈNH\u00a0NGHỆ\u00a0AN'],
      ['CoQuanBanHanh', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
      ['QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TieuNgu', 'Độc lập - Tự do - Hạnh phúc'],
      ['SoKyHieu', 'Số: 05/BC-SLĐTBXH'],
      ['DiaDanh', 'Nghệ An, ngày 05 tháng 01 năm 2022'],
      ['TenLoai', 'BÁO CÁO'],
      ['TrichYeu', 'Kết quả ủng hộ, giúp đỡ các xã nghèo'],
      ['KinhGui', 'Kính gửi: Ủy ban nhân dân tỉnh Nghệ An.'],
      ['CanCu', 'Căn cứ Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012;'],
      ['CanCu', 'Thực hiện nhiệm vụ.'],
      ['NoiNhan', 'Nơi nhận:'],
      ['NoiNhanDanhSach', '- Như trên;'],
      ['NoiNhanDanhSach', '- Lưu: VT, BTXH.'],
      ['NguoiKyChucVu', 'KT. GIÁM ĐỐC'],
      ['NguoiKyChucVu', 'PHÓ GIÁM ĐỐC'],
      ['NguoiKyTen', 'Nguyễn Văn A'],
      ['PhuLuc', 'Phụ lục I'],
      ['PhuLucTen', 'Danh sách phân công đang thực hiện'],
      attached,
      ['PhuLuc', 'Phụ lục II'],
      ['PhuLucTen', 'Cơ sở tính toán'],
      attached,
    ]);
    expect(textsOf('NoiDung').at(-1)).toMatch(/\.\/\.$/);
  });

  it('is A4 with the margins of the decree, its page number above and hidden on the first page', () => {
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
    const headers = [...parts].filter(([path]) => /^word\/header/.test(path));
    expect(headers.map(([, xml]) => xml.includes('PAGE'))).toEqual([
      ...[true, false],
      ...[true, false],
      ...[true, false],
    ]);
  });

  it('writes the total in words as well', () => {
    expect(textsOf('GachDauDong').find((text) => text.includes('bằng chữ'))).toContain(
      '310,794 tỷ đồng▫ (bằng chữ: ba trăm mười tỷ bảy trăm chín mươi tư triệu đồng)',
    );
  });

  it('has named styles, not formatting by hand, and heads that repeat', () => {
    expect(document).not.toMatch(/<w:sz |<w:rFonts/);
    const tables = report.blocks.flatMap((b) => (b.type === 'annex' ? b.blocks : [b]));
    const grids = tables.filter(({ type }) => type === 'table').length;
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(grids);
  });

  it('has charts that can be edited and are described', () => {
    expect([...parts.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(
      report.blocks.filter(({ type }) => type === 'chart').length,
    );
    expect(document).toContain('descr="Đã giúp: năm 2012 15,1 tỷ đồng, năm 2022 8,421 tỷ đồng.');
  });

  it('marks the series of a chart that has no room for parts', () => {
    const names = [
      ...(parts.get('word/charts/chart1.xml') ?? '').matchAll(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/g),
    ].map(([, name]) => name);
    expect(names).toEqual(['Đơn vị ▫', 'Xã ▫']);
  });

  it('keeps the signature on the page of the last words', () => {
    const last = document.slice(document.lastIndexOf('Mã SHA-256'), document.indexOf('Nơi nhận'));
    expect(last).toContain('./.');
    const kept = paragraphsOf(issued).findIndex(([, text]) => text.endsWith('./.'));
    const all = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    expect(all.slice(kept - 1, kept + 2).every((p) => p.includes('<w:keepNext/>'))).toBe(true);
  });

  it('says what it is made from', () => {
    expect(readStamp(parts.get('docProps/custom.xml') ?? '')).toMatchObject({
      kind: 'tenYearSummary',
      lang: 'vi',
      effectiveOn: '2022-06-28',
      position: 9812,
      sha256: report.hash,
    });
  });
});

it('a notice is addressed to nobody, and a draft of it leaves room for number and day', async () => {
  const file = await renderDocx(right(buildFlags(flags())), { official: notice });
  const parted = paragraphsOf(file).filter(([style]) =>
    /^(CoQuan|QuocHieu|TieuNgu|SoKyHieu|DiaDanh|TenLoai|TrichYeu|KinhGui|CanCu|NguoiKy|NoiNhan)/.test(
      style,
    ),
  );
  expect(parted.filter(([, text]) => text !== '')).toEqual([
    ['CoQuanBanHanh', 'ỦY BAN NHÂN DÂN TỈNH\u00a0NGHỆ\u00a0AN'],
    ['QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TieuNgu', 'Độc lập - Tự do - Hạnh phúc'],
    ['SoKyHieu', 'Số:       /TB-UBND'],
    ['DiaDanh', 'Nghệ An, ngày      tháng      năm         '],
    ['TenLoai', 'THÔNG BÁO'],
    ['TrichYeu', 'Kết quả 10 năm ủng hộ, giúp đỡ các xã nghèo'],
    ['NoiNhan', 'Nơi nhận:'],
    ['NoiNhanDanhSach', '- Các sở, ban, ngành;'],
    ['NoiNhanDanhSach', '- Lưu: VT, NN.'],
    ['NguoiKyChucVu', 'TL. CHỦ TỊCH'],
    ['NguoiKyChucVu', 'CHÁNH VĂN PHÒNG'],
    ['NguoiKyTen', 'Nguyễn Văn B'],
  ]);
});

describe('a paper', () => {
  it('does not look like an official document', async () => {
    const file = await renderDocx(right(buildFlags(flags())), { lang: 'en' });
    const styles = new Set(paragraphsOf(file).map(([style]) => style));
    for (const style of ['QuocHieu', 'SoKyHieu', 'NguoiKyTen', 'NoiNhan']) {
      expect(styles.has(style)).toBe(false);
    }
    expect(textsOf('TenLoai', file)).toEqual(['How assignments were carried out: the flags']);
  });

  it('prints no more rows than asked for, and says where the others are', async () => {
    const file = await renderDocx(report, { mostRows: 5 });
    expect(textsOf('GhiChu', file).filter((text) => text.startsWith('In 5 trong '))).toContain(
      'In 5 trong 116 dòng; danh sách đầy đủ ở bản XLSX và CSV của báo cáo này. Dòng tổng tính trên tất cả.',
    );
  });
});

it('sections, parts and points are numbered as Decree 30 does: I. 1. a)', async () => {
  const file = await renderDocx(right(buildFlags(flags())), { official });
  expect(paragraphsOf(file).filter(([style]) => /^Heading/.test(style))).toEqual([
    ['Heading1', 'I. Tóm tắt'],
    ['Heading1', 'II. Các trường hợp cảnh báo'],
    ['Heading2', '1. Kỳ 2012'],
    ['Heading3', 'a) Cục Thuế tỉnh giúp Na Ngoi'],
    ['Heading3', 'b) Công an tỉnh giúp Na Loi'],
    [
      'Heading3',
      'c) Sở Tài nguyên và Môi trường (nay là Sở Nông nghiệp và Môi trường) giúp Liên Hợp (nay là Châu Lộc)',
    ],
    // What stands alone bears no number.
    ['Heading2', '2. Kỳ 2013'],
    ['Heading3', 'Ngân hàng Nhà nước chi nhánh Nghệ An giúp Văn Lợi'],
    ['Heading1', 'III. Các trường hợp đã gỡ'],
    ['Heading2', 'Kỳ 2012'],
    ['Heading3', 'Kho bạc Nhà nước tỉnh giúp Hạ Sơn'],
    ['Heading1', 'IV. Thông tin trái ngược, hoặc có lý do'],
    ['Heading1', 'V. Kết quả xét theo kỳ'],
    ['Heading1', 'VI. Còn thiếu gì để xem xét'],
  ]);
});
