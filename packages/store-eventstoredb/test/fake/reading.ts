import type { Kept, Log } from './log.ts';
import { nameIn, type ReadRequest } from './messages.ts';

/** What a read request selects; undefined for a stream that does not exist. */
export const selected = (log: Log, request: ReadRequest): readonly Kept[] | undefined => {
  const options = request.getOptions();
  const backwards = options?.getReadDirection() === 1;
  const ordered = (list: readonly Kept[]) => (backwards ? list.toReversed() : list);
  const count = Number(options?.getCount());
  const stream = options?.getStream();
  if (stream !== undefined) {
    const list = log.stream(nameIn(stream.getStreamIdentifier()));
    if (list === undefined) return undefined;
    const from = stream.hasRevision() ? Number(stream.getRevision()) : undefined;
    const part = list.filter(
      ({ revision }) => from === undefined || (backwards ? revision <= from : revision >= from),
    );
    return ordered(part).slice(0, count);
  }
  const all = options?.getAll();
  const from = all?.hasPosition() ? BigInt(all.getPosition()?.getCommitPosition() ?? 0) : undefined;
  const part = log.events.filter(
    ({ position }) => from === undefined || (backwards ? position < from : position >= from),
  );
  return ordered(part).slice(0, count);
};

/** Where a subscription begins, and what it lets through. */
export const subscribed = (request: ReadRequest) => {
  const options = request.getOptions();
  const all = options?.getAll();
  const after = all?.hasPosition() ? BigInt(all.getPosition()?.getCommitPosition() ?? 0) : -1n;
  const prefixes = options?.getFilter()?.getStreamIdentifier()?.getPrefixList() ?? [''];
  return {
    after,
    wanted: (event: Kept) => prefixes.some((prefix) => event.stream.startsWith(prefix)),
  };
};
