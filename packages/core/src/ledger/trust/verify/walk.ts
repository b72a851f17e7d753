import * as E from 'fp-ts/lib/Either.js';
import { domainCatalogue } from '../../../catalogue/domain-catalogue.ts';
import type { Instant } from '../../../vocabulary/dates/instant.ts';
import { badMeta, readEvent } from '../../reading/read-event.ts';
import { CHAIN_START, type ChainValue, chainValue } from '../chain/chain.ts';
import { placeOf } from './decide.ts';
import type { Unsaid } from './sentences.ts';
import type { Entry } from './source.ts';
import { streamVersions } from './streams.ts';
import { type Suspicion, suspicion } from './suspicion.ts';
import type { VerifyOptions } from './verification.ts';
import { type ChangedField, whichField } from './which-field.ts';

/** Takes in the records of a history one by one. Remembers a number for each stream, and no record. */
export const walkOf = (options: VerifyOptions, partial: boolean) => {
  const catalogue = options.catalogue ?? domainCatalogue;
  const read = readEvent(catalogue);
  const streams = streamVersions(partial);
  const sealed = new Set((options.seals ?? []).map(({ events }) => events));
  const at = new Map<number, ChainValue>([[0, CHAIN_START]]);
  let events = 0;
  let head = CHAIN_START;
  let first: ChainValue = CHAIN_START;
  let beforeHead: ChainValue | undefined;
  let kept = false;
  let latest = '' as Instant;
  let recordedEarlier = 0;
  let previous: Entry | undefined;
  let suspect: Suspicion | undefined;
  let field: ChangedField | undefined;
  let beforeSuspect: Entry | undefined;
  let unreadable: Unsaid | undefined;

  const follow = (entry: Entry): void => {
    if (entry.kept !== undefined) kept = true;
    if (suspect !== undefined) {
      suspect.watch(entry, events);
      head = entry.kept ?? head;
      return;
    }
    const computed = chainValue(head, entry.record);
    if (entry.broken === undefined && (entry.kept ?? computed) === computed) {
      beforeHead = head;
      head = computed;
      return;
    }
    suspect = suspicion(head, beforeHead, entry, events);
    beforeSuspect = previous;
    if (entry.broken === undefined) {
      field = whichField(head, entry.record, suspect.kept, streams.next, catalogue);
    }
    head = suspect.kept;
  };

  const decode = (entry: Entry): void => {
    if (unreadable !== undefined || suspect !== undefined) return;
    const event = read(entry.record);
    const bad = E.isLeft(event) ? event.left : badMeta(event.right);
    if (bad === undefined) return;
    unreadable = { kind: 'unreadable', ...placeOf(entry, events), detail: bad.message };
  };

  return {
    take: (entry: Entry): void => {
      events += 1;
      follow(entry);
      if (events === 1) first = head;
      if (sealed.has(events)) at.set(events, head);
      decode(entry);
      streams.take(entry, events);
      const { recordedAt } = entry.record;
      if (recordedAt < latest) recordedEarlier += 1;
      else latest = recordedAt;
      previous = entry;
    },
    result: () => ({
      events,
      first,
      head,
      at,
      kept,
      recordedEarlier,
      suspect,
      field,
      beforeSuspect,
      unreadable,
      gap: streams.gap(),
      streams: streams.next.size,
    }),
  };
};
export type Walked = ReturnType<ReturnType<typeof walkOf>['result']>;
