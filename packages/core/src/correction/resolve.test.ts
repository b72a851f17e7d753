import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import {
  commune,
  corrected,
  correctedTo,
  correctionCorrected,
  grounds,
  isCorrection,
  readings,
  recalled,
  renamed,
  saysCorrected,
  saysRenamed,
  stream,
} from '../../test/corrections.ts';
import { fact, recorded } from '../../test/given.ts';
import { defineCatalogue } from '../event/catalogue.ts';
import { type Draft, defineEvent } from '../event/define-event.ts';
import type { Recorded, StreamName } from '../event/recorded.ts';
import { CommuneRegistered } from '../territory/events.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { Name } from '../vocabulary/text.ts';
import { FactCorrected } from './events.ts';
import { noReadings, resolveCorrections } from './resolve.ts';

/** How the facts of a history read: their names, `-` for a recalled one. Corrections left out. */
const names = (...drafts: readonly Draft[]): readonly unknown[] => {
  const history = recorded(stream, drafts);
  const { of } = readings(history);
  return history
    .filter((event) => !isCorrection(event))
    .map((event) => {
      const read = of(event);
      return read === undefined ? '-' : (read.data as { readonly name: string }).name;
    });
};

const registered = fact(CommuneRegistered, '2012-01-01', {
  commune,
  code: '16763',
  kind: 'xa',
  name: 'Quế Sơn',
});

describe('a fact reads', () => {
  it('as it was written where nothing corrects it, and is the very same object', () => {
    const history = recorded(stream, [registered, renamed('Mường Nọc')]);
    expect(noReadings.none).toBe(true);
    expect(readings(history)).toBe(noReadings);
    for (const event of history) expect(noReadings.of(event)).toBe(event);
  });

  it('as corrected, in its own place, known since it was first written', () => {
    const [first, second, third] = recorded(stream, [
      registered,
      renamed('Mường Nộc'),
      corrected(1, saysRenamed('Mường Nọc', '2020-02')),
    ]) as [Recorded, Recorded, Recorded];
    const { none, of, at, unusable } = readings([first, second, third]);
    expect(none).toBe(false);
    expect(of(first)).toBe(first);
    expect(of(third)).toBe(third);
    expect(of(second)).toEqual({
      ...second,
      effectiveOn: '2020-02',
      data: { commune, name: 'Mường Nọc' },
      correctedBy: `${stream}@2`,
    });
    expect(second.data).toEqual({ commune, name: 'Mường Nộc' });
    expect(at(stream, 0)).toBeUndefined();
    expect(at(stream, 1)).toEqual({
      _tag: 'replaced',
      by: `${stream}@2`,
      type: 'CommuneRenamed',
      effectiveOn: '2020-02',
      data: { commune, name: 'Mường Nọc' },
    });
    expect(unusable).toEqual([]);
  });

  it('as nothing when it is recalled', () => {
    const history = recorded(stream, [registered, renamed('Sai'), recalled(1)]);
    const { of, at } = readings(history);
    expect(of(history[1] as Recorded)).toBeUndefined();
    expect(at(stream, 1)).toEqual({ _tag: 'recalled', by: `${stream}@2` });
  });

  it('as the latest correction of it says', () => {
    expect(names(renamed('A'), correctedTo(0, 'B'), correctedTo(0, 'C'))).toEqual(['C']);
    expect(names(renamed('A'), correctedTo(0, 'B'), recalled(0))).toEqual(['-']);
    expect(names(renamed('A'), recalled(0), correctedTo(0, 'B'))).toEqual(['B']);
  });

  it('as before when the correction is recalled', () => {
    expect(names(renamed('A'), correctedTo(0, 'B'), recalled(1))).toEqual(['A']);
    expect(names(renamed('A'), correctedTo(0, 'B'), correctedTo(0, 'C'), recalled(2))).toEqual([
      'B',
    ]);
    expect(names(renamed('A'), correctedTo(0, 'B'), correctedTo(0, 'C'), recalled(1))).toEqual([
      'C',
    ]);
  });

  it('as recalled or corrected again when the recall of that is recalled', () => {
    expect(names(renamed('A'), recalled(0), recalled(1))).toEqual(['A']);
    expect(names(renamed('A'), recalled(0), recalled(1), recalled(2))).toEqual(['-']);
    expect(names(renamed('A'), correctedTo(0, 'B'), recalled(1), recalled(2))).toEqual(['B']);
  });

  it('as the correction of its correction says', () => {
    const second = correctionCorrected(1, saysCorrected(0, saysRenamed('C')));
    expect(names(renamed('A'), correctedTo(0, 'B'), second)).toEqual(['C']);
    expect(names(renamed('A'), correctedTo(0, 'B'), second, recalled(2))).toEqual(['B']);
    expect(names(renamed('A'), correctedTo(0, 'B'), second, recalled(1))).toEqual(['A']);
  });

  it('as it was when its correction turns out to mean another fact', () => {
    const other = correctionCorrected(2, saysCorrected(1, saysRenamed('D')));
    expect(names(renamed('A'), renamed('B'), correctedTo(0, 'D'))).toEqual(['D', 'B']);
    expect(names(renamed('A'), renamed('B'), correctedTo(0, 'D'), other)).toEqual(['A', 'D']);
  });

  it('as its own stream says, not as another of the same length', () => {
    const [, second] = recorded('commune-khac', [registered, renamed('Khác')]);
    const { of } = readings(recorded(stream, [registered, renamed('A'), recalled(1)]));
    expect(of(second as Recorded)).toBe(second);
  });
});

