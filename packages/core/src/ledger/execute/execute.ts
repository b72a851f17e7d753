import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { AnyCommandDefinition, AnyMachine, Command } from '../../decision/command.ts';
import type { Reference } from '../../decision/reference.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Draft } from '../../event/define-event.ts';
import { type EventRef, type Position, refOf, type StreamName } from '../../event/recorded.ts';
import { RecordedFact } from '../../event/recorded-fact.ts';
import { misfitsOf, showFound, showMisfits } from '../../vocabulary/codec/misfit.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { Uuid } from '../../vocabulary/ids.ts';
import type { ExecuteFailure } from '../failures.ts';
import type { EventStore, NewEvent } from '../store/event-store.ts';
import { type ExecuteContextInput, readContext } from './context.ts';
import { newEvents, type Stamp } from './new-events.ts';
import { followRegisters } from './registers.ts';
import { type CachedState, stateCache } from './state-cache.ts';
import { readStreamState } from './stream-states.ts';

/** What a command did. */
export interface Executed {
  readonly stream: StreamName;
  /** The names of the events it wrote. */
  readonly refs: readonly EventRef[];
  readonly types: readonly string[];
  /** Position of the last of them: give it to whoever must see them. */
  readonly position: Position;
  /** True when this command id had been executed before: nothing was added now. */
  readonly alreadyDone: boolean;
}

/** What execution needs from outside. */
export interface ExecuteParts {
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly commands: ReadonlyMap<string, AnyCommandDefinition>;
  readonly clock: () => Instant;
  readonly newId: () => Uuid;
}

/** Times a command is decided anew after somebody else wrote first. */
const ATTEMPTS = 20;
/** Streams whose state is kept between commands. */
const KEPT = 20_000;

/** One command, decoded, with all that is needed to decide it. */
interface Work {
  readonly definition: AnyCommandDefinition;
  readonly machine: AnyMachine;
  readonly input: never;
  readonly stream: StreamName;
  readonly stamp: Omit<Stamp, 'seen' | 'recordedAt'>;
  /** The caller named the command, so it may have been executed before. */
  readonly named: boolean;
}

