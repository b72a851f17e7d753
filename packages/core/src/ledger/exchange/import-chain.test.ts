import { describe, expect, it } from 'vitest';
import { changed, edited, plainLinesOf, take, wrongWith } from '../../../test/import.ts';
import { assigned, gift, linesOf, open, right, run, stored } from '../../../test/ledger.ts';

/** Header, agency, commune, document, assignment, gift, gift, end: eight lines. */
const file = async (): Promise<string[]> => {
  const ledger = await assigned();
  await run(ledger, gift(1), gift(2));
  return [...(await linesOf(ledger))];
};

const unfit = (line: number, member = 'chain') => ({
  _tag: 'BadLine',
  line,
  message: expect.stringMatching(
    new RegExp(
      `^line ${line}: ${member}: the line does not fit those before it, computed [0-9a-f]{12}…, found [0-9a-f]{12}…; a line was changed, left out, added or moved since the export$`,
    ),
  ),
});

describe('the chain of a file', () => {
  it('is followed; the texts are taken as they are, so the copy has the same chain', async () => {
    const lines = await file();
    const copy = open();
    right(await take(lines, copy));
    expect(await linesOf(copy)).toEqual(lines);
  });

  it('is no part of what a store holds', async () => {
    const copy = open();
    right(await take(await file(), copy));
    expect(Object.keys((await stored(copy.store))[0] ?? {})).not.toContain('chain');
  });

  it.each<[string, (lines: string[]) => readonly string[], object]>([
    [
      'an amount',
      (lines) => changed(lines, 7, (line) => line.replace('"value":2', '"value":3')),
      unfit(7),
    ],
    [
      'a day',
      (lines) =>
        changed(lines, 6, (line) => line.replace('"effectiveOn":"2012', '"effectiveOn":"2013')),
      unfit(6),
    ],
    [
      'a chain value',
      (lines) => changed(lines, 4, (line) => line.replace(/.("\})$/, (_, end) => `x${end}`)),
      {
        _tag: 'BadLine',
        line: 4,
        message: expect.stringMatching(
          /^line 4: chain: expected a chain value: 64 hex digits, lower case, found "[0-9a-f]{63}x"$/,
        ),
      },
    ],
    ['a first line left out', (lines) => lines.toSpliced(1, 1), unfit(2)],
    [
      'two lines of different streams that changed places',
      (lines) => [0, 2, 1, 3, 4, 5, 6, 7].map((i) => lines[i] ?? ''),
      unfit(2),
    ],
    [
      'the head',
      (lines) => changed(lines, 8, (line) => line.replace(/"head":"./, '"head":"e')),
      expect.objectContaining({ _tag: 'BadLine', line: 8 }),
    ],
    [
      'a line without its value',
      (lines) =>
        changed(
          lines,
          3,
          edited(({ chain: _, ...rest }) => rest),
        ),
      { _tag: 'BadLine', line: 3, message: 'line 3: chain: expected a chain value, found none' },
    ],
    [
      'another order of members',
      (lines) =>
        changed(
          lines,
          3,
          edited(({ stream, ...rest }) => ({ ...rest, stream })),
        ),
      {
        _tag: 'BadLine',
        line: 3,
        message:
          'line 3: expected the line as it was exported, found another order or other spaces',
      },
    ],
  ])('tells of %s', async (_, change, failure) => {
    expect(await wrongWith(change(await file()))).toEqual(failure);
  });

  it('is not expected of version 1, nor of part of a history', async () => {
    const ledger = await assigned();
    expect(right(await take(await plainLinesOf(ledger)))).toMatchObject({ appended: 4 });
    const part: string[] = [];
    for await (const chunk of ledger.exportLines({ streamPrefix: 'agency-' })) {
      part.push(...right(chunk).lines);
    }
    expect(right(await take(part))).toMatchObject({ appended: 1 });
  });

  it('does not stand in a file that announces none', async () => {
    const lines = changed(await file(), 1, (line) => line.replace(':2}', ':1}'));
    expect(await wrongWith(lines)).toEqual({
      _tag: 'BadLine',
      line: 2,
      message: 'line 2: chain: expected none in a file whose first line announces no chain',
    });
  });
});