describe('a correction that says nothing', () => {
  const message = (...drafts: readonly Draft[]) => {
    const history = recorded(stream, drafts);
    const { unusable } = readings(history);
    return unusable.map((u) => [u.correction.version, u.message]);
  };

  it.each([
    [1, '1'],
    [7, '7'],
    [-1, '-1'],
    [0.5, '0.5'],
  ])('of a fact that is not earlier (%s) is named', (target, found) => {
    expect(message(renamed('A'), recalled(target))).toEqual([
      [1, `data.target: expected the version of an earlier fact, found ${found}`],
    ]);
    expect(names(renamed('A'), recalled(target))).toEqual(['A']);
  });

  it('of data that does not fit is named by field, and the reading before it stands', () => {
    const drafts = [renamed('A'), correctedTo(0, 'B'), corrected(0, saysRenamed(' '))];
    expect(message(...drafts)).toEqual([
      [
        2,
        'data.replacement: CommuneRenamed: data.name expected a name (one line, NFC, not blank, at most 300), found " "',
      ],
    ]);
    expect(names(...drafts)).toEqual(['B']);
  });

  it('of a type from a newer version is named', () => {
    const says = { ...saysRenamed('B'), schemaVersion: 2 };
    expect(message(renamed('A'), corrected(0, says))).toEqual([
      [
        1,
        'data.replacement: CommuneRenamed version 2 is not known here (1 to 1 are); it may come from a newer version',
      ],
    ]);
  });

  it('of a correction that would become another kind of fact is named', () => {
    const drafts = [renamed('A'), correctedTo(0, 'B'), correctedTo(1, 'C')];
    expect(message(...drafts)).toEqual([
      [2, 'data.replacement.type: expected FactCorrected, found CommuneRenamed'],
    ]);
    expect(names(...drafts)).toEqual(['B']);
  });

  it('of another type than the fact leaves the fact as written', () => {
    expect(names(registered, correctedTo(0, 'B'))).toEqual(['Quế Sơn']);
  });

  it('all are listed, by stream and version', () => {
    const other = 'commune-an' as StreamName;
    const { unusable } = readings([
      ...recorded(stream, [renamed('A'), recalled(5), recalled(6)]),
      ...recorded(other, [renamed('A'), recalled(7)]),
    ]);
    expect(unusable.map((u) => `${u.correction.stream}@${u.correction.version}`)).toEqual([
      `${other}@1`,
      `${stream}@1`,
      `${stream}@2`,
    ]);
  });
});

it('a replacement in an earlier version reads in today’s', () => {
  const spec = { title: { vi: 'T', en: 'T' }, serves: '', effective: '' };
  const Named = defineEvent({
    ...spec,
    type: 'Named',
    version: 2,
    codec: fields('Named', { full: Name }),
    earlier: [
      {
        version: 1,
        codec: fields('Named1', { short: Name }),
        upcast: ({ short }: { short: string }) => ({ full: `xã ${short}` }),
      },
    ],
    example: { full: 'xã A' },
  });
  const catalogue = defineCatalogue([Named]);
  if (E.isLeft(catalogue)) throw new Error(catalogue.left.message);
  const says = { type: 'Named', schemaVersion: 1, effectiveOn: '2020', data: { short: 'B' } };
  const history = recorded('x-y', [
    fact(Named, '2020', { full: 'xã A' }),
    fact(FactCorrected, '2021', { target: 0, kind: 'form', ...grounds, replacement: says }),
  ]);
  const { of, unusable } = resolveCorrections(history.filter(isCorrection), catalogue.right);
  expect(unusable).toEqual([]);
  expect(of(history[0] as Recorded)?.data).toEqual({ full: 'xã B' });
});
