import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isAcceptableText, isPlain } from './acceptable-text.ts';

/** The rule in plain words: what the reading by character code must agree with. */
const plain = (s: string, longest: number): boolean =>
  s.length <= longest &&
  s.trim() !== '' &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(s) &&
  s.isWellFormed() &&
  s === s.normalize('NFC');

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
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the plain rule on every character, alone, first, last and between others', () => {
    for (let c = 0; c < 0x10000; c += 1) {
      const x = String.fromCharCode(c);
      for (const s of [x, `${x}a`, `a${x}`, `ê${x}\u1ea1`]) {
        if (isAcceptableText(s, 9) !== plain(s, 9)) expect.fail(`differs at ${c.toString(16)}`);
      }
    }
  });

  it('calls no character plain that NFC would change beside another plain one', () => {
    const plainOnes: string[] = [];
    for (let c = 0; c < 0x10000; c += 1) if (isPlain(c)) plainOnes.push(String.fromCharCode(c));
    expect(plainOnes).toContain('ữ');
    // Every pair, one after the other in one text.
    const pairs = plainOnes.flatMap((a) => plainOnes.map((b) => a + b)).join('');
    expect(pairs === pairs.normalize('NFC')).toBe(true);
  });

  it('accepts Vietnamese as printed and refuses it decomposed', () => {
    const printed = 'Sở Giao thông vận tải tặng xã Mường Lống 50 triệu đồng – “đợt 1”';
    expect(isAcceptableText(printed, 4000)).toBe(true);
    expect(isAcceptableText(printed.normalize('NFD'), 4000)).toBe(false);
  });
});
