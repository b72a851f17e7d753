import type { StreamName } from '../../event/recorded.ts';
import type { Line } from './check-line.ts';

type EventOfLine = Extract<Line, { kind: 'event' }>;

/** A stream of the file: where it begins, and the ids and types of the events that it brings. */
interface FileStream {
  readonly firstVersion: number;
  readonly firstLine: number;
  readonly ids: string[];
  readonly types: string[];
}

export type FileStreams = Map<StreamName, FileStream>;

/** Takes a line in; says what is wrong with its place in its stream. */
export const takeInStream = (
  streams: FileStreams,
  line: EventOfLine,
  number: number,
): string | undefined => {
  const { stream, version, meta, type } = line.event;
  if (!Number.isInteger(version) || version < 0) {
    return `version: expected a whole number from 0, found ${version}`;
  }
  const known = streams.get(stream);
  if (known === undefined) {
    const begun = { firstVersion: version, firstLine: number, ids: [meta.id], types: [type] };
    streams.set(stream, begun);
    return wrongCorrection(line, begun);
  }
  const expected = known.firstVersion + known.ids.length;
  if (version !== expected) {
    return `version: expected ${expected}, the next of stream ${stream}, found ${version}`;
  }
  known.ids.push(meta.id);
  known.types.push(type);
  return wrongCorrection(line, known);
};

/** A correction names an earlier fact of its stream, and says how a fact of that type reads. */
const wrongCorrection = (
  { event, data }: EventOfLine,
  { firstVersion, types }: FileStream,
): string | undefined => {
  if (event.type !== 'FactCorrected' && event.type !== 'FactRecalled') return undefined;
  const { target, replacement } = data as {
    readonly target: number;
    readonly replacement?: { readonly type: string };
  };
  if (!Number.isInteger(target) || target < 0 || target >= event.version) {
    return `data.target: expected the version of an earlier fact of stream ${event.stream}, found ${target}`;
  }
  const expected = types[target - firstVersion];
  return replacement === undefined || expected === undefined || replacement.type === expected
    ? undefined
    : `data.replacement.type: expected ${expected}, the type of fact ${event.stream}@${target}, found ${replacement.type}`;
};
