import type { EventData, JSONType } from '@kurrent/kurrentdb-client';
import { type Address, credentialsFor } from '../address.ts';
import { type ClientEvent, toRead } from './convert.ts';
import type { Driver, Source, WireEvent } from './driver.ts';

/** The client of KurrentDB is not installed, or not for this machine. */
export class ClientMissing extends Error {
  constructor() {
    super(
      'the client of KurrentDB cannot be loaded; install @kurrent/kurrentdb-client beside this package, or use the one of EventStoreDB',
    );
  }
}

const load = async () => {
  try {
    return await import('@kurrent/kurrentdb-client');
  } catch {
    throw new ClientMissing();
  }
};

/**
 * A bounded reading. It is a generator without a way to cancel it: it ends by itself with its page,
 * which is why nothing here reads without a limit.
 */
const pageOf = (events: AsyncIterable<ClientEvent>): Source => ({
  async *[Symbol.asyncIterator]() {
    for await (const resolved of events) yield* toRead(resolved);
  },
  cancel: async () => undefined,
});

/** The client of KurrentDB. Loaded when it is first needed. */
export const kurrentDriver = async (address: Address, timeoutMs: number): Promise<Driver> => {
  const { binaryEvent, jsonEvent, KurrentDBClient, streamNameFilter } = await load();
  const client = KurrentDBClient.connectionString(address.connectionString);
  // See the driver of EventStoreDB: an append is a call of its own.
  const credentials = credentialsFor(address);

  const toEvent = ({ id, type, content, metadata }: WireEvent): EventData => {
    if (content._tag === 'Bytes') return binaryEvent({ id, type, data: content.bytes, metadata });
    const data: JSONType = JSON.parse(content.text);
    return jsonEvent({ id, type, data, metadata });
  };

  return {
    append: async (stream, expected, events) => {
      // `streamState`, not `expectedRevision` as in the older client: that name is silently ignored.
      const done = await client.appendToStream(stream, events.map(toEvent), {
        streamState: expected,
        requiresLeader: true,
        deadline: timeoutMs,
        ...(credentials !== undefined && { credentials }),
      });
      if (!done.success) throw Object.assign(new Error(), { type: 'wrong-expected-version' });
    },
    readStream: (stream, { from, backwards, maxCount }) =>
      pageOf(
        client.readStream(stream, {
          fromRevision: from,
          direction: backwards ? 'backwards' : 'forwards',
          maxCount,
          requiresLeader: true,
        }),
      ),
    readAll: ({ from, backwards, maxCount }) =>
      pageOf(
        client.readAll({
          fromPosition: from,
          direction: backwards ? 'backwards' : 'forwards',
          maxCount,
          requiresLeader: true,
        }),
      ),
    subscribe: (after, prefix) => {
      const subscription = client.subscribeToAll({
        fromPosition: after,
        filter: streamNameFilter({ prefixes: [prefix] }),
      });
      subscription.on('error', () => undefined);
      return {
        ...pageOf(subscription),
        cancel: async () => {
          await subscription.unsubscribe();
          subscription.destroy();
        },
      };
    },
    dispose: () => client.dispose(),
  };
};
