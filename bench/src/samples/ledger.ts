import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  type Command,
  foldStream,
  issueDocument,
  type Ledger,
  makeAssignment,
  makePledge,
  openLedger,
  type Recorded,
  readEvent,
  registerAgency,
  registerCommune,
  type StreamName,
} from '@donghanh/core';
import { openSqliteStore, sqliteStore } from '@donghanh/store-sqlite';
import { files } from '../prepare/files.ts';
import { right, type Sample, timed } from '../run/sample.ts';
import { catalogue } from '../workload/catalogue.ts';
import { history } from '../workload/history.ts';
import {
  agencies,
  BEFORE,
  communes,
  type Money,
  noMoney,
  pledgeOf,
  takeMoney,
} from '../workload/money.ts';
import { streamsOf, threeTimes } from '../workload/visits.ts';

/** The state of every stream, one after the other, three times over: read, validated, upcast, folded. */
export const rehydrate: Sample = async ({ folder, sizes }) => {
  const store = sqliteStore(files(folder).fed, { readOnly: true });
  const read = readEvent(catalogue);
  const machine = {
    category: 'assignment',
    init: noMoney,
    evolve: (state: Money, event: Recorded) => takeMoney(state, event.type, event.data),
  };
  const streams = streamsOf(sizes.fed);
  let check = 0;
  const [, time] = await timed(async () => {
    for (const stream of threeTimes(streams)) {
      const facts: Recorded[] = [];
      for await (const chunk of store.readStream(stream as StreamName)) {
        for (const stored of right(chunk)) facts.push(right(read(stored)));
      }
      const state = foldStream(machine, facts, catalogue) as Money;
      check += state.delivered + state.events;
    }
  });
  right(await store.close()());
  return { units: 3 * sizes.fed, ...time, check };
};

const on = '2012-01-01';

/** Whom a pledge speaks of must exist, and be assigned. */
const before: readonly Command[] = [
  issueDocument({
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công giúp đỡ xã nghèo',
    on,
  }),
  ...agencies.map((agency) =>
    registerAgency({ agency, kind: 'provincial', name: `Đơn vị ${agency}`, on }),
  ),
  ...communes.map((commune) =>
    registerCommune({ commune, code: commune.slice(-5), kind: 'xa', name: `Xã ${commune}`, on }),
  ),
  ...agencies.flatMap((agency) =>
    communes.map((commune) =>
      makeAssignment({ agency, commune, from: on, basis: { document: '1310-qd-ubnd-2012' } }),
    ),
  ),
];

const context = { actor: 'so-ldtbxh/nhap-lieu' };

const execute = async (ledger: Ledger, command: Command): Promise<void> => {
  right(await ledger.execute(command, context)());
};

/** Commands, each decided on its stream's state and durably written before the next. */
export const commands: Sample = async ({ scratch, sizes }) => {
  const ledger = openLedger({ store: sqliteStore(join(scratch, 'commands.db')) });
  for (const command of before) await execute(ledger, command);
  const one = (n: number): Promise<void> => {
    const { agency, commune, pledge } = pledgeOf(n);
    return execute(ledger, makePledge({ agency, commune, on: '2012-06-15', ...pledge }));
  };
  for (let n = 0; n < BEFORE; n += 1) await one(n);
  const [, time] = await timed(async () => {
    for (let n = BEFORE; n < BEFORE + sizes.commands; n += 1) await one(n);
  });
  right(await ledger.close()());
  return { units: sizes.commands, ...time };
};

/** The floor: a prepared INSERT into a file of the same schema, one durable transaction each. */
export const bareInserts: Sample = async ({ scratch, sizes }) => {
  const file = join(scratch, 'bare.db');
  right(await right(await openSqliteStore(file)()).close()());
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  db.exec("INSERT INTO kinds VALUES (1, 'PledgeMade', 1)");
  const stream = db.prepare('INSERT INTO streams (name) VALUES (?)');
  for (let n = 0; n < 200; n += 1) stream.run(`assignment-${n}`);
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)');
  const [pledge] = [...history({ events: 100, streams: 10 })].filter(
    (m) => m.type === 'PledgeMade',
  );
  if (pledge === undefined) throw new Error('no pledge in the workload');
  // As long as a chain value, and not computed: the floor hashes nothing.
  const chain = new Uint8Array(32);
  const one = (n: number): void => {
    const { effectiveOn, recordedAt, data, meta } = pledge;
    const place = [n + 1, 1 + (n % 200), Math.floor(n / 200)];
    insert.run(...place, effectiveOn, recordedAt, data, meta, chain);
  };
  for (let n = 0; n < BEFORE; n += 1) one(n);
  const [, time] = await timed(() => {
    for (let n = BEFORE; n < BEFORE + sizes.commands; n += 1) one(n);
  });
  db.close();
  return { units: sizes.commands, ...time };
};
