import type { Sizes } from './run/sample.ts';

/** Medians of what the samples of a variant found. */
export interface Median {
  readonly units: number;
  /** Seconds by the clock, and of processor time, for each unit. */
  readonly clock: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
  readonly samples: number;
}

export type Medians = Readonly<Record<string, Median>>;

/** One line of the table: a ratio and the goal it should reach. */
export interface Row {
  readonly what: string;
  readonly against: string;
  /** Left out: said beside the others, without a goal. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
  /** The variants it needs, ours first. */
  readonly of: readonly [string, string];
  /** How many times as fast (or, `peak` and `cost`: how many times as much) the first is. */
  readonly by: 'clock' | 'cpu' | 'peak' | 'cost';
}

/** Samples that are measured in turn, and the rows that come of them. */
export interface Group {
  readonly name: string;
  /** Prepared files it needs. */
  readonly needs: readonly ('main' | 'sizes' | 'fed' | 'emmett')[];
  /** Variants by sample. Those of one `same` must find the same. */
  readonly variants: readonly string[];
  readonly same?: readonly string[];
  /** Fewer rounds, for what takes long. */
  readonly rounds?: number;
  readonly rows: readonly Row[];
}

const atLeast = (n: number) => ({ atLeast: n });
const atMost = (n: number) => ({ atMost: n });
const count = (n: number): string => n.toLocaleString('en');

/** The formats of a report, by the sample that writes each. */
const formats = (rows: number): readonly (readonly [variant: string, what: string])[] => [
  ['csvExcel', 'CSV for a spreadsheet'],
  ['csvData', 'CSV for a program'],
  ['markdown', 'Markdown'],
  ['text', 'text'],
  ['html', 'HTML'],
  ['xlsx', 'XLSX'],
  ['docx', `DOCX, ${count(Math.min(rows, 1000))} printed, the rest pointed to`],
  ['pdf', `PDF, ${count(Math.min(rows, 1000))} printed, the rest pointed to`],
];

