import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isAcceptableLine, isAcceptableText } from './acceptable-text.ts';

/** The rule in plain words: what the reading by character code must agree with. */
const plain = (s: string, longest: number): boolean =>
  s.length <= longest &&
  s.trim() !== '' &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(s) &&
  s.isWellFormed() &&
  s === s.normalize('NFC');

const plainLine = (s: string, longest: number): boolean =>
  plain(s, longest) && !/[\r\n\t\u2028\u2029]/.test(s);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...'aệđƠữ \n\t\r\u00a0\u2009\u2013\u2026\u2028\u0300\u0323\u1eb9\ud83d\ude00\u007f\u0085\u0000\u212a',
    ),
    maxLength: 8,
  }),
  fc.constantFrom(...['Mường Lống', 'Nghệ An', 'Keng Đu']).map((s) => s.normalize('NFD')),
);

describe('isAcceptableText', () => {
  it('agrees with the plain rule', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 20 }), (s, longest) => {
        expect(isAcceptableText(s, longest)).toBe(plain(s, longest));
        expect(isAcceptableLine(s, longest)).toBe(plainLine(s, longest));
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the plain rule on every character, alone, first, last and between others', () => {
    for (let c = 0; c < 0x10000; c += 1) {
      const x = String.fromCharCode(c);
      for (const s of [x, `${x}a`, `a${x}`, `ê${x}\u1ea1`]) {
        if (isAcceptableText(s, 9) !== plain(s, 9)) expect.fail(`differs at ${c.toString(16)}`);
        if (isAcceptableLine(s, 9) !== plainLine(s, 9)) expect.fail(`line: ${c.toString(16)}`);
      }
    }
  });

  it('accepts no pair of characters, each acceptable beside others, that NFC would change', () => {
    // The characters that are decided without asking Unicode, and more: every one that text is
    // printed with. Every pair of them, one after the other in one line.
    const alone: string[] = [];
    for (const [from, to] of [
      [0x20, 0x530],
      [0x1e00, 0x2100],
    ] as const) {
      for (let c = from; c < to; c += 1) {
        const x = String.fromCharCode(c);
        if (isAcceptableLine(`a${x}`, 9) && isAcceptableLine(`${x}a`, 9)) alone.push(x);
      }
    }
    expect(alone).toContain('ữ');
    for (const a of alone) {
      const line = `a${alone.map((b) => a + b).join('')}`;
      if (isAcceptableLine(line, 9999) !== plainLine(line, 9999)) expect.fail(`differs at ${a}`);
    }
  });

  it('accepts Vietnamese as printed and refuses it decomposed', () => {
    const printed = 'Sở Giao thông vận tải tặng xã Mường Lống 50 triệu đồng – “đợt 1”';
    expect(isAcceptableText(printed, 4000)).toBe(true);
    expect(isAcceptableText(printed.normalize('NFD'), 4000)).toBe(false);
  });
});
