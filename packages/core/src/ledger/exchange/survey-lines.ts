import * as E from 'fp-ts/lib/Either.js';
import type { DomainEvent } from '../../catalogue/domain-event.ts';
import type { Reference } from '../../decision/reference.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Position, StreamName } from '../../event/recorded.ts';
import { RecordedFact } from '../../event/recorded-fact.ts';
import { newRegisters, registerEvents } from '../execute/registers.ts';
import { readEvent } from '../reading/read-event.ts';
import { eventIdOf } from '../store/event-id.ts';
import type { EventStore } from '../store/event-store.ts';
import { checkLine, type Line } from './check-line.ts';
import type { BadLine, ImportFailure } from './failures.ts';
import type { ImportOptions, LineSource } from './import.ts';
import { type UnitReference, unitReferences, wrongReference } from './unit-references.ts';

/** What a file holds, once it has been checked from end to end. */
export interface Survey {
  readonly events: number;
  readonly streams: number;
}

/** A stream of the file: which versions it brings, the ids of them, and where it begins. */
interface FileStream {
  readonly firstVersion: number;
  readonly firstLine: number;
  readonly ids: string[];
}

const bad = (line: number, message: string): E.Either<BadLine, never> =>
  E.left({ _tag: 'BadLine', line, message: `line ${line}: ${message}` });

const registerTypes: ReadonlySet<string> = new Set(registerEvents);

/** Reads the whole file and says what is wrong with it, before anything is recorded. */
export const surveyLines = async (
  store: EventStore,
  catalogue: Catalogue,
  source: LineSource,
  options: ImportOptions,
): Promise<E.Either<ImportFailure, Survey>> => {
  const read = checkLine(catalogue);
  const streams = new Map<StreamName, FileStream>();
  const references = new Map<string, { reference: UnitReference; line: number }>();
  const registers = newRegisters();
  const held = await readRegisters(store, catalogue, registers.apply);
  if (E.isLeft(held)) return held;

  let number = 0;
  let events = 0;
  let ended: number | undefined;
  for await (const batch of source()) {
    for (const text of batch) {
      number += 1;
      if (text.trim() === '') continue;
      if (ended !== undefined) return bad(number, 'expected nothing behind the end line');
      const line = read(text, number === 1);
      if (E.isLeft(line)) return bad(number, line.left);
      if (line.right.kind === 'end') {
        ended = line.right.events;
        if (ended !== events) {
          return bad(number, `expected ${ended} events in the file, found ${events}`);
        }
      }
      if (line.right.kind !== 'event') continue;
      events += 1;
      const wrong = takeIn(line.right, number, streams);
      if (wrong !== undefined) return bad(number, wrong);
      note(line.right, number, registers.apply, references);
    }
    options.onProgress?.({ step: 'checking', lines: number, total: undefined });
    if (options.signal?.aborted === true) {
      return E.left({
        _tag: 'ImportCancelled',
        appended: 0,
        message: 'the import was cancelled; nothing was recorded',
      });
    }
  }
  if (number === 0) return bad(1, 'expected the first line of a history, found an empty file');
  if (ended === undefined) {
    return bad(
      number,
      'expected the end line {"end":true,"events":…} behind this line, found the end of the file; it may have been cut off',
    );
  }
  const misreference = firstWrong(references, registers.reference(undefined));
  if (misreference !== undefined) return misreference;
  const conflict = await compareWithStore(store, streams);
  return conflict ?? E.right({ events, streams: streams.size });
};

/** Checks that a stream's versions follow each other in the file. */
const takeIn = (
  line: Extract<Line, { kind: 'event' }>,
  number: number,
  streams: Map<StreamName, FileStream>,
): string | undefined => {
  const { stream, version, meta } = line.event;
  if (!Number.isInteger(version) || version < 0) {
    return `version: expected a whole number from 0, found ${version}`;
  }
  const known = streams.get(stream);
  if (known === undefined) {
    streams.set(stream, { firstVersion: version, firstLine: number, ids: [meta.id] });
    return undefined;
  }
  const expected = known.firstVersion + known.ids.length;
  if (version !== expected) {
    return `version: expected ${expected}, the next of stream ${stream}, found ${version}`;
  }
  known.ids.push(meta.id);
  return undefined;
};

const note = (
  line: Extract<Line, { kind: 'event' }>,
  number: number,
  apply: (event: RecordedFact) => void,
  references: Map<string, { reference: UnitReference; line: number }>,
): void => {
  const { event, data } = line;
  if (registerTypes.has(event.type)) {
    const place = { ...event, position: number as Position, meta: '' };
    apply(new RecordedFact(place, data));
  }
  const fact = { type: event.type, data, effectiveOn: event.effectiveOn } as DomainEvent;
  for (const reference of unitReferences(fact)) {
    const key = `${reference.kind}/${reference.id}/${reference.on ?? ''}`;
    if (!references.has(key)) references.set(key, { reference, line: number });
  }
};

const firstWrong = (
  references: ReadonlyMap<string, { reference: UnitReference; line: number }>,
  registers: Reference,
): E.Either<BadLine, never> | undefined => {
  for (const { reference, line } of references.values()) {
    const wrong = wrongReference(reference, registers);
    if (wrong !== undefined) return bad(line, wrong);
  }
  return undefined;
};

const readRegisters = async (
  store: EventStore,
  catalogue: Catalogue,
  apply: (event: RecordedFact) => void,
): Promise<E.Either<ImportFailure, void>> => {
  const read = readEvent(catalogue);
  for await (const chunk of store.readAll({ types: registerEvents })) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isLeft(event)) {
        return E.left({
          _tag: 'StoreDamaged',
          store: store.name,
          message: event.left.message,
        });
      }
      apply(event.right as RecordedFact);
    }
  }
  return E.right(undefined);
};

/** Where the store already holds a stream of the file, it must hold the same events. */
const compareWithStore = async (
  store: EventStore,
  streams: ReadonlyMap<StreamName, FileStream>,
): Promise<E.Either<ImportFailure, never> | undefined> => {
  for (const [stream, file] of streams) {
    let version = 0;
    for await (const chunk of store.readStream(stream)) {
      if (E.isLeft(chunk)) return chunk;
      for (const stored of chunk.right) {
        const id = file.ids[version - file.firstVersion];
        if (id !== undefined && id !== eventIdOf(stored)) {
          return E.left({
            _tag: 'ImportConflict',
            line: file.firstLine,
            message: `line ${file.firstLine} and behind: stream ${stream} holds another event at version ${version} here than in the file; the two histories went apart`,
          });
        }
        version += 1;
      }
    }
    if (version < file.firstVersion) {
      return E.left({
        _tag: 'ImportConflict',
        line: file.firstLine,
        message: `line ${file.firstLine}: stream ${stream} begins at version ${file.firstVersion} in the file and holds ${version} events here; import the part before it first`,
      });
    }
  }
  return undefined;
};