/** All that is measured. */
export const groups = (sizes: Sizes): readonly Group[] => [
  {
    name: 'decode',
    needs: [],
    variants: [
      'decode/ours',
      'decode/ioTs',
      'decode/ioTsOurPredicates',
      'decode/ioTsByType',
      'decode/ajv',
    ],
    rows: [
      {
        what: 'decode a tagged event, validated',
        against: 'io-ts decode of the union',
        goal: atLeast(6),
        of: ['decode/ours', 'decode/ioTs'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'the same with our predicates',
        of: ['decode/ours', 'decode/ioTsOurPredicates'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'that, its codec chosen by type',
        of: ['decode/ours', 'decode/ioTsByType'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'ajv',
        goal: atLeast(1.1),
        of: ['decode/ours', 'decode/ajv'],
        by: 'cpu',
      },
    ],
  },
  {
    name: 'replay',
    needs: ['main'],
    variants: [
      'replay/full',
      'by-hand/yardstick',
      'by-hand/yardstickValidated',
      'by-hand/yardstickWhole',
      'by-hand/lines',
      'replay/filtered',
      'replay/asOfMiddle',
    ],
    same: [
      'replay/full',
      'by-hand/yardstick',
      'by-hand/yardstickValidated',
      'by-hand/yardstickWhole',
    ],
    rows: [
      {
        what: `replay ${count(sizes.events)} events from SQLite`,
        against: 'Y: a loop by hand, not validated',
        goal: atLeast(0.95),
        of: ['replay/full', 'by-hand/yardstick'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'Y, validated as well',
        of: ['replay/full', 'by-hand/yardstickValidated'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'Y, validated, the whole envelope read',
        of: ['replay/full', 'by-hand/yardstickWhole'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'the limit: lines of JSON in memory',
        goal: atLeast(1),
        of: ['replay/full', 'by-hand/lines'],
        by: 'cpu',
      },
      {
        what: 'a projection of a fifth of the events',
        against: 'its full replay',
        goal: atLeast(2.5),
        of: ['replay/filtered', 'replay/full'],
        by: 'cpu',
      },
      {
        what: 'as of the middle, cost of an event read',
        against: 'full replay',
        goal: atMost(1.2),
        of: ['replay/asOfMiddle', 'replay/full'],
        by: 'cost',
      },
    ],
  },
  {
    name: 'sizes',
    needs: ['main', 'sizes'],
    variants: ['replay/full', 'replay/large', 'replay/small'],
    rounds: 2,
    rows: [
      {
        what: `peak memory of ${count(sizes.large)} events`,
        against: `of ${count(sizes.events)} events`,
        goal: atMost(1.1),
        of: ['replay/large', 'replay/full'],
        by: 'peak',
      },
      {
        what: `cost of an event in ${count(sizes.large)}`,
        against: `in ${count(sizes.small)}`,
        goal: atMost(1.2),
        of: ['replay/large', 'replay/small'],
        by: 'cost',
      },
    ],
  },
  {
    name: 'peers',
    needs: ['fed', 'emmett'],
    variants: ['replay/fed', 'emmett/feed', 'ledger/rehydrate', 'emmett/rehydrate'],
    same: ['replay/fed', 'emmett/feed'],
    rounds: 2,
    rows: [
      {
        what: `feed ${count(sizes.fed)} events to a projection`,
        against: 'emmett-sqlite',
        goal: atLeast(50),
        of: ['replay/fed', 'emmett/feed'],
        by: 'clock',
      },
      {
        what: 'rehydrate one stream from disk',
        against: 'emmett-sqlite',
        goal: atLeast(2.5),
        of: ['ledger/rehydrate', 'emmett/rehydrate'],
        by: 'clock',
      },
    ],
  },
  {
    name: 'commands',
    needs: [],
    variants: ['ledger/commands', 'emmett/commands', 'ledger/bareInserts'],
    rows: [
      {
        what: 'commands per second, durable',
        against: 'emmett-sqlite',
        goal: atLeast(3),
        of: ['ledger/commands', 'emmett/commands'],
        by: 'clock',
      },
      {
        what: '',
        against: 'a bare INSERT of the same schema',
        goal: atLeast(0.9),
        of: ['ledger/commands', 'ledger/bareInserts'],
        by: 'clock',
      },
    ],
  },
  {
    name: 'memory',
    needs: [],
    variants: ['memory/ours', 'memory/oursWritten', 'memory/castore', 'memory/emmett'],
    rows: [
      {
        what: `append in memory at ${count(sizes.filled)} streams`,
        against: 'castore',
        goal: atLeast(8),
        of: ['memory/ours', 'memory/castore'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'castore, JSON texts written first',
        of: ['memory/oursWritten', 'memory/castore'],
        by: 'cpu',
      },
      {
        what: '',
        against: 'emmett',
        goal: atLeast(300),
        of: ['memory/ours', 'memory/emmett'],
        by: 'cpu',
      },
    ],
  },
  {
    name: 'live',
    needs: ['main'],
    variants: [
      'replay/full',
      'live/inMemory',
      'live/fromSnapshot',
      'live/oneWorker',
      'live/workers',
    ],
    same: ['replay/full', 'live/inMemory', 'live/fromSnapshot', 'live/oneWorker', 'live/workers'],
    rows: [
      {
        what: `1,000 new events after ${count(sizes.events)}, followed`,
        against: 'its full replay',
        goal: atLeast(400),
        of: ['live/inMemory', 'replay/full'],
        by: 'cpu',
      },
      {
        what: 'the same, coming back to a snapshot',
        against: 'its full replay',
        goal: atLeast(20),
        of: ['live/fromSnapshot', 'replay/full'],
        by: 'cpu',
      },
      {
        what: 'replay by two workers',
        against: 'by one',
        goal: atLeast(1.5),
        of: ['live/workers', 'live/oneWorker'],
        by: 'clock',
      },
      {
        what: '',
        against: 'its full replay',
        of: ['live/workers', 'replay/full'],
        by: 'clock',
      },
    ],
  },
  {
    name: 'reports',
    needs: [],
    variants: ['reports/json', ...formats(sizes.rows).map(([variant]) => `reports/${variant}`)],
    rows: formats(sizes.rows).map(([variant, what], i) => ({
      what: i === 0 ? `a report of ${count(sizes.rows)} rows: ${what}` : what,
      against: 'its JSON',
      of: [`reports/${variant}`, 'reports/json'],
      by: 'cpu',
    })),
  },
];
