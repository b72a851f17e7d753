import { describe, expect, it } from 'vitest';
import { showFound, showMisfits } from './misfit.ts';

describe('what was found, as one short printable line', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['Keng Đu', '"Keng Đu"'],
    ['two\nlines', '"two\\nlines"'],
    ['right\u202eto left', '"right\\u202eto left"'],
    ['zero\u200bwidth', '"zero\\u200bwidth"'],
    ['\u0000\u009f', '"\\u0000\\u009f"'],
    ['\ud800', '"\\ud800"'],
    [10n, '10n'],
    [() => 1, '() => 1'],
    ['x'.repeat(10_000), `"${'x'.repeat(79)}…`],
  ])('%o is %s', (value, expected) => {
    expect(showFound(value)).toBe(expected);
  });

  it('is not JSON where the value goes round in a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(showFound(circle)).toBe('a value that is not JSON');
  });

  it('says nothing of no misfits', () => {
    expect(showMisfits([])).toBe('');
  });
});
