import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Address, addressOf } from './address.ts';
import { appendAll } from './append/append-all.ts';
import { appendOne } from './append/append-one.ts';
import { type Caller, callerOf } from './call/caller.ts';
import { connectWith, unusable } from './driver/connect.ts';
import type { Driver } from './driver/driver.ts';
import { closed } from './failure/sentences.ts';
import type { EventStoreDbOptions, Settings, Wait } from './options.ts';
import { follow } from './read/follow.ts';
import { headOf } from './read/head.ts';
import { readAll } from './read/read-all.ts';
import { readStream } from './read/read-stream.ts';

const waitOnClock: Wait = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
};

const settingsOf = (options: EventStoreDbOptions): Settings => ({
  namespace: options.namespace ?? 'donghanh',
  timeoutMs: options.timeoutMs ?? 10_000,
  attempts: options.attempts ?? 5,
  wait: options.wait ?? waitOnClock,
});

const connectTo = async (
  address: E.Either<string, Address>,
  { namespace, timeoutMs }: Settings,
  client: EventStoreDbOptions['client'],
): Promise<Driver> => {
  if (E.isLeft(address)) throw unusable(address.left);
  if (!/^[\w-]+$/.test(namespace)) {
    throw unusable('a namespace is made of letters, digits, - and _');
  }
  const byScheme = address.right.scheme === 'kurrentdb' ? 'kurrent' : 'eventstore';
  return connectWith(client ?? byScheme, address.right, timeoutMs);
};

const storeOn = (caller: Caller): EventStore => {
  const head = headOf(caller);
  return {
    name: caller.store,
    capabilities: { atomicAppendAll: false },
    append: (stream, expected, events) => () => appendOne(caller, { stream, expected, events }),
    appendAll: (entries) => async () =>
      caller.closing.aborted ? E.left(closed(caller.store)) : appendAll(caller, entries),
    readStream: (stream, fromVersion = 0) => readStream(caller, stream, fromVersion),
    readAll: (query = {}) => readAll(caller, query),
    follow: follow(caller),
    head: () => head,
    close: () => async () => E.right(await caller.close()),
  };
};

/**
 * A history in EventStoreDB, connected to when it is first used: what stands in the way of that comes
 * from that call, as a value. The connection string is the vendor's, with its settings for TLS; the
 * password in it appears in no message.
 *
 * @example
 * const ledger = openLedger({
 *   store: eventStoreDb('esdb://user:password@db-1:2113,db-2:2113,db-3:2113?nodePreference=leader'),
 * });
 */
export const eventStoreDb = (
  connectionString: string,
  options: EventStoreDbOptions = {},
): EventStore => {
  const address = addressOf(connectionString);
  const settings = settingsOf(options);
  const name = E.isLeft(address) ? 'EventStoreDB' : address.right.name;
  return storeOn(callerOf(name, settings, () => connectTo(address, settings, options.client)));
};
