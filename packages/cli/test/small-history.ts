import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Command,
  deliver,
  type EventStore,
  type Instant,
  issueDocument,
  makeAssignment,
  openLedger,
  openProgramme,
  registerAgency,
  registerCommune,
  registerDistrict,
} from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import type { Exit } from '../src/io/exit.ts';
import { run } from '../src/run.ts';

/** An empty folder, and how to be rid of it. */
export const workFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-cli-'));
  return {
    path: (name: string): string => join(folder, name),
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};

/** What one command line said, and how it ended. */
export interface Ran {
  readonly code: Exit;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a person would, without a screen. */
export const donghanh = async (...args: readonly string[]): Promise<Ran> => {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    live: false,
    now: () => 0,
    signal: new AbortController().signal,
  });
  return { code, out, err };
};

const steps: readonly (readonly [recordedAt: string, Command])[] = [
  [
    '2012-01-02',
    openProgramme({ name: 'Giúp xã nghèo', province: 'Nghệ An', standingBody: 'Sở', on: '2012' }),
  ],
  [
    '2012-01-02',
    registerDistrict({
      district: 'ky-son',
      code: '417',
      kind: 'huyen',
      name: 'Kỳ Sơn',
      on: '2011-01-01',
    }),
  ],
  ...(
    [
      ['keng-du-16822', '16822', 'Keng Đu'],
      ['tam-hop-16936', '16936', 'Tam Hợp'],
      ['tam-hop-17059', '17059', 'Tam Hợp'],
    ] as const
  ).map(([commune, code, name]): readonly [string, Command] => [
    '2012-01-02',
    registerCommune({ commune, code, kind: 'xa', name, district: 'ky-son', on: '2011-01-01' }),
  ]),
  [
    '2012-01-02',
    registerAgency({
      agency: 'so-gtvt',
      kind: 'provincial',
      name: 'Sở Giao thông vận tải',
      on: '2011-01-01',
    }),
  ],
  [
    '2012-04-21',
    issueDocument({
      document: '1310-qd-ubnd-2012',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công giúp đỡ các xã nghèo',
      number: '1310/QĐ-UBND',
      on: '2012-04-20',
    }),
  ],
  [
    '2012-04-21',
    makeAssignment({
      agency: 'so-gtvt',
      commune: 'keng-du-16822',
      from: '2012-04-20',
      basis: { document: '1310-qd-ubnd-2012', article: 'Điều 1' },
    }),
  ],
  [
    '2015-01-26',
    deliver({
      agency: 'so-gtvt',
      commune: 'keng-du-16822',
      on: '2015-01-24',
      kind: 'housing',
      form: 'mixed',
      fund: 'staff',
      stream: 'donation',
      evidence: 'E2',
      value: 168_000_000,
      qualifier: 'over',
    }),
  ],
];

/** Events of the small history. */
export const EVENTS = steps.length;

/** Ten years in nine facts, made by commands. */
const fill = async (store: EventStore): Promise<void> => {
  let now = '';
  const ledger = openLedger({ store, clock: () => `${now}T02:00:00.000Z` as Instant });
  for (const [day, command] of steps) {
    now = day;
    const done = await ledger.execute(command, {
      actor: 'Văn phòng',
      source: { confidence: 'reconstructed', note: 'Ví dụ cho kiểm thử' },
    })();
    if (E.isLeft(done)) throw new Error(done.left.message);
  }
};

/** The small history in a SQLite file. */
export const smallHistory = async (file: string): Promise<string> => {
  const store = sqliteStore(file);
  await fill(store);
  await store.close()();
  return file;
};
