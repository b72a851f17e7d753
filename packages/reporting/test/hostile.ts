import type {
  AidSheet,
  Comparison,
  EventRef,
  FlagsView,
  PairTimeline,
  Sheet,
  TenYearSummary,
} from '@donghanh/core';
import { agencySheet, comparison, flags, pairFacts, summary } from './fixture/index.ts';

/** Names that try to be something else. */
export const hostileNames: readonly string[] = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran=true">',
  "' onmouseover='globalThis.ran=true' x='",
  '</title></style></script><svg onload=globalThis.ran=true>',
  '<!-- --><![CDATA[x]]>&lt;b&gt;&amp;',
  '[x](javascript:globalThis.ran=true) ![x](http://example.test/x.png)',
  '<http://example.test> https://example.test www.example.test a@example.test',
  '| a | b |\n|---|---|\n# x\n\n- x\n1. x\n> x\n```\nx',
  '`x` **x** __x__ ~~x~~ \\ *x',
  '1. x',
  '- x',
  '# x',
  '> x',
  '=HYPERLINK("http://example.test")',
  '$'.concat('{globalThis.ran = true} {{x}} %s'),
  'Sở \u202enàv iạb\u202c \u2067x\u2069',
  'a\u0000b\u001b[31mc\u0007\u0085d\u007f',
  'Kho\u200b \u200dbạc\ufeff\u00ad',
  '\ud800 \udfff',
  `Z${'\u0301\u0323'.repeat(200)}`,
  'Đ'.repeat(10_000),
  'ơ '.repeat(400),
  '__proto__',
  'constructor',
  ' ',
];

/** The summary in which every word of a stranger is `name`. */
export const hostileSummary = (name: string): TenYearSummary => {
  const view = summary();
  const ref = name as EventRef;
  const both = { vi: name, en: name };
  return {
    ...view,
    programme: { name, province: name, standingBody: name },
    documents: view.documents.map((document) => ({
      ...document,
      kind: name,
      number: name,
      numberRaw: `${name} `,
      issuer: name,
      title: name,
      signer: name,
      citedAs: [name],
      uncertainDate: { candidates: [document.issuedOn], note: name },
      corrections: [{ on: document.issuedOn, what: name }],
      event: ref,
    })),
    byDistrict: view.byDistrict.map((district) => ({ ...district, name })),
    agenciesWithSeveral: view.agenciesWithSeveral.map((one) => ({
      ...one,
      name,
      others: one.others.map((other) => ({ ...other, name })),
    })),
    reconciliations: view.reconciliations.map((one) => ({
      ...one,
      about: name,
      method: name,
      stated: { ...one.stated, raw: name },
      note: both,
    })),
    indicators: view.indicators.map((one) => ({
      ...one,
      indicator: name,
      standard: name,
      areaName: name,
    })),
    refused: [{ what: both, why: both, events: [ref] }],
    volunteers: view.volunteers.map((one) => ({ ...one, name })),
    lineage: view.lineage.map((one) => ({ ...one, what: both, event: ref })),
    notes: view.notes.map((one) => ({ ...one, text: both, events: [ref] })),
    assignments: view.assignments.slice(0, 3).map((one) => ({
      ...one,
      agencyName: name,
      communeName: name,
      communeCode: name,
      district: name,
      basis: { ...one.basis, number: name, article: name },
    })),
  };
};

/** The flags in which every word of a stranger is `name`. */
export const hostileFlags = (name: string): FlagsView => {
  const view = flags();
  const both = { vi: name, en: name };
  return {
    ...view,
    policy: { id: name, version: 1 },
    findings: view.findings.map((one) => ({
      ...one,
      agencyName: name,
      agencyNameNow: `${name}x`,
      communeName: name,
      assignedBy: { ...one.assignedBy, number: name, article: name },
      policy: { id: name, version: 1 },
      criteria: one.criteria.map((c) => ({
        ...c,
        id: name,
        name: both,
        observed: both,
        threshold: both,
      })),
      missing: one.missing.map(() => both),
      explanation: both,
      events: [name as EventRef],
    })),
  };
};

/** The fields of a sheet, or of a timeline, in which a stranger's words stand. */
const strange: ReadonlySet<string> = new Set([
  ...['agencyName', 'communeName', 'districtName', 'agencyNameNow', 'communeNameNow'],
  ...['name', 'province', 'standingBody', 'number', 'article', 'code', 'what', 'text', 'by'],
  ...['event', 'events', 'items', 'words', 'into', 'explanation', 'document'],
]);

/** Every text below a field of strangers' words becomes `name`; parts of objects stay objects. */
const withName = (value: unknown, name: string, is: boolean): unknown => {
  if (typeof value === 'string') return is ? name : value;
  if (Array.isArray(value)) return value.map((member) => withName(member, name, is));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withName(
        member,
        name,
        strange.has(key) && !(key === 'by' && typeof member === 'object' && member !== null),
      ),
    ]),
  );
};

/** The sheet in which every word of a stranger is `name`. */
export const hostileSheet = (name: string): Sheet => withName(agencySheet(), name, false) as Sheet;

/** The timeline in which every word of a stranger is `name`; its facts have names of their own. */
export const hostilePairFacts = (name: string): PairTimeline => {
  const { facts, ...rest } = withName(pairFacts(), name, false) as PairTimeline;
  return {
    ...rest,
    facts: facts.map((fact, i) => ({ ...fact, event: `${name}@${i}` as EventRef })),
  };
};

/** The comparison in which every word of a stranger is `name`. */
export const hostileComparison = (name: string): Comparison<AidSheet> => {
  const { before, after, changed, ...rest } = comparison();
  const of = (view: AidSheet): AidSheet => withName(view, name, false) as AidSheet;
  return {
    ...rest,
    before: { ...before, view: of(before.view) },
    after: { ...after, view: of(after.view) },
    changed: changed.map((fact, i) => ({
      ...fact,
      event: `${name}@${i}` as EventRef,
      by: fact.by.map(() => name as EventRef),
    })),
  };
};
