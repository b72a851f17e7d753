import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import type { Catalogue } from '../../event/catalogue.ts';
import { compileIs } from '../../event/compile/compile-is.ts';
import { misfitsOf, showFound, showMisfits } from '../../vocabulary/codec/misfit.ts';
import { eventIdOf } from '../store/event-id.ts';
import type { NewEvent } from '../store/event-store.ts';
import type { ChainValue } from '../trust/chain/chain.ts';
import { EndLine, EventLine, FORMAT, HeaderLine, READABLE_FORMATS } from './format.ts';
import { type LineTexts, lineTexts } from './line-texts.ts';

/** What a line of the file is. */
export type Line =
  | { readonly kind: 'header'; readonly chained: boolean }
  | {
      readonly kind: 'event';
      readonly event: EventLine;
      readonly data: unknown;
      /** Data and meta as they stand in the line, where it has the form of the format. */
      readonly texts: LineTexts | undefined;
    }
  | { readonly kind: 'end'; readonly events: number; readonly head?: ChainValue };

const isEventLine = compileIs(EventLine) as (u: unknown) => u is EventLine;

const decode = <A>(codec: t.Type<A, unknown, unknown>, value: unknown): E.Either<string, A> => {
  const decoded = codec.decode(value);
  return E.isRight(decoded) ? decoded : E.left(showMisfits(misfitsOf(decoded.left)));
};

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const readEvent = (catalogue: Catalogue, text: string, value: unknown): E.Either<string, Line> => {
  const event = isEventLine(value) ? E.right(value) : decode(EventLine, value);
  if (E.isLeft(event)) return event;
  const { type, schemaVersion } = event.right;
  const data = catalogue.read(type, schemaVersion, event.right.data);
  if (E.isLeft(data)) return E.left(data.left.message);
  if (type === 'FactCorrected') {
    const { replacement } = data.right as {
      replacement: { type: string; schemaVersion: number; data: unknown };
    };
    const inner = catalogue.read(replacement.type, replacement.schemaVersion, replacement.data);
    if (E.isLeft(inner)) return E.left(`replacement: ${inner.left.message}`);
  }
  const texts = event.right.chain === undefined ? undefined : lineTexts(text.trim());
  return E.right({ kind: 'event', event: event.right, data: data.right, texts });
};

/** Reads one line that is not blank. `first` is true for the first one of the file. */
export const checkLine =
  (catalogue: Catalogue) =>
  (text: string, first: boolean): E.Either<string, Line> => {
    let value: unknown;
    try {
      value = JSON.parse(first && text.startsWith('\uFEFF') ? text.slice(1) : text);
    } catch {
      return E.left(`expected JSON, found ${showFound(text)}; the file may be damaged or cut off`);
    }
    if (first) {
      const header = decode(HeaderLine, value);
      if (E.isLeft(header)) {
        return E.left(`expected the first line of a ${FORMAT} file; ${header.left}`);
      }
      const { formatVersion, partial } = header.right;
      return READABLE_FORMATS.includes(formatVersion)
        ? E.right({ kind: 'header', chained: formatVersion > 1 && partial !== true })
        : E.left(
            `format version ${formatVersion} is not known here (${READABLE_FORMATS.join(' and ')} are); it may come from a newer version`,
          );
    }
    if (has(value, 'end')) {
      const end = decode(EndLine, value);
      return E.isLeft(end) ? end : E.right({ kind: 'end', ...end.right });
    }
    return readEvent(catalogue, text, value);
  };

/**
 * A line's event as a store takes it: the very texts of a chained line, so that the chain of the store
 * becomes that of the file. Otherwise the id comes first in the meta: there stores look for it.
 */
export const toNewEvent = ({
  event: {
    meta: { id, ...meta },
    ...line
  },
  texts,
}: Extract<Line, { kind: 'event' }>): NewEvent => ({
  type: line.type,
  schemaVersion: line.schemaVersion,
  effectiveOn: line.effectiveOn,
  recordedAt: line.recordedAt,
  ...(texts !== undefined && eventIdOf(texts) === id
    ? texts
    : { data: JSON.stringify(line.data), meta: JSON.stringify({ id, ...meta }) }),
});
