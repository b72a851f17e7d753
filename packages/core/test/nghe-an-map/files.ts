import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders beside the checkout, or beside the folder that holds it, where the lists may lie. */
const places = ['../../../../../shared/data/', '../../../../../../shared/data/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const names = {
  before: 'nghe_an_units_before_2025-07-01.json',
  after: 'nghe_an_units_from_2025-07-01.json',
  changes: 'nghe_an_unit_changes_2011_2024.csv',
  lineage: 'nghe_an_lineage_2025-07-01.csv',
} as const;

const place = places.find((path) => Object.values(names).every((name) => existsSync(path + name)));

/** Why the test of the whole map cannot run here; undefined when it can. */
export const missing =
  place === undefined ? `no ${Object.values(names).join(', ')} in ../shared/data` : undefined;

const text = (name: keyof typeof names): string => readFileSync(`${place}${names[name]}`, 'utf8');

/** The lists of units before and from 1/7/2025. */
export const unitsOf = (name: 'before' | 'after') =>
  JSON.parse(text(name)) as {
    readonly communes: readonly {
      readonly code: string;
      readonly name: string;
      readonly districtCode?: string;
    }[];
  };

/** The lines of a list by column. No cell of the columns asked for holds a comma or a quote. */
export const linesOf = (
  name: 'changes' | 'lineage',
): readonly Readonly<Record<string, string | undefined>>[] => {
  const [head = '', ...lines] = text(name).trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
};
