import type { Line } from './report-file.ts';

/** By which of its fields a member of a list is named; the first that it has. */
type Names = readonly string[];

const nameOf = (value: unknown, names: Names): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  return names.map((name) => fields.get(name)).find((name) => typeof name === 'string');
};

const collect = (value: unknown, at: string, names: Names, into: Line[]): void => {
  if (Array.isArray(value)) {
    value.forEach((member, i) => {
      collect(member, `${at}[${nameOf(member, names) ?? i}]`, names, into);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      collect(member, at === '' ? key : `${at}.${key}`, names, into);
    }
  } else {
    into.push({ at, text: JSON.stringify(value) ?? 'undefined' });
  }
};

/** Every leaf of a JSON value by its path; members of lists by their own name where they have one. */
export const leavesOf = (value: unknown, names: Names): readonly Line[] => {
  const lines: Line[] = [];
  collect(value, '', names, lines);
  return lines;
};
