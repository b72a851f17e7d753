import { describe, expect, it } from 'vitest';
import { table } from './table.ts';

describe('table', () => {
  it('sets columns as wide as their widest cell, counting letters and not bytes', () => {
    const text = table(
      [
        { head: 'Năm', align: 'left' },
        { head: 'Đã giao', align: 'right' },
      ],
      [
        ['2012', '17,172'],
        ['cả kỳ', '310,794 tỷ'],
      ],
    );
    expect(text).toBe(
      [
        '  Năm       Đã giao',
        '  ─────────────────',
        '  2012       17,172',
        '  cả kỳ  310,794 tỷ',
      ].join('\n'),
    );
  });

  it('has heads and a rule without rows', () => {
    expect(table([{ head: 'Năm', align: 'left' }], [])).toBe('  Năm\n  ───');
  });
});
