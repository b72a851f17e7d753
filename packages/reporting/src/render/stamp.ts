import type { Language } from '@donghanh/core';
import { momentText } from '../model/moment.ts';
import type { ReportKind, ReportModel } from '../model/report.ts';
import type { Official } from '../official/official.ts';
import { type Entry, entriesBehind, lineOf, token } from './stamp-line.ts';

/** What a file says of itself, so that it can be made again from the history and compared. */
export interface Stamp {
  readonly kind: ReportKind;
  readonly lang: Language;
  readonly effectiveOn: string;
  readonly knownAt: string;
  /** The first day of the summary. */
  readonly from?: string;
  /** The policy of the flags, with its version. */
  readonly policy?: string;
  readonly position?: number;
  /** Of a comparison: the dates of the other side. */
  readonly before?: { readonly effectiveOn: string; readonly knownAt: string };
  /** The earlier moments of knowledge of a replay, in order; each a day or a moment. */
  readonly steps?: readonly string[];
  /** What a sheet is about: `agency`, `commune`, `district`, `assignment`, `year`. */
  readonly scope?: Readonly<Record<string, string>>;
  /** Set when verdicts on named agencies are part of a sheet. */
  readonly nameFlags?: true;
  /** The SHA-256 of the model. */
  readonly sha256: string;
}

const scopeKeys = ['agency', 'commune', 'district', 'assignment', 'year'] as const;

const kinds: readonly ReportKind[] = ['tenYearSummary', 'flags', 'sheet', 'comparison'];

const MARK = 'donghanh-report/1';

/** The stamp of a report as one line: "donghanh-report/1 kind=flags on=2022%2D06%2D28 …". */
export const stampOf = (report: ReportModel, lang: Language): string => {
  const { kind, hash, header } = report;
  const { asOf, period, policy, log, steps, scope, nameFlags, before } = header;
  const entries: readonly Entry[] = [
    ['kind', kind],
    ['lang', lang],
    ['on', asOf.effectiveOn],
    ['known', asOf.knownAt],
    ['from', period?.from],
    ['policy', policy && `${policy.id}@${policy.version}`],
    ['position', log && String(log.position)],
    ...(steps ?? []).map((step) => ['step', momentText(step)] as const),
    ...scopeKeys.map((key) => [key, scope?.[key]?.toString()] as const),
    ['names', nameFlags && '1'],
    ['on0', before?.effectiveOn],
    ['known0', before?.knownAt],
    ['sha256', hash],
  ];
  return lineOf(MARK, entries);
};

/** The stamp in the text of a file; undefined when there is none that can be read. */
export const readStamp = (text: string): Stamp | undefined => {
  const entries = entriesBehind(MARK, text);
  if (entries === undefined) return undefined;
  const said = new Map(entries);
  const steps = entries.flatMap(([key, text]) => (key === 'step' ? [text] : []));
  const kind = kinds.find((one) => one === said.get('kind'));
  const [lang, on, known, from, policy, position, sha256] = [
    'lang',
    'on',
    'known',
    'from',
    'policy',
    'position',
    'sha256',
  ].map((key) => said.get(key));
  if (kind === undefined || (lang !== 'vi' && lang !== 'en')) return undefined;
  const scope = scopeKeys.flatMap((key) => {
    const about = said.get(key);
    return about === undefined ? [] : [[key, about] as const];
  });
  if (on === undefined || known === undefined || !/^[0-9a-f]{64}$/.test(sha256 ?? '')) {
    return undefined;
  }
  const [on0, known0] = [said.get('on0'), said.get('known0')];
  return {
    kind,
    lang,
    effectiveOn: on,
    knownAt: known,
    sha256: sha256 ?? '',
    ...(from === undefined ? {} : { from }),
    ...(policy === undefined ? {} : { policy }),
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(steps.length === 0 ? {} : { steps }),
    ...(scope.length === 0 ? {} : { scope: Object.fromEntries(scope) }),
    ...(on0 === undefined || known0 === undefined
      ? {}
      : { before: { effectiveOn: on0, knownAt: known0 } }),
    ...(said.has('names') ? { nameFlags: true as const } : {}),
  };
};

const OFFICIAL = 'donghanh-official/1';
const STANDARD = 'donghanh-standard/1';

/** What a report was issued with as one line of a PDF, so that it can be made again. */
export const officialMark = (official: Official): string =>
  `${OFFICIAL} ${token(JSON.stringify(official))}`;

/** The standard that a PDF was made by, as one line of it. */
export const standardMark = (standard: string): string => `${STANDARD} ${token(standard)}`;

/** What stands behind a mark in the text of a file. */
const behind = (mark: string, text: string): string | undefined => {
  const said = new RegExp(`${mark} ([A-Za-z0-9%._~]+)`).exec(text)?.[1];
  try {
    return said === undefined ? undefined : decodeURIComponent(said);
  } catch {
    return undefined;
  }
};

/** The JSON of {@link officialMark}, and the standard of {@link standardMark}. */
export const readMarks = (
  text: string,
): { readonly official?: string | undefined; readonly standard?: string | undefined } => ({
  official: behind(OFFICIAL, text),
  standard: behind(STANDARD, text),
});
