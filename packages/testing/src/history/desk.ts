import {
  allCommands,
  type Command,
  type DomainEvent,
  domainCatalogue,
  type EventType,
  type Fact,
  type Instant,
  type Meta,
  type Position,
  type Recorded,
  type StreamName,
} from '@donghanh/core';
import { decideOn, followFacts } from '../given/decide.ts';
import { countingIds } from '../ledger/ids.ts';

/** A command that was executed, with the moment of it: what made a generated history. */
export interface Executed {
  readonly command: Command;
  readonly recordedAt: Instant;
  readonly meta: Partial<Meta>;
}

/** A ledger without a store: it decides as the ledger does, at once. */
export interface Desk {
  /** Records what is decided; false when the command was refused. */
  readonly execute: (executed: Executed) => boolean;
  readonly events: readonly DomainEvent[];
  readonly streams: ReadonlyMap<StreamName, readonly DomainEvent[]>;
  readonly executed: readonly Executed[];
  /** The facts of a type, in the order of recording. */
  readonly facts: <T extends EventType>(type: T) => readonly Fact<T>[];
}

const definitions = new Map(allCommands.map((definition) => [definition.type, definition]));

/** Opens an empty desk. */
export const openDesk = (): Desk => {
  const events: DomainEvent[] = [];
  const streams = new Map<StreamName, DomainEvent[]>();
  const types = new Map<string, DomainEvent[]>();
  const executed: Executed[] = [];
  const nextId = countingIds();
  const registers = followFacts(domainCatalogue);

  const put = <K>(map: Map<K, DomainEvent[]>, key: K, event: DomainEvent): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [event]);
    else list.push(event);
  };

  return {
    events,
    streams,
    executed,
    facts: <T extends EventType>(type: T) => (types.get(type) ?? []) as Fact<T>[],
    execute: (one) => {
      const outcome = decideOn(
        one.command,
        definitions.get(one.command.type),
        (stream) => streams.get(stream) ?? [],
        registers.reference(),
        domainCatalogue,
      );
      if (outcome._tag !== 'Decided') return false;
      const { stream, drafts } = outcome;
      const commandId = nextId();
      const seen = events.length;
      for (const [index, draft] of drafts.entries()) {
        const id = `${commandId.slice(0, -4)}${(index + 1).toString(16).padStart(4, '0')}`;
        const fact: Recorded = {
          position: (events.length + 1) as Position,
          stream,
          version: streams.get(stream)?.length ?? 0,
          type: draft.type,
          schemaVersion: domainCatalogue.versionOf(draft.type) ?? 1,
          effectiveOn: draft.effectiveOn,
          recordedAt: one.recordedAt,
          data: draft.data,
          meta: {
            id: id as Meta['id'],
            actor: 'test',
            commandId,
            correlationId: commandId,
            ...one.meta,
            ...(seen > 0 && { seen }),
          },
        };
        const event = fact as DomainEvent; // A decision of the model makes facts of the model.
        events.push(event);
        registers.takeIn(event);
        put(streams, stream, event);
        put(types, event.type, event);
      }
      executed.push(one);
      return true;
    },
  };
};
