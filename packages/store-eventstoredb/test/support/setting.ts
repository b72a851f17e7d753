import type { EventStore, NewEvent, StreamName } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { onTestFinished } from 'vitest';
import { type EventStoreDbOptions, eventStoreDb } from '../../src/index.ts';
import { type FakeServer, startFakeServer } from '../fake/server.ts';

export const a = 'commune-keng-du' as StreamName;
export const b = 'commune-huoi-tu' as StreamName;

/** The n-th event. */
export const event = (n: number, data = `{"n":${n}}`): NewEvent => ({
  type: 'CommuneRegistered',
  schemaVersion: 1,
  effectiveOn: '2012-05-29' as NewEvent['effectiveOn'],
  recordedAt: '2013-01-01T00:00:00.000Z' as NewEvent['recordedAt'],
  data,
  meta: `{"id":"00000000-0000-7000-8000-${String(n).padStart(12, '0')}"}`,
});

/** A fake server and a store that speaks to it; both end with the test. */
export interface Setting {
  readonly server: FakeServer;
  readonly store: EventStore;
  readonly open: (options?: EventStoreDbOptions, settings?: string) => EventStore;
  /** How long was waited between tries, in ms: nobody really waits. */
  readonly waits: number[];
}

export const setting = async (port?: (server: FakeServer) => Promise<number>): Promise<Setting> => {
  const server = await startFakeServer();
  onTestFinished(() => server.stop());
  const waits: number[] = [];
  const target = port === undefined ? server.port : await port(server);
  const open: Setting['open'] = (options = {}, settings = 'tls=false') => {
    const store = eventStoreDb(`esdb://127.0.0.1:${target}?${settings}`, {
      timeoutMs: 2000,
      attempts: 4,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
      ...options,
    });
    onTestFinished(async () => {
      await store.close()();
    });
    return store;
  };
  return { server, store: open(), open, waits };
};

export const right = <A>(either: E.Either<{ readonly message: string }, A>): A => {
  if (E.isLeft(either)) throw new Error(either.left.message);
  return either.right;
};

export const left = <F>(either: E.Either<F, unknown>): F => {
  if (E.isRight(either)) throw new Error(`succeeded: ${JSON.stringify(either.right)}`);
  return either.left;
};

/** What a reading gave: the data of events, and the failure at its end. */
export const readOut = async (source: ReturnType<EventStore['readAll']>) => {
  const data: string[] = [];
  for await (const chunk of source) {
    if (E.isLeft(chunk)) return { data, failure: chunk.left };
    data.push(...chunk.right.map((each) => each.data));
  }
  return { data, failure: undefined };
};

/** The data of everything the server holds of this history, in its order. */
export const heldBy = ({ log }: FakeServer): string[] =>
  log.events
    .filter(({ stream }) => stream.startsWith('donghanh.'))
    .map(({ data }) => new TextDecoder().decode(data));

/** Waits until something is so. The test's own time limit ends a wait for what never comes. */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};
