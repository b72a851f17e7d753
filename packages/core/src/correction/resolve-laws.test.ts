import { fc, test } from '@fast-check/vitest';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import {
  correctedTo,
  correctionCorrected,
  isCorrection,
  readings,
  recalled,
  renamed,
  saysCorrected,
  saysRenamed,
  stream,
} from '../../test/corrections.ts';
import { recorded } from '../../test/given.ts';
import { domainCatalogue } from '../catalogue/domain-catalogue.ts';
import type { Draft } from '../event/define-event.ts';
import type { Recorded } from '../event/recorded.ts';
import type { Correction } from './resolve.ts';

describe('for any history', () => {
  /** A stream: facts and corrections of what stands before them (now and then of what does not). */
  const someStream = fc
    .array(
      fc.record({
        kind: fc.constantFrom('fact', 'recall', 'correct', 'correctCorrection'),
        target: fc.nat({ max: 9 }),
        other: fc.nat({ max: 9 }),
        name: fc.constantFrom('A', 'B', 'C', ' '),
      }),
      { maxLength: 12 },
    )
    .map((steps) =>
      steps.map(({ kind, target, other, name }): Draft => {
        if (kind === 'fact') return renamed('X');
        if (kind === 'recall') return recalled(target);
        return kind === 'correct'
          ? correctedTo(target, name)
          : correctionCorrected(target, saysCorrected(other, saysRenamed(name)));
      }),
    );

  /** The meaning, said the slow way: the latest correction that stands, means it, and can be read. */
  const slowly = (history: readonly Recorded[], version: number): unknown => {
    for (const later of history.slice(version + 1).toReversed()) {
      if (!isCorrection(later)) continue;
      const own = slowly(history, later.version);
      if (own === 'recalled') continue;
      const says = (own ?? later.data) as Correction['data'];
      if (says.target !== version || says.target >= later.version) continue;
      if (later.type === 'FactRecalled') return 'recalled';
      const { type, data } = (says as Extract<Correction, { type: 'FactCorrected' }>['data'])
        .replacement;
      const before = history[version];
      if (before !== undefined && isCorrection(before) && before.type !== type) continue;
      if (E.isRight(domainCatalogue.read(type, 1, data))) return data;
    }
    return undefined;
  };

  test.prop([someStream], { numRuns: 500 })('every fact reads as the slow rule says', (drafts) => {
    const history = recorded(stream, drafts);
    const { at } = readings(history);
    const found = history.map(({ version }) => {
      const reading = at(stream, version);
      return reading?._tag === 'replaced' ? reading.data : reading?._tag;
    });
    expect(found).toEqual(history.map(({ version }) => slowly(history, version)));
  });

  test.prop([fc.array(someStream, { minLength: 2, maxLength: 4 }), fc.infiniteStream(fc.nat())])(
    'the order in which streams arrive changes nothing',
    (many, dice) => {
      const queues = many.map((drafts, i) => recorded(`commune-c${i}`, drafts));
      const whole = queues.flat();
      const left = queues.map((queue) => [...queue]);
      const mixed: Recorded[] = [];
      while (mixed.length < whole.length) {
        const open = left.filter((queue) => queue.length > 0);
        const next = open[(dice.next().value ?? 0) % open.length]?.shift();
        if (next !== undefined) mixed.push(next);
      }
      const [one, other] = [readings(whole), readings(mixed)];
      expect(mixed.map(other.of)).toEqual(mixed.map(one.of));
      expect(other.unusable).toEqual(one.unusable);
    },
  );
});
