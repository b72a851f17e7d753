import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { complete, flags, summaryOfAllTime } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import { buildFlags, buildTenYearSummary } from '../../build/index.ts';
import { hashOf, type ReportModel } from '../../model/index.ts';
import { renderHtml } from './page.ts';

const log = { position: 9812, head: 'ab'.repeat(32) };
const report = right(buildTenYearSummary(complete(), { log }));
const page = renderHtml(report);
const english = renderHtml(report, { lang: 'en' });

/** The text of a part of a page, as it is read. */
const textOf = (html: string): string =>
  html
    .replace(/<span class="unseen">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

const part = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from);
  const end = html.indexOf(to, start);
  return start < 0 || end < 0 ? '' : html.slice(start, end);
};

/** The rows of a table, cell by cell. */
const rowsOf = (html: string, id: string): readonly (readonly string[])[] =>
  [
    ...part(html, `<div class="table few" id="${id}"`, '</table>').matchAll(
      /<tr[^>]*>(.*?)<\/tr>/gs,
    ),
  ].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );

/** The page without hashes, in which any four digits may stand. */
const withoutHashes = (page: string): string =>
  page.replaceAll(/sha256-[\w+/=]+|[0-9a-f]{64}/g, '');

describe('the page', () => {
  it('is in Vietnamese unless asked, and says so', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(english).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(english).toContain('<bdi lang="vi">Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An</bdi>');
  });

  it('says who, of what, as of when, up to where, before anything else', () => {
    expect(textOf(part(page, '<header', '</header>'))).toBe(
      'Tỉnh Nghệ An Sở Lao động - Thương binh và Xã hội' +
        ' Tổng hợp kết quả ủng hộ, giúp đỡ giai đoạn 2012–2022' +
        ' Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An' +
        ' Giai đoạn 20/4/2012 – 28/6/2022' +
        ' Số liệu tính đến ngày 28 tháng 6 năm 2022' +
        ' Theo những gì đã biết đến hết ngày 28 tháng 6 năm 2022' +
        ' Quy tắc xét mac-dinh, phiên bản 1' +
        ' Vị trí trong sổ sự kiện 9.812',
    );
    expect(page.indexOf('class="banner reconstructed"')).toBeLessThan(page.indexOf('<nav'));
    expect(withoutHashes(page)).not.toContain('2199');
    const allTime = renderHtml(right(buildTenYearSummary(complete(summaryOfAllTime()))));
    expect(textOf(part(allTime, '<dl class="as-of">', '</header>'))).toContain(
      'mọi sự kiện đã ghi',
    );
    expect(withoutHashes(allTime.slice(allTime.indexOf('<body')))).not.toContain('2199');
  });

  it('writes figures as each language does, and never rounds', () => {
    expect(rowsOf(page, 'gia-tri-theo-nam').slice(0, 2)).toEqual([
      [
        'Năm',
        'Đăng ký (tỷ đồng)',
        'Cam kết (tỷ đồng)',
        'Đã giúp (tỷ đồng)',
        'Trong đó tái dựng (tỷ đồng)',
        'Lượt chưa quy ra tiền',
        'Lũy kế đã giúp (tỷ đồng)',
      ],
      ['2012', '16,610 ▪', '15,8550 ▪', '15,100 ▫', '13,1940 ▪', '30 ▫', '15,100 ▫'],
    ]);
    expect(rowsOf(page, 'gia-tri-theo-nam').at(-1)?.[3]).toBe('310,794 ▫');
    expect(rowsOf(english, 'gia-tri-theo-nam').at(-1)).toEqual([
      'Total',
      '341.880 ▪',
      '326.3400 ▪',
      '310.794 ▫',
      '303.9315 ▪',
      '385 ▫',
      '310.794 ▫',
    ]);
    expect(textOf(part(page, 'id="so-lieu-chinh"', '</dl>'))).toContain(
      '310,794 tỷ đồng ▫ Nguồn công bố ghi “ gần 310,794 tỷ đồng ” (đến 28/6/2022); chênh lệch 0 đồng',
    );
  });

  it('says aloud what the signs of reconstruction show', () => {
    expect(page).toContain(
      '<span class="mark" aria-hidden="true">▪</span><span class="unseen"> (tái dựng)</span>',
    );
    expect(english).toContain('<span class="unseen"> (partly reconstructed)</span>');
  });

  it('marks every table that a reconstructed figure reaches, and no other', () => {
    const marked = [...page.matchAll(/<caption id="([a-z-]+)-caption">.*?<\/caption>/gs)]
      .filter(([caption]) => caption.includes('class="badge"'))
      .map(([, id]) => id);
    expect(marked).toEqual([
      'so-don-vi',
      'gia-tri-theo-nam',
      'don-vi-nhieu-xa',
      'xa-nhieu-don-vi',
      'theo-linh-vuc',
      'theo-hinh-thuc',
      'theo-nguon',
      'theo-loai-don-vi',
      'theo-huyen',
      'doi-chieu-so-lieu',
      'phan-cong',
    ]);
  });

  it('has real headers in every table, and a name for every row', () => {
    for (const [table] of page.matchAll(/<table.*?<\/table>/gs)) {
      const rows = table.match(/<tr/g)?.length ?? 0;
      expect(table.match(/<th scope="row"/g)?.length).toBe(rows - 1);
      expect(table).not.toContain('<th>');
    }
  });

  it('draws every chart with a title, a description and a way to its figures', () => {
    const figures = [...page.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => figure);
    expect(figures.map((figure) => textOf(part(figure, '<figcaption', '</figcaption>')))).toEqual([
      'Biểu đồ 1. Cơ quan, đơn vị giúp đỡ và xã được giúp đỡ Số liệu: Bảng 2',
      'Biểu đồ 2. Giá trị đã giúp từng năm Số liệu: Bảng 3',
      'Biểu đồ 3. Lũy kế đã giúp Số liệu: Bảng 3',
      'Biểu đồ 4. Giá trị đã giúp theo lĩnh vực Số liệu: Bảng 6',
    ]);
    for (const figure of figures) {
      expect(figure).toMatch(/role="img" aria-labelledby="[a-z-]+-title [a-z-]+-desc"/);
      expect(figure).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(part(figures[0] ?? '', '<desc', '</desc>')).toContain(
      'Cơ quan, đơn vị: năm 2012 83, năm 2022 113. Xã: năm 2012 86, năm 2022 115.',
    );
  });

  it('lets nothing load, and nothing run but its one script: the policy knows both by hash', () => {
    const hashOfPart = (pattern: RegExp): string =>
      createHash('sha256')
        .update(pattern.exec(page)?.[1] ?? '')
        .digest('base64');
    const style = hashOfPart(/<style>(.*?)<\/style>/s);
    const script = hashOfPart(/<script>(.*?)<\/script>/s);
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${style}&#39;; script-src &#39;sha256-${script}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<link|<img|<iframe| style="| on[a-z]+="|https?:\/\/(?!www\.w3\.org)/);
  });

  it('has no script when none is wanted, and is otherwise the same', () => {
    const bare = renderHtml(report, { interactive: false });
    expect(bare).not.toMatch(/<script|script-src/);
    const without = (html: string): string =>
      html
        .replace(/<script>.*<\/script>\n/s, '')
        .replace(/ script-src &#39;sha256-[^&]*&#39;;/, '');
    expect(without(bare)).toBe(without(page));
  });

  it('prints on every page what is reconstructed, and which report it is', () => {
    const every = part(page, '@page{', '@page wide');
    expect(every).toContain('content:"Có số liệu tái dựng: ô nền xám, dấu ▪ ▫"');
    expect(every).toContain(`content:"SHA-256 ${report.hash.slice(0, 16)}"`);
    expect(part(page, '<footer', '</footer>')).toContain(report.hash);
  });

  it('shows the first facts behind a figure, and how many more the JSON has', () => {
    const total = report.evidence.find(({ events }) => events.length > 100);
    const listed = part(page, `<div id="${total?.key}">`, '</div>');
    expect(listed.match(/<code>/g)?.length).toBe(5);
    expect(textOf(listed)).toContain(`và còn ${(total?.events.length ?? 0) - 5} sự kiện nữa`);
  });
});

describe('the page of the flags', () => {
  it('shows a named unit with what speaks against it', () => {
    const shown = renderHtml(right(buildFlags(flags())));
    expect(textOf(part(shown, '<article class="finding" id="canh-bao-2"', '</article>'))).toBe(
      'Công an tỉnh giúp Na Loi Cảnh báo đã yêu cầu giải trình Có căn cứ tái dựng' +
        ' Công an tỉnh được giao giúp xã Na Loi theo QĐ 1310/QĐ-UBND từ 20/4/2012; kỳ 2012: xã báo cáo không phát sinh; đơn vị chưa giải trình sau 15 ngày. Đề nghị UBND tỉnh xem xét.' +
        ' Nội dung xét đã được giao nhưng không giúp đỡ Kỳ 2012 Văn bản phân công 1310/QĐ-UBND, Điều 1' +
        ' Căn cứ cảnh báo xã báo cáo không phát sinh Phía nguyên nhân đơn vị Quy tắc xét nghe-an-2017, phiên bản 1' +
        ' Các điều kiện (cảnh báo khi tất cả đều đúng) Điều kiện Ghi nhận Ngưỡng Kết quả' +
        ' N1 Phân công có hiệu lực đủ thời gian 256 ngày trong kỳ E1 từ 180 ngày Đúng' +
        ' N2 Không tạm hoãn, không được miễn không có không có Đúng' +
        ' N3 Không có hỗ trợ được xác nhận 0 lượt ít nhất 1 lượt, mức E2 Đúng' +
        ' N4 Có căn cứ là không giúp xã báo cáo không phát sinh E2 báo cáo không phát sinh, hoặc không trả lời Đúng' +
        ' Các sự kiện làm căn cứ: assignment-don-vi-9~xa-8@0 , commune-report-xa-8@000 , commune-report-xa-8@001',
    );
  });
});

describe('a report that was not made here', () => {
  it('cannot end the style sheet or the rule it stands in', () => {
    const both = { vi: 'x"}</style><script>1</script>\\', en: 'x' };
    const forged: ReportModel = {
      ...report,
      hash: '";}</style>',
      banner: { ...report.banner, everyPage: both },
    };
    expect(hashOf(forged)).not.toBe(forged.hash);
    const html = renderHtml(forged, { interactive: false });
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toContain('<script');
    expect(html).toContain('content:"x\\22 \\7d \\3c \\2f style');
  });
});
