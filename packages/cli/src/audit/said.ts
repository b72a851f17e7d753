import type { Bilingual, EventRef, Language } from '@donghanh/core';

/** One line of an answer for a person, the facts behind it, and what stands below it. */
export interface Said {
  readonly text: Bilingual;
  readonly events?: readonly EventRef[];
  readonly below?: readonly Said[];
}

/** A line. */
export const say = (
  vi: string,
  en: string,
  more: { readonly events?: readonly EventRef[]; readonly below?: readonly Said[] } = {},
): Said => ({ text: { vi, en }, ...more });

/** Facts named in one line; the rest is counted, and stands in `--json`. */
const MOST = 8;

const evidence = { vi: 'căn cứ', en: 'evidence' } as const;

const evidenceLine = (events: readonly EventRef[], lang: Language): string => {
  const more = events.length > MOST ? ` … (${events.length})` : '';
  return `${evidence[lang]}: ${events.slice(0, MOST).join(', ')}${more}`;
};

const linesOf = (said: Said, lang: Language, depth: number): readonly string[] => {
  const inset = '  '.repeat(depth);
  const events = said.events ?? [];
  return [
    `${inset}${depth === 0 ? '' : '• '}${said.text[lang]}`,
    ...(events.length === 0 ? [] : [`${inset}    ${evidenceLine(events, lang)}`]),
    ...(said.below ?? []).flatMap((line) => linesOf(line, lang, depth + 1)),
  ];
};

/** An answer as text: a line each, those below a line set in, the facts behind a line under it. */
export const saidText = (said: readonly Said[], lang: Language): string =>
  said
    .flatMap((line) => linesOf(line, lang, 0))
    .map((line) => `${line}\n`)
    .join('');
