import type * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { domainCatalogue } from '../catalogue/domain-catalogue.ts';
import type { AnyCommandDefinition, Command } from '../decision/command.ts';
import type { Catalogue } from '../event/catalogue.ts';
import type { Projection } from '../projection/projection.ts';
import type { AsOf, AsOfInput } from '../vocabulary/dates/as-of.ts';
import type { Instant } from '../vocabulary/dates/instant.ts';
import type { Uuid } from '../vocabulary/ids.ts';
import { allCommands } from './commands.ts';
import { type Comparison, compare } from './compare/compare.ts';
import { type ExplainedDecision, type ExplainFailure, explain } from './decisions/explain.ts';
import { type ExportChunk, exportLines } from './exchange/export.ts';
import type { ExportFailure, ImportFailure } from './exchange/failures.ts';
import { importLines } from './exchange/import.ts';
import type { Imported, ImportOptions, LineSource } from './exchange/import-options.ts';
import type { ExecuteContextInput } from './execute/context.ts';
import { type Executed, execute } from './execute/execute.ts';
import { systemClock, systemIds } from './execute/system.ts';
import type { ExecuteFailure, ReplayFailure } from './failures.ts';
import { type HistoryChunk, type HistoryFailure, history } from './history/history.ts';
import { followLive } from './live/follow-live.ts';
import type { Live, LiveFailure, LiveOptions } from './live/live.ts';
import { type FactReadings, type ReadingsFailure, readingsOf } from './readings/readings.ts';
import { type Replay, type ReplayOptions, replay } from './replay/replay.ts';
import type { EventStore, Head, ReadQuery } from './store/event-store.ts';
import type { StoreFailure } from './store/failures.ts';

/** What a ledger is opened with. */
export interface LedgerParts {
  readonly store: EventStore;
  /** The time that facts are recorded at. Left out: this machine's clock. */
  readonly clock?: () => Instant;
  /** Ids of commands that the caller does not name. Left out: UUID version 7. */
  readonly newId?: () => Uuid;
  /** Events beyond those of the model. Left out: the model's. */
  readonly catalogue?: Catalogue;
  /** Commands beyond those of the model. Left out: the model's. */
  readonly commands?: readonly AnyCommandDefinition[];
}

/** The door to a history: record facts by commands, ask questions as of two dates. */
export interface Ledger {
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  /**
   * Decides a command on the stream's newest state and records its events, durably, all or nothing.
   * When somebody else writes first it reads again and decides again. A command id executed before
   * has no further effect.
   */
  readonly execute: (
    command: Command,
    context: ExecuteContextInput,
  ) => TE.TaskEither<ExecuteFailure, Executed>;
  /** The view of a projection, as of both dates. Without dates: everything known to date. */
  readonly project: <Acc, View>(
    projection: Projection<Acc, View>,
    asOf?: AsOf | AsOfInput,
    options?: ReplayOptions,
  ) => TE.TaskEither<ReplayFailure, View>;
  /** The same, with what stands behind it: events folded, end of history, quarantined events. */
  readonly replay: <Acc, View>(
    projection: Projection<Acc, View>,
    asOf?: AsOf | AsOfInput,
    options?: ReplayOptions,
  ) => TE.TaskEither<ReplayFailure, Replay<View>>;
  /**
   * The view of a projection as of now, then again after each change: a late fact, a correction, the
   * day on which a fact of the future becomes effective. See docs/live.md.
   */
  readonly follow: <Acc, View>(
    projection: Projection<Acc, View>,
    options?: LiveOptions,
  ) => AsyncIterable<E.Either<LiveFailure, Live<View>>>;
  /**
   * The view of a projection as of two moments: what differs, place by place, and the facts that
   * made each difference.
   */
  readonly compare: <Acc, View>(
    projection: Projection<Acc, View>,
    before: AsOf | AsOfInput,
    after: AsOf | AsOfInput,
    options?: ReplayOptions,
  ) => TE.TaskEither<ReplayFailure, Comparison<View>>;
  /**
   * A decision made again, named by a fact it recorded or by its command's id: the facts and registers
   * it knew, the rule, and what today's rules make of what was known then and of what is known now.
   */
  readonly explain: (refOrCommandId: string) => TE.TaskEither<ExplainFailure, ExplainedDecision>;
  /**
   * Every reading of a fact over time, by its name: as written, and after each correction and recall,
   * with who, when, why and on what document; the last one stands.
   */
  readonly readings: (ref: string) => TE.TaskEither<ReadingsFailure, FactReadings>;
  /** The facts themselves, in order, as written. */
  readonly history: (query?: ReadQuery) => AsyncIterable<E.Either<HistoryFailure, HistoryChunk>>;
  /** The history in the exchange format. */
  readonly exportLines: (query?: ReadQuery) => AsyncIterable<E.Either<ExportFailure, ExportChunk>>;
  /** Takes in a file of the exchange format, whole or not at all. */
  readonly importLines: (
    lines: LineSource,
    options?: ImportOptions,
  ) => TE.TaskEither<ImportFailure, Imported>;
  /** Where history ends. */
  readonly head: () => TE.TaskEither<StoreFailure, Head>;
  /** Closes the store. */
  readonly close: () => TE.TaskEither<StoreFailure, void>;
}

/** Opens a ledger over a store. */
export const openLedger = (parts: LedgerParts): Ledger => {
  const { store, catalogue = domainCatalogue, clock = systemClock } = parts;
  const commands = new Map((parts.commands ?? allCommands).map((c) => [c.type, c]));
  const run = replay(store, catalogue);
  return {
    store,
    catalogue,
    execute: execute({
      store,
      catalogue,
      commands,
      clock,
      newId: parts.newId ?? systemIds,
    }),
    project: (projection, asOf, options) =>
      pipe(
        run(projection, asOf, options),
        TE.map((done) => done.view),
      ),
    replay: run,
    follow: followLive({ store, catalogue, clock }),
    compare: compare(store, catalogue),
    readings: readingsOf(store, catalogue),
    explain: explain({ store, catalogue, commands }),
    history: (query) => history(store, catalogue, query),
    exportLines: (query) => exportLines(store, query),
    importLines: importLines(store, catalogue),
    head: store.head,
    close: store.close,
  };
};
