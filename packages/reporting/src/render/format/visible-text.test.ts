import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('text of a stranger', () => {
  it.each([
    ['Vietnamese', 'Xã Đoọc Mạy – “Mường Típ”', 'Xã Đoọc Mạy – “Mường Típ”'],
    ['decomposed Vietnamese', 'Lý'.normalize('NFD'), 'Lý'.normalize('NFD')],
    ['a name turned round', 'Sở \u202egnàv\u202c', 'Sở \ufffdgnàv\ufffd'],
    ['an isolate', '\u2067abc\u2069', '\ufffdabc\ufffd'],
    ['zero-width letters', 'Kho\u200bbạc\ufeff', 'Kho\ufffdbạc\ufffd'],
    ['control characters', 'a\u0000b\u001b[31mc\u007f\u0085', 'a\ufffdb\ufffd[31mc\ufffd '],
    ['line ends', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['halves of a pair', '\ud800x\udfff', '\ufffdx\ufffd'],
    ['a whole pair', '𠀀', '𠀀'],
    ['hidden tags', 'a\u{e0041}b', 'a\ufffdb'],
    ['piled marks', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(3)}b`],
  ])('%s', (_, given, seen) => {
    expect(visibleText(given)).toBe(seen);
  });

  it('is cut where it is too long, and says so', () => {
    expect(visibleText('Đ'.repeat(10_000), 300)).toBe(`${'Đ'.repeat(300)} […]`);
    expect(visibleText('𠀀'.repeat(300), 300)).toBe('𠀀'.repeat(300));
  });

  test.prop([fc.string({ unit: 'binary' })])('seen again is the same', (text) => {
    const seen = visibleText(text);
    expect(seen.isWellFormed()).toBe(true);
    expect(visibleText(seen)).toBe(seen);
  });
});
