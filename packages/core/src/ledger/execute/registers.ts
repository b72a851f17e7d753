import * as E from 'fp-ts/lib/Either.js';
import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { lifeOf } from '../../decision/life.ts';
import type { Life, Reference } from '../../decision/reference.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Position, Recorded } from '../../event/recorded.ts';
import {
  applyCommittees,
  type CommitteeRegister,
  committeeEvents,
} from '../../projection/shared/committees.ts';
import {
  applyDocuments,
  type DocumentRegister,
  documentEvents,
} from '../../projection/shared/documents.ts';
import {
  applyFunctions,
  type FunctionRegister,
  functionEvents,
} from '../../projection/shared/functions.ts';
import {
  type AgencyRecord,
  applyUnits,
  type CommuneRecord,
  type DistrictRecord,
  type End,
  unitEvents,
  unitRegisters,
} from '../../projection/shared/registers.ts';
import {
  applyScopes,
  holdsOn,
  type ScopeRegister,
  scopeEvents,
} from '../../projection/shared/scopes.ts';
import { lastValue, valueOn } from '../../projection/shared/timeline.ts';
import { firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { type BadEvent, readEvent } from '../reading/read-event.ts';
import { correctionTypes, readCorrections } from '../replay/corrections.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import { ownWrites } from './own-writes.ts';

/** The events from which the registers are folded. */
export const registerEvents = [
  ...unitEvents,
  ...documentEvents,
  ...scopeEvents,
  ...committeeEvents,
  ...functionEvents,
] as const;

// From the first day it may have been there: a unit known "in 2012" may be referred to all that year.
const life = (record: { readonly from: PartialDate; readonly end?: End }): Life =>
  lifeOf(record.from, record.end?.on);

const named = <R extends AgencyRecord | CommuneRecord | DistrictRecord>(
  record: R | undefined,
  name: (record: R) => string,
): (Life & { readonly name: string }) | undefined =>
  record === undefined ? undefined : { ...life(record), name: name(record) };

/** The registers, folded as far as they were read. */
export interface Registers {
  readonly apply: (event: Recorded) => void;
  readonly reference: (seen: Position | undefined) => Reference;
}

/** Empty registers. */
export const newRegisters = (): Registers => {
  const units = unitRegisters();
  const documents: DocumentRegister = new Map();
  const scopes: ScopeRegister = new Map();
  const committees: CommitteeRegister = new Map();
  const functions: FunctionRegister = new Map();
  return {
    apply: (event) => {
      const fact = event as DomainEvent; // Read through the catalogue of all events.
      applyUnits(units, fact);
      applyDocuments(documents, fact);
      applyScopes(scopes, fact);
      applyCommittees(committees, fact);
      applyFunctions(functions, fact);
    },
    reference: (seen) => ({
      seen,
      commune: (id) => {
        const record = units.communes.get(id);
        const known = named(record, (r) => lastValue(r.names)?.name ?? r.commune);
        return known === undefined || record?.end === undefined
          ? known
          : { ...known, into: record.end.into as readonly CommuneId[] };
      },
      district: (id) => named(units.districts.get(id), (r) => r.name),
      agency: (id) => named(units.agencies.get(id), (r) => lastValue(r.names)?.name ?? r.agency),
      document: (id) => {
        const record = documents.get(id);
        return record === undefined
          ? undefined
          : { issuedOn: firstDay(record.issuedOn), kind: record.issued.kind };
      },
      scope: (id) => {
        const record = scopes.get(id);
        return record === undefined ? undefined : lifeOf(record.from, record.until);
      },
      committee: (id) => {
        const record = committees.get(id);
        return record === undefined
          ? undefined
          : { name: lastValue(record.names) ?? id, ...lifeOf(record.from, record.until) };
      },
      function: (id) => {
        const record = functions.get(id);
        return record === undefined
          ? undefined
          : { name: lastValue(record.names) ?? id, from: record.first };
      },
      inProgrammeScope: (commune, on) => {
        let listed: boolean | undefined;
        for (const scope of scopes.values()) {
          if (scope.kind !== 'programme' || !holdsOn(scope, on)) continue;
          const line = scope.communes.get(commune);
          listed = listed === true || (line !== undefined && valueOn(line, on) === true);
        }
        return listed;
      },
    }),
  };
};

/** The registers as they read at a position of the history, with the corrections known by then. */
export const registersUpTo = async (
  store: EventStore,
  catalogue: Catalogue,
  upTo: Position,
): Promise<E.Either<BadEvent | StoreFailure, Registers>> => {
  const read = readEvent(catalogue);
  const readings = await readCorrections(store, catalogue, { upTo }, () => 'stop');
  if (E.isLeft(readings)) return readings;
  const registers = newRegisters();
  for await (const chunk of store.readAll({ upTo, types: registerEvents })) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isLeft(event)) return event;
      const fact = readings.right.of(event.right);
      if (fact !== undefined) registers.apply(fact);
    }
  }
  return E.right(registers);
};

/** Keeps registers up to date with a store, reading only what is new. */
export const followRegisters = (store: EventStore, catalogue: Catalogue) => {
  const read = readEvent(catalogue);
  const types = [...registerEvents, ...correctionTypes];
  const own = ownWrites(types);
  let registers = newRegisters();
  let seen: Position | undefined;
  /** Events of the history up to `seen`. */
  let count = 0;

  const takeIn = async (
    from: Position | undefined,
    to: Position,
  ): Promise<E.Either<BadEvent | StoreFailure, void>> => {
    const query = { ...(from !== undefined && { after: from }), upTo: to };
    for await (const chunk of store.readAll({ ...query, types })) {
      if (E.isLeft(chunk)) return chunk;
      for (const stored of chunk.right) {
        const event = read(stored);
        if (E.isLeft(event)) return event;
        if (event.right.type === 'FactCorrected' || event.right.type === 'FactRecalled') {
          return rebuild(to);
        }
        registers.apply(event.right);
      }
    }
    seen = to;
    return E.right(undefined);
  };

  /** A correction changes how an earlier fact reads: fold the registers anew. They are small. */
  const rebuild = async (to: Position): Promise<E.Either<BadEvent | StoreFailure, void>> => {
    const fresh = await registersUpTo(store, catalogue, to);
    if (E.isLeft(fresh)) return fresh;
    registers = fresh.right;
    seen = to;
    return E.right(undefined);
  };

  const catchUp = async (): Promise<E.Either<BadEvent | StoreFailure, Reference>> => {
    const head = await store.head()();
    if (E.isLeft(head)) return head;
    const end = head.right.position;
    if (end !== undefined && end !== seen) {
      const ours = own.takeUpTo(end, seen);
      if (count > 0 && head.right.count === count + ours) {
        seen = end;
      } else {
        const taken = await takeIn(seen, end);
        if (E.isLeft(taken)) return taken;
      }
      count = head.right.count;
    }
    return E.right(registers.reference(seen));
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    /**
     * The registers as of the end of history. One at a time: two commands that catch up together
     * would each take in the same facts, and see half of what the other has read.
     */
    reference: (): Promise<E.Either<BadEvent | StoreFailure, Reference>> => {
      const next = last.then(catchUp, catchUp);
      last = next;
      return next;
    },
    /** Events that this ledger just wrote, and the position of the last. */
    wrote: own.note,
  };
};
