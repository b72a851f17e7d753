/** A token without spaces, quotes, angle brackets or hyphens: it may stand in any markup. */
export const token = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** An entry of a mark; one without a text is left out. */
export type Entry = readonly [key: string, text: string | undefined];

/** A mark and what it says as one line: "mark/1 key=text key=text". */
export const lineOf = (mark: string, entries: readonly Entry[]): string => {
  const said = entries.flatMap(([key, text]) =>
    text === undefined ? [] : [`${key}=${token(text)}`],
  );
  return [mark, ...said].join(' ');
};

/** What stands behind a mark in the text of a file; undefined when it is missing or broken. */
export const entriesBehind = (
  mark: string,
  text: string,
): readonly (readonly [key: string, text: string])[] | undefined => {
  const line = new RegExp(`${mark}((?:\\s+[a-z0-9]+=[A-Za-z0-9%._~]+)+)`).exec(text)?.[1];
  if (line === undefined) return undefined;
  try {
    return line
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const at = entry.indexOf('=');
        return [entry.slice(0, at), decodeURIComponent(entry.slice(at + 1))] as const;
      });
  } catch {
    return undefined;
  }
};