/** Executes commands: decode, decide on the state just read, append, and again when others were first. */
export const execute = (parts: ExecuteParts) => {
  const { store, catalogue } = parts;
  const registers = followRegisters(store, catalogue);
  const read = readStreamState(store, catalogue);
  const cache = stateCache(KEPT);

  const prepare = (
    command: Command,
    contextInput: ExecuteContextInput,
  ): E.Either<ExecuteFailure, Work> => {
    // A command may come from a form or a queue, and be anything.
    const type = (command as Partial<Command> | null | undefined)?.type;
    const definition = parts.commands.get(type as string);
    if (definition === undefined) {
      return E.left({
        _tag: 'UnknownCommand',
        command: String(type),
        message: `no command is called ${showFound(type)}`,
      });
    }
    const input = definition.codec.decode(command.input);
    if (E.isLeft(input)) {
      const misfits = misfitsOf(input.left);
      return E.left({
        _tag: 'MalformedCommand',
        command: command.type,
        misfits,
        message: `${command.type}: ${showMisfits(misfits)}`,
      });
    }
    const context = readContext(contextInput);
    if (E.isLeft(context)) return context;
    const commandId = context.right.commandId ?? parts.newId();
    return E.right({
      definition,
      machine: definition.machine,
      input: input.right as never,
      stream: definition.stream(input.right as never),
      stamp: {
        commandId,
        correlationId: context.right.correlationId ?? commandId,
        context: context.right,
      },
      named: context.right.commandId !== undefined,
    });
  };

  const append = async (
    work: Work,
    before: CachedState,
    drafts: readonly Draft[],
    reference: Reference,
  ): Promise<E.Either<ExecuteFailure, Executed>> => {
    const stamp: Stamp = { ...work.stamp, recordedAt: parts.clock(), seen: reference.seen };
    const events = newEvents(catalogue, drafts, stamp);
    if (E.isLeft(events)) {
      return E.left({
        _tag: 'StoreError',
        store: store.name,
        message: `${work.definition.type} decided an event that does not fit its codec: ${events.left}`,
      });
    }
    const written = await store.append(work.stream, before.length, events.right)();
    if (E.isLeft(written)) {
      cache.drop(work.stream);
      return E.left(
        written.left._tag === 'WrongVersion' ? contended(work, written.left.message) : written.left,
      );
    }
    const { position, alreadyThere } = written.right;
    if (!alreadyThere) registers.wrote(position, events.right);
    // The same command ran at the same time elsewhere, and came first: its events are these.
    remember(work, before, drafts, events.right, position);
    return E.right(outcome(work.stream, before.length, events.right, position, alreadyThere));
  };

  const remember = (
    work: Work,
    before: CachedState,
    drafts: readonly Draft[],
    events: readonly NewEvent[],
    position: Position,
  ): void => {
    if (drafts.some((d) => d.type === 'FactCorrected' || d.type === 'FactRecalled')) {
      cache.drop(work.stream);
      return;
    }
    let state = before.state;
    try {
      for (const [i, event] of events.entries()) {
        const place = { ...event, stream: work.stream, version: before.length + i, position };
        state = work.machine.evolve(state as never, new RecordedFact(place, drafts[i]?.data));
      }
    } catch {
      // What is recorded is recorded; the next command reads the stream anew and says what is wrong.
      cache.drop(work.stream);
      return;
    }
    cache.put(work.stream, {
      machine: work.machine,
      state,
      length: before.length + events.length,
    });
  };

  /** Decides once. A refusal from a state that may be old is not believed: `fresh` reads it again. */
  const attempt = async (
    work: Work,
    fresh: boolean,
  ): Promise<E.Either<ExecuteFailure, Executed>> => {
    const reference = await registers.reference();
    if (E.isLeft(reference)) return reference;
    const kept = fresh || work.named ? undefined : cache.get(work.stream, work.machine);
    let before = kept;
    if (before === undefined) {
      const now = await read(work.machine, work.stream);
      if (E.isLeft(now)) return now;
      const written = work.named ? now.right.writtenBy(work.stamp.commandId) : [];
      const first = written[0];
      const last = written.at(-1);
      if (first !== undefined && last !== undefined) {
        return E.right(outcome(work.stream, first.version, written, last.position, true));
      }
      before = { machine: work.machine, state: now.right.state, length: now.right.length };
    }
    const decided = work.definition.decide(work.input, before.state as never, reference.right);
    if (E.isRight(decided)) return append(work, before, decided.right, reference.right);
    if (kept !== undefined) return attempt(work, true);
    return E.left({
      _tag: 'Refused',
      command: work.definition.type,
      refusal: decided.left,
      message: decided.left.sentence.en,
    });
  };

  return (
    command: Command,
    context: ExecuteContextInput,
  ): TE.TaskEither<ExecuteFailure, Executed> =>
    async () => {
      const work = prepare(command, context);
      if (E.isLeft(work)) return work;
      let result = await attempt(work.right, false);
      for (let i = 1; i < ATTEMPTS && isContended(result); i += 1) {
        result = await attempt(work.right, true);
      }
      return result;
    };
};

const isContended = (result: E.Either<ExecuteFailure, Executed>): boolean =>
  E.isLeft(result) && result.left._tag === 'Contended';

const contended = (work: Work, why: string): ExecuteFailure => ({
  _tag: 'Contended',
  stream: work.stream,
  attempts: ATTEMPTS,
  message: `${work.definition.type}: ${why}`,
});

const outcome = (
  stream: StreamName,
  firstVersion: number,
  events: readonly Pick<NewEvent, 'type'>[],
  position: Position,
  alreadyDone: boolean,
): Executed => ({
  stream,
  refs: events.map((_, i) => refOf({ stream, version: firstVersion + i })),
  types: events.map((event) => event.type),
  position,
  alreadyDone,
});
