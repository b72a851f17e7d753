import * as E from 'fp-ts/lib/Either.js';
import type { Position } from '../../../event/recorded.ts';
import { showFound } from '../../../vocabulary/codec/misfit.ts';
import type { SourceFailed } from '../../exchange/failures.ts';
import { eventLine, FORMAT, READABLE_FORMATS } from '../../exchange/format.ts';
import type { LineSource } from '../../exchange/import-options.ts';
import { type LineTexts, lineTexts } from '../../exchange/line-texts.ts';
import type { EventStore, StoredEvent } from '../../store/event-store.ts';
import type { StoreFailure } from '../../store/failures.ts';
import { type ChainValue, isChainValue } from '../chain/chain.ts';

/** A store, or the lines of an exported file. */
export type HistorySource = EventStore | LineSource;

/** A record as it was found, and where. */
export interface Entry {
  readonly position?: Position;
  readonly line?: number;
  readonly record: StoredEvent;
  /** The chain value that is kept with it. */
  readonly kept?: ChainValue;
  /** Why the record could not be made out, in one line. */
  readonly broken?: string;
}

/** What comes from a source, in order. */
export type Piece =
  | { readonly kind: 'begin'; readonly total?: number; readonly partial: boolean }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'end';
      /** Of a file: what its end line says; left out when there is none. */
      readonly said?: { readonly events: number; readonly head?: ChainValue };
    };

/** What stands for a chain value that is none: it fits nothing. */
const NONE = '0'.repeat(64) as ChainValue;

const readable = (kept: string | undefined): ChainValue => (isChainValue(kept) ? kept : NONE);

/** Reads a store. It has no end line. */
export async function* piecesOfStore(
  store: EventStore,
): AsyncGenerator<E.Either<StoreFailure, Piece>> {
  const head = await store.head()();
  if (E.isLeft(head)) {
    yield head;
    return;
  }
  const { position, count } = head.right;
  yield E.right({ kind: 'begin', total: count, partial: false });
  if (position !== undefined) {
    for await (const chunk of store.readAll({ upTo: position, chain: true })) {
      if (E.isLeft(chunk)) {
        yield chunk;
        return;
      }
      const entries = chunk.right.map(
        (record): Entry => ({
          position: record.position,
          record,
          ...(record.chain !== undefined && { kept: readable(record.chain) }),
        }),
      );
      yield E.right({ kind: 'entries', entries });
    }
  }
  yield E.right({ kind: 'end', said: { events: count } });
}

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

const CHAIN = /,"chain":"([^"]*)"\}$/;

/** The texts of an event line: cut out of it or, in a file without a chain, written anew. */
const textsOf = (text: string, value: Record<string, unknown>, chained: boolean): LineTexts =>
  (chained ? lineTexts(text) : undefined) ?? {
    data: JSON.stringify(value['data'] ?? null),
    meta: JSON.stringify(value['meta'] ?? null),
  };

const notAsExported = (value: Record<string, unknown>, text: string): string =>
  Object.keys(value).length === 0
    ? `expected JSON, found ${showFound(text)}`
    : 'expected the line as it was exported, found another order or other spaces';

/** An event line as it stands: whatever its members say is the record. */
const entryOf = (text: string, line: number, chained: boolean): Entry => {
  const value = parse(text) ?? {};
  const kept = readable(CHAIN.exec(text)?.[1]);
  const record = {
    stream: String(value['stream']),
    version: Number(value['version']),
    type: String(value['type']),
    schemaVersion: Number(value['schemaVersion']),
    effectiveOn: String(value['effectiveOn']),
    recordedAt: String(value['recordedAt']),
    ...textsOf(text, value, chained),
    position: line as Position,
  } as StoredEvent;
  return {
    line,
    record,
    ...(chained && { kept }),
    ...(chained && eventLine(record, kept) !== text && { broken: notAsExported(value, text) }),
  };
};

const notAHistory = (message: string): E.Either<SourceFailed, never> =>
  E.left({ _tag: 'SourceFailed', message });

/** Reads the lines of a file. Whatever they say is looked at: nothing here refuses a line. */
export async function* piecesOfLines(
  lines: LineSource,
): AsyncGenerator<E.Either<SourceFailed, Piece>> {
  let line = 0;
  let begun = false;
  let chained = false;
  let said: { readonly events: number; readonly head?: ChainValue } | undefined;
  for await (const batch of lines()) {
    const entries: Entry[] = [];
    for (const raw of batch) {
      line += 1;
      const text = (line === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
      if (text === '') continue;
      if (!begun) {
        const header = parse(text);
        const version = Number(header?.['formatVersion']);
        if (header?.['format'] !== FORMAT || !READABLE_FORMATS.includes(version)) {
          yield notAHistory(
            `line ${line}: expected the first line of a ${FORMAT} file, found ${showFound(text)}`,
          );
          return;
        }
        begun = true;
        const partial = header['partial'] === true;
        chained = version > 1 && !partial;
        yield E.right({ kind: 'begin', partial });
        continue;
      }
      const end = text.startsWith('{"end"') ? parse(text) : undefined;
      if (end === undefined) entries.push(entryOf(text, line, chained));
      else said = { events: Number(end['events']), head: end['head'] as ChainValue };
    }
    if (entries.length > 0) yield E.right({ kind: 'entries', entries });
  }
  if (!begun) {
    yield notAHistory(`expected the first line of a ${FORMAT} file, found an empty one`);
    return;
  }
  yield E.right({ kind: 'end', ...(said !== undefined && { said }) });
}
