import type { DomainEvent, ReadQuery } from '@donghanh/core';
import { domainCatalogue, parseInstant, refOf } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { failed, refusedRun } from '../io/exit.ts';
import type { Runner } from '../io/runner.ts';
import { withHistory } from '../io/with-history.ts';
import { eventText } from '../show/event-text.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly stream?: string;
  readonly type?: readonly string[];
  readonly knownAt?: string;
  readonly limit: string;
  readonly lang: 'vi' | 'en';
  readonly json?: boolean;
}

const queryOf = (given: Options): E.Either<ReturnType<typeof refusedRun>, ReadQuery> => {
  const unknown = given.type?.find((type) => !domainCatalogue.types.includes(type));
  if (unknown !== undefined) {
    return E.left(
      refusedRun(
        `no event is called "${unknown}"; there are ${domainCatalogue.types.join(', ')}`,
        'UnknownType',
      ),
    );
  }
  const knownAt = given.knownAt === undefined ? undefined : parseInstant(given.knownAt);
  if (knownAt !== undefined && E.isLeft(knownAt)) {
    return E.left(
      refusedRun(
        `--known-at: expected ${knownAt.left.expected}, found ${knownAt.left.found}`,
        'InvalidAsOf',
      ),
    );
  }
  return E.right({
    ...(given.stream !== undefined && { streamPrefix: given.stream }),
    ...(given.type !== undefined && { types: given.type }),
    ...(knownAt !== undefined && { recordedThrough: knownAt.right }),
  });
};

/** `donghanh events`: the facts themselves, as they were written. */
export const eventsCommand = (runner: Runner): Command =>
  new Command('events')
    .description('list the facts of a history, as they were written')
    .addOption(options.store())
    .option('--stream <prefix>', 'only streams that begin so: assignment-so-gtvt')
    .option('--type <types...>', 'only these types: PledgeMade ContributionDelivered')
    .addOption(options.knownAt())
    .option('--limit <n>', 'at most this many', '50')
    .addOption(options.lang())
    .addOption(options.json())
    .action((given: Options) =>
      runner.run(given, async (terminal) => {
        const limit = Number(given.limit);
        if (!Number.isInteger(limit) || limit < 1) {
          return E.left(
            refusedRun(`--limit: expected a whole number from 1, found "${given.limit}"`),
          );
        }
        const query = queryOf(given);
        if (E.isLeft(query)) return query;
        return withHistory(given.store, 'read', async (ledger) => {
          const events: DomainEvent[] = [];
          for await (const chunk of ledger.history(query.right)) {
            if (E.isLeft(chunk)) return E.left(failed(chunk.left));
            for (const bad of chunk.right.bad) terminal.err(`${bad.message}\n`);
            events.push(...chunk.right.events);
            if (events.length >= limit) break;
          }
          const shown = events.slice(0, limit);
          return E.right({
            json: shown.map((event) => ({ ref: refOf(event), ...jsonOf(event) })),
            text: shown.map((event) => eventText(event, given.lang)).join(''),
          });
        });
      }),
    );

const jsonOf = (event: DomainEvent) => ({
  position: event.position,
  stream: event.stream,
  version: event.version,
  type: event.type,
  schemaVersion: event.schemaVersion,
  effectiveOn: event.effectiveOn,
  recordedAt: event.recordedAt,
  data: event.data,
  meta: event.meta,
});
