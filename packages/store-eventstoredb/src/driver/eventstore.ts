import type { Readable } from 'node:stream';
import type { EventData, JSONType, ResolvedEvent } from '@eventstore/db-client';
import type { Address } from '../address.ts';
import type { Driver, LogPosition, ReadEvent, Source, WireEvent } from './driver.ts';

/** Beyond this a number is no position: servers before 22.10 send 0 or the largest one for none. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

const real = (position: LogPosition | undefined): LogPosition | undefined =>
  position !== undefined && position.commit > 0n && position.commit <= LARGEST
    ? { commit: position.commit, prepare: position.prepare }
    : undefined;

const positionOf = ({ event, commitPosition }: ResolvedEvent): LogPosition | undefined =>
  real(event?.position) ??
  real(
    commitPosition === undefined ? undefined : { commit: commitPosition, prepare: commitPosition },
  );

const toRead = (resolved: ResolvedEvent): ReadEvent[] => {
  const { event } = resolved;
  // A link whose event is gone. Links are not followed here, so there is none of ours.
  if (event === undefined) return [];
  const { id, streamId, revision, type, isJson, data, metadata } = event;
  return [{ id, streamId, revision, type, isJson, data, metadata, position: positionOf(resolved) }];
};

/** A stream of the client as a source. `stop` is the client's own way to end the call. */
const sourceOf = (stream: Readable, stop: () => Promise<void>): Source => {
  // The client emits errors on streams that nobody reads any more; without a listener that would end
  // the process.
  stream.on('error', () => undefined);
  return {
    async *[Symbol.asyncIterator]() {
      const events: AsyncIterable<ResolvedEvent> = stream;
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
  const credentials =
    address.credentials ?? (address.insecure ? { username: '', password: '' } : undefined);

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
