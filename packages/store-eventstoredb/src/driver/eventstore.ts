import type { Readable } from 'node:stream';
import type { EventData, JSONType } from '@eventstore/db-client';
import { type Address, credentialsFor } from '../address.ts';
import { type ClientEvent, toRead } from './convert.ts';
import type { Driver, Source, WireEvent } from './driver.ts';

/** A stream of the client as a source. `stop` is the client's own way to end the call. */
const sourceOf = (stream: Readable, stop: () => Promise<void>): Source => {
  // The client emits errors on streams that nobody reads any more; without a listener that would end
  // the process.
  stream.on('error', () => undefined);
  return {
    async *[Symbol.asyncIterator]() {
      const events: AsyncIterable<ClientEvent> = stream;
      for await (const resolved of events) yield* toRead(resolved);
    },
    cancel: async () => {
      await stop();
      stream.destroy();
    },
  };
};

/** The client of EventStoreDB, of which 6.2.1 is the last. Loaded when it is first needed. */
export const eventstoreDriver = async (address: Address, timeoutMs: number): Promise<Driver> => {
  const { binaryEvent, EventStoreDBClient, jsonEvent, streamNameFilter } = await import(
    '@eventstore/db-client'
  );
  const client = EventStoreDBClient.connectionString(address.connectionString);
  // With credentials of its own an append is a call of its own. Without them all appends of the
  // process share one call, whose client does not keep to deadlines, lets one failure reject
  // everybody's appends, and ends the process when a reply comes twice. In insecure mode the client
  // does not send them.
  const credentials = credentialsFor(address);

  const toEvent = ({ id, type, content, metadata }: WireEvent): EventData => {
    if (content._tag === 'Bytes') return binaryEvent({ id, type, data: content.bytes, metadata });
    const data: JSONType = JSON.parse(content.text);
    return jsonEvent({ id, type, data, metadata });
  };

  return {
    append: async (stream, expected, events) => {
      const done = await client.appendToStream(stream, events.map(toEvent), {
        expectedRevision: expected,
        requiresLeader: true,
        deadline: timeoutMs,
        ...(credentials !== undefined && { credentials }),
      });
      // With throwOnAppendFailure=false in the connection string a refusal comes as a result.
      if (!done.success) throw Object.assign(new Error(), { type: 'wrong-expected-version' });
    },
    readStream: (stream, { from, backwards, maxCount }) => {
      const read = client.readStream(stream, {
        fromRevision: from,
        direction: backwards ? 'backwards' : 'forwards',
        maxCount,
        requiresLeader: true,
      });
      return sourceOf(read, () => read.cancel());
    },
    readAll: ({ from, backwards, maxCount }) => {
      const read = client.readAll({
        fromPosition: from,
        direction: backwards ? 'backwards' : 'forwards',
        maxCount,
        requiresLeader: true,
      });
      return sourceOf(read, () => read.cancel());
    },
    subscribe: (after, prefix) => {
      const subscription = client.subscribeToAll({
        fromPosition: after,
        filter: streamNameFilter({ prefixes: [prefix] }),
      });
      return sourceOf(subscription, () => subscription.unsubscribe());
    },
    dispose: () => client.dispose(),
  };
};
