import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import { expect } from 'vitest';
import { domainCatalogue } from '../src/catalogue/domain-catalogue.ts';
import type { CommandDefinition } from '../src/decision/command.ts';
import type { Draft, EventDefinition } from '../src/event/define-event.ts';
import type { Meta } from '../src/event/meta.ts';
import type { Position, Recorded } from '../src/event/recorded.ts';
import { isStreamName } from '../src/event/stream-name.ts';
import { misfitsOf, showMisfits } from '../src/vocabulary/codec/misfit.ts';
import type { Instant } from '../src/vocabulary/dates/instant.ts';
import { PartialDate } from '../src/vocabulary/dates/partial-date.ts';
import { type Registers, registers } from './registers.ts';

/** A fact as a test writes it: checked by the codec of its event. */
export const fact = <T extends string, C extends t.Mixed>(
  definition: EventDefinition<T, C>,
  on: string,
  data: t.OutputOf<C>,
): Draft => {
  const decoded = definition.codec.decode(data);
  if (E.isLeft(decoded)) throw new Error(showMisfits(misfitsOf(decoded.left)));
  if (!PartialDate.is(on)) throw new Error(`no date: ${on}`);
  return { type: definition.type, data: decoded.right, effectiveOn: on };
};

/** Drafts as they would stand in a stream. */
export const recorded = (stream: string, drafts: readonly Draft[]): readonly Recorded[] =>
  drafts.map((draft, version) => ({
    ...draft,
    stream: stream as Recorded['stream'],
    version,
    position: (version + 1) as Position,
    schemaVersion: 1,
    recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
    meta: {} as Meta,
  }));

const knows = (drafts: readonly Draft[], known: Registers) => ({
  /** What the registers of units and documents hold. */
  knowing: (more: Registers) => knows(drafts, { ...known, ...more }),

  when: <T extends string, A, O, S>(command: CommandDefinition<T, A, O, S>, input: O) => {
    const decoded = command.codec.decode(input);
    if (E.isLeft(decoded)) {
      const misfits = misfitsOf(decoded.left);
      return {
        malformed: (...paths: readonly string[]) =>
          expect(misfits.map((misfit) => misfit.path)).toEqual(paths),
        records: () => expect.fail(showMisfits(misfits)),
        refuses: () => expect.fail(showMisfits(misfits)),
      };
    }
    const stream = command.stream(decoded.right);
    const state = recorded(stream, drafts).reduce(command.machine.evolve, command.machine.init);
    const decided = command.decide(decoded.right, state, registers(known));
    return {
      /** Accepted: exactly these facts, in this stream. */
      records: (name: string, ...expected: readonly Draft[]) => {
        expect(decided).toEqual(E.right(expected));
        expect(stream).toBe(name);
        expect(isStreamName(name)).toBe(true);
        if (command.machine.category !== '*') {
          expect(name.startsWith(`${command.machine.category}-`)).toBe(true);
        }
        for (const { type, data } of expected) {
          expect(domainCatalogue.fits(type, domainCatalogue.versionOf(type) ?? 0, data)).toBe(true);
        }
      },
      /** Refused: with this tag, these details, and one line in each language; the English says so. */
      refuses: (tag: string, details: Readonly<Record<string, unknown>>, saying = /./) => {
        expect(E.isLeft(decided) ? [decided.left._tag, decided.left.details] : decided).toEqual([
          tag,
          details,
        ]);
        if (E.isLeft(decided)) {
          const { vi, en } = decided.left.sentence;
          for (const line of [vi, en]) expect(line).toMatch(/^[^\n]{20,}$/);
          expect(vi).not.toBe(en);
          expect(en).toMatch(saying);
          expect(`${vi} ${en}`).not.toMatch(/undefined|NaN|\[object/);
        }
      },
      malformed: () => expect.fail('the command fits its codec'),
    };
  },
});

/** The facts that stand in the command's stream before it. */
export const given = (...drafts: readonly Draft[]) => knows(drafts, {});
