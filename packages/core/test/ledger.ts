import * as E from 'fp-ts/lib/Either.js';
import { registerAgency } from '../src/agency/commands.ts';
import { makeAssignment } from '../src/assignment/commands.ts';
import { deliver, makePledge } from '../src/assignment/help-commands.ts';
import type { Command } from '../src/decision/command.ts';
import type { ExportChunk } from '../src/ledger/exchange/export.ts';
import type { ExecuteContextInput } from '../src/ledger/execute/context.ts';
import { type Ledger, type LedgerParts, openLedger } from '../src/ledger/ledger.ts';
import type { EventStore, NewEvent, StoredEvent } from '../src/ledger/store/event-store.ts';
import { memoryStore } from '../src/ledger/store/memory-store.ts';
import { issueDocument } from '../src/programme/document-commands.ts';
import { registerCommune } from '../src/territory/commands.ts';
import type { Instant } from '../src/vocabulary/dates/instant.ts';
import type { Uuid } from '../src/vocabulary/ids.ts';

export const pair = { agency: 'so-gtvt', commune: 'keng-du-16822' } as const;
export const pairStream = 'assignment-so-gtvt~keng-du-16822';
export const actor: ExecuteContextInput = { actor: 'Văn phòng' };

/** The right side; a failure is thrown with its message. */
export const right = <A>(either: E.Either<{ readonly message: string }, A>): A => {
  if (E.isRight(either)) return either.right;
  throw new Error(either.left.message);
};

/** The left side; a success is thrown. */
export const left = <F>(either: E.Either<F, unknown>): F => {
  if (E.isLeft(either)) return either.left;
  throw new Error(`succeeded: ${JSON.stringify(either.right)}`);
};

/** A clock that begins at noon (in Vietnam) of a day and ticks by seconds. */
export const ticking = (day = '2013-01-01'): (() => Instant) => {
  let next = Date.parse(`${day}T05:00:00.000Z`);
  return () => {
    next += 1000;
    return new Date(next - 1000).toISOString() as Instant;
  };
};

/** The n-th command id of a test; events of the command have ids of their own behind it. */
export const commandId = (n: number): Uuid =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(8, '0')}0000` as Uuid;

/** Ids that count from 1, in a room of its own for each `room`. */
export const counting = (room = 0): (() => Uuid) => {
  let count = room * 0x10_0000;
  return () => {
    count += 1;
    return commandId(count);
  };
};

/** A ledger in memory, the same in every run. */
export const open = (parts: Partial<LedgerParts> = {}): Ledger =>
  openLedger({ store: memoryStore(), clock: ticking(), newId: counting(), ...parts });

/** Agency, commune and decision 1310 enter the registers: the first three facts of a history. */
export const registrations: readonly Command[] = [
  registerAgency({ agency: pair.agency, kind: 'provincial', name: 'Sở GTVT', on: '2012-01-01' }),
  registerCommune({
    commune: pair.commune,
    code: '16822',
    kind: 'xa',
    name: 'Keng Đu',
    on: '2012-01-01',
  }),
  issueDocument({
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công giúp đỡ xã nghèo',
    on: '2012-04-20',
  }),
];

/** The agency is assigned to the commune from 1/5/2012. */
export const assign = makeAssignment({
  ...pair,
  from: '2012-05-01',
  basis: { document: '1310-qd-ubnd-2012' },
});

/** A pledge of that many đồng. */
export const pledge = (amount: number, on = '2012-06-15'): Command =>
  makePledge({ ...pair, amount, on });

/** Executes commands one after the other; a failure is thrown. */
export const run = async (ledger: Ledger, ...commands: readonly Command[]): Promise<void> => {
  for (const command of commands) right(await ledger.execute(command, actor)());
};

/** A ledger in which the pair is registered and assigned: four facts. */
export const assigned = async (parts: Partial<LedgerParts> = {}): Promise<Ledger> => {
  const ledger = open(parts);
  await run(ledger, ...registrations, assign);
  return ledger;
};

/** Everything a store holds. */
export const stored = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const chunk of store.readAll()) events.push(...right(chunk));
  return events;
};

/** A store that holds the events of another, with one of them changed. */
export const copyOf = async (
  store: EventStore,
  change: (event: StoredEvent) => Partial<NewEvent> = () => ({}),
): Promise<EventStore> => {
  const copy = memoryStore();
  const entries = (await stored(store)).map((event) => ({
    stream: event.stream,
    expected: event.version,
    events: [{ ...event, ...change(event) }],
  }));
  right(await copy.appendAll(entries)());
  return copy;
};

/** The lines of an export. */
export const linesOf = async (ledger: Ledger): Promise<readonly string[]> => {
  const chunks: ExportChunk[] = [];
  for await (const chunk of ledger.exportLines()) chunks.push(right(chunk));
  return chunks.flatMap(({ lines }) => lines);
};

/** A gift of that many đồng. */
export const gift = (value: number, on = '2012-12-05'): Command =>
  deliver({
    ...pair,
    on,
    kind: 'economy',
    form: 'money',
    fund: 'own',
    stream: 'donation',
    evidence: 'E2',
    value,
  });
