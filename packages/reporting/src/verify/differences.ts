import type { Line } from './report-file.ts';

/** A place where a file says other than the history gives. One side is missing when it has nothing. */
export interface Difference {
  readonly at: string;
  readonly file?: string;
  readonly history?: string;
}

const side = <K extends 'file' | 'history'>(key: K, text: string | undefined) =>
  text === undefined ? {} : { [key]: text };

/** What stands at each place; where two lines claim the same one, neither hides the other. */
const atPlaces = (lines: readonly Line[]): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  for (const { at, text } of lines) {
    const there = places.get(at);
    places.set(at, there === undefined ? text : `${there}\n${text}`);
  }
  return places;
};

const byPlace = (file: readonly Line[], history: readonly Line[]): readonly Difference[] => {
  const [said, given] = [atPlaces(file), atPlaces(history)];
  const places = [...new Set([...said.keys(), ...given.keys()])];
  return places.flatMap((at) => {
    const [a, b] = [said.get(at), given.get(at)];
    return a === b ? [] : [{ at, ...side('file', a), ...side('history', b) }];
  });
};

/** The lines that one side has more often than the other, in their order. */
const surplus = (lines: readonly Line[], of: readonly Line[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const { text } of of) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.flatMap(({ text }) => {
    const n = left.get(text) ?? 0;
    if (n === 0) return [text];
    left.set(text, n - 1);
    return [];
  });
};

const byOrder = (file: readonly Line[], history: readonly Line[]): readonly Difference[] => {
  const [said, given] = [surplus(file, history), surplus(history, file)];
  return Array.from({ length: Math.max(said.length, given.length) }, (_, i) => ({
    at: '',
    ...side('file', said[i]),
    ...side('history', given[i]),
  }));
};

/**
 * What a file says and the history does not, and the other way round. Places are compared where both
 * have them (cells, figures of the JSON); lines without places are paired in their order.
 */
export const differencesOf = (
  file: readonly Line[],
  history: readonly Line[],
): readonly Difference[] => {
  const placed = [...file, ...history].every(({ at }) => at !== '');
  return placed ? byPlace(file, history) : byOrder(file, history);
};
