import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Draft } from '../../event/define-event.ts';
import type { Meta } from '../../event/meta.ts';
import type { Position } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { Uuid } from '../../vocabulary/ids.ts';
import type { NewEvent } from '../store/event-store.ts';
import type { ExecuteContext } from './context.ts';
import { eventIdAt } from './event-ids.ts';

/** What is recorded beside every event of one command. */
export interface Stamp {
  readonly commandId: Uuid;
  readonly correlationId: Uuid;
  readonly context: ExecuteContext;
  readonly recordedAt: Instant;
  readonly seen: Position | undefined;
}

/** The meta of the n-th event; its id comes first, where stores look for it. */
const metaOf = (stamp: Stamp, index: number): Meta => {
  const { actor, reason, document, source, causationId } = stamp.context;
  return {
    id: eventIdAt(stamp.commandId, index),
    actor,
    commandId: stamp.commandId,
    correlationId: stamp.correlationId,
    ...(causationId !== undefined && { causationId }),
    ...(reason !== undefined && { reason }),
    ...(document !== undefined && { document }),
    ...(source !== undefined && { source }),
    ...(stamp.seen !== undefined && { seen: stamp.seen }),
  };
};

/**
 * Drafts as a store keeps them. Each is checked against its codec once more: a decision that makes an
 * event that could not be read again is a mistake of this library, and must not reach history.
 */
export const newEvents = (
  catalogue: Catalogue,
  drafts: readonly Draft[],
  stamp: Stamp,
): E.Either<string, readonly NewEvent[]> => {
  const events: NewEvent[] = [];
  for (const [index, { type, data, effectiveOn }] of drafts.entries()) {
    const schemaVersion = catalogue.versionOf(type) ?? 0;
    if (!catalogue.fits(type, schemaVersion, data)) {
      const read = catalogue.read(type, schemaVersion, data);
      return E.left(E.isLeft(read) ? read.left.message : `${type}: data is not as it is written`);
    }
    events.push({
      type,
      schemaVersion,
      effectiveOn,
      recordedAt: stamp.recordedAt,
      data: JSON.stringify(data),
      meta: JSON.stringify(metaOf(stamp, index)),
    });
  }
  return E.right(events);
};
