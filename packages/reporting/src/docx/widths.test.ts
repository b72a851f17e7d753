import { describe, expect, it } from 'vitest';
import { emsOf } from './letter-widths.ts';
import { columnWidths, isShort } from './widths.ts';

/** A column of one text, many times. */
const column = (head: string, ...cells: readonly string[]) => ({ head, cells });
const sum = (widths: readonly number[]) => widths.reduce((a, b) => a + b, 0);

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['2012', 2],
    ['nnn', 1.5],
    ['ill', 0.84],
    ['MW', 1.84],
  ])('%j is %d em', (text, ems) => {
    expect(emsOf(text)).toBeCloseTo(ems);
  });

  it('marks of Vietnamese letters take no room, however they are written', () => {
    expect(emsOf('Ngân hàng')).toBeCloseTo(emsOf('Ngan hang'));
    expect(emsOf('ượng'.normalize('NFD'))).toBe(emsOf('ượng'));
  });
});

describe('the widths of columns', () => {
  const total = 9071;

  it('make the whole width', () => {
    const widths = columnWidths([column('Năm', '2012'), column('Số', '7')], total, 11);
    expect(total - sum(widths)).toBeLessThan(3);
    expect(widths.every((width) => width > 4000)).toBe(true);
  });

  it('a column of long texts is given the room, one of short texts only what it needs', () => {
    const text =
      'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã nghèo vùng miền Tây tỉnh Nghệ An';
    const [number = 0, kind = 0, what = 0] = columnWidths(
      [
        column('Số, ký hiệu', ...Array<string>(8).fill('2021/QĐ-UBND')),
        column('Loại', ...Array<string>(8).fill('Quyết định')),
        column('Trích yếu', ...Array<string>(8).fill(text)),
      ],
      total,
      11,
    );
    expect(what).toBeGreaterThan(5000);
    expect(number).toBeGreaterThanOrEqual(emsOf('2021/QĐ-UBND') * 220);
    expect(kind).toBeGreaterThanOrEqual(emsOf('Quyết') * 220);
  });

  it('no column is narrower than its longest word, though many ask for room', () => {
    const columns = ['Số liệu', 'Nguồn ghi', 'Công bố', 'Không tính lại', 'Chênh lệch', 'Ghi chú'];
    const widths = columnWidths(
      columns.map((head) =>
        column(head, 'Tổng nguồn lực huy động của các cơ quan, đơn vị giúp đỡ các xã nghèo'),
      ),
      total,
      11,
    );
    for (const width of widths) expect(width).toBeGreaterThan(emsOf('nguồn') * 220);
    expect(total - sum(widths)).toBeLessThan(columns.length + 1);
  });

  it('numbers of documents break at their strokes only where there is no other way', () => {
    const long = column('Văn bản', '12345678/NQ-UBTVQH15');
    const one = columnWidths([long, column('Xã', 'Keng Đu')], total, 11);
    expect(one[0]).toBeGreaterThan(emsOf('12345678/NQ-UBTVQH15') * 220);
    const many = columnWidths(Array<typeof long>(6).fill(long), total, 11);
    expect(many).toEqual(Array<number>(6).fill(many[0] ?? 0));
    expect(many[0]).toBeGreaterThan(emsOf('UBTVQH15') * 220);
  });

  it('are shares of what is there when not even pieces of words fit', () => {
    const widths = columnWidths(Array(12).fill(column('x', 'n'.repeat(300))), total, 11);
    expect(new Set(widths).size).toBe(1);
    expect(sum(widths)).toBeLessThanOrEqual(total);
  });

  it('a table without rows has its heads', () => {
    const widths = columnWidths([column('Đơn vị'), column('Xã')], total, 11);
    expect(total - sum(widths)).toBeLessThan(3);
    expect(columnWidths([], total, 11)).toEqual([]);
  });
});

describe('a table that is kept on one page', () => {
  const widths = [2000, 7000];
  const rows = (n: number, text: string) => Array.from({ length: n }, () => ['2012', text]);

  it('is one of few rows of one line', () => {
    expect(isShort(['Năm', 'Nội dung'], rows(23, 'x'), widths, 11)).toBe(true);
    expect(isShort(['Năm', 'Nội dung'], rows(24, 'x'), widths, 11)).toBe(false);
    expect(isShort(['Năm', 'Nội dung'], [], widths, 11)).toBe(true);
  });

  it('is not one of few rows of many lines', () => {
    expect(isShort(['Năm', 'Nội dung'], rows(6, 'chữ '.repeat(100)), widths, 11)).toBe(false);
  });
});
