import type { LogPosition, ReadEvent } from './driver.ts';

/** A place as a client says it: `bigint`, or a number in some of their versions. */
interface ClientPosition {
  readonly commit: bigint | number;
  readonly prepare: bigint | number;
}

/** An event as both clients give it. */
export interface ClientEvent {
  readonly event?:
    | {
        readonly id: string;
        readonly streamId: string;
        readonly revision: bigint | number;
        readonly type: string;
        readonly isJson: boolean;
        readonly data: unknown;
        readonly metadata: unknown;
        readonly position?: ClientPosition | undefined;
      }
    | undefined;
  readonly commitPosition?: bigint | number | undefined;
}

/** Beyond this a number is no position: servers before 22.10 send 0 or the largest one for none. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

const real = (position: ClientPosition | undefined): LogPosition | undefined => {
  if (position === undefined) return undefined;
  const commit = BigInt(position.commit);
  return commit > 0n && commit <= LARGEST
    ? { commit, prepare: BigInt(position.prepare) }
    : undefined;
};

const positionOf = ({ event, commitPosition: commit }: ClientEvent): LogPosition | undefined =>
  real(event?.position) ?? real(commit === undefined ? undefined : { commit, prepare: commit });

/** The event in the form of this package; nothing for a link whose event is gone. */
export const toRead = (resolved: ClientEvent): readonly ReadEvent[] => {
  const { event } = resolved;
  if (event === undefined) return [];
  const { id, streamId, revision, type, isJson, data, metadata } = event;
  const position = positionOf(resolved);
  return [{ id, streamId, revision: BigInt(revision), type, isJson, data, metadata, position }];
};
