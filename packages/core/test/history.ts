import type { DomainEvent, EventType } from '../src/catalogue/domain-event.ts';
import { foldAll, type Projection } from '../src/projection/projection.ts';
import { type AsOf, everKnown } from '../src/vocabulary/dates/as-of.ts';
import type { Instant } from '../src/vocabulary/dates/instant.ts';
import type { LocalDate } from '../src/vocabulary/dates/local-date.ts';
import { certainFrom } from '../src/vocabulary/dates/partial-date.ts';
import { type JsonOf, type Place, recorded } from './record.ts';

/** A fact of a test history before its place in its stream is known. */
export interface Told {
  readonly stream: string;
  readonly at: (version: number) => DomainEvent;
}

/** What a test may say of a fact besides its data and date. */
export type More = Partial<Pick<Place, 'stream' | 'recordedAt' | 'meta' | 'correctedBy'>>;

/**
 * A fact with its date in the world. It goes into the stream of what it is about, as decisions do it:
 * `assignment-agency~commune` for all that is done on an assignment, else one stream for each unit,
 * document, list or figure.
 */
export const told = <T extends EventType>(
  type: T,
  data: JsonOf<T>,
  effectiveOn: string,
  more: More = {},
): Told => {
  const stream = more.stream ?? streamOf(type, data);
  return {
    stream,
    at: (version) => recorded(type, data, { ...more, stream, version, effectiveOn }),
  };
};

/** The mark of a fact that fills a gap of the sources. */
export const reconstructed = { meta: { source: { confidence: 'reconstructed' } } } as const;

/** Facts in the order in which they were recorded, each in its place in its stream. */
export const history = (...facts: readonly (Told | readonly Told[])[]): readonly DomainEvent[] => {
  const lengths = new Map<string, number>();
  return facts.flat().map((fact: Told) => {
    const version = lengths.get(fact.stream) ?? 0;
    lengths.set(fact.stream, version + 1);
    return fact.at(version);
  });
};

const streamOf = (type: EventType, data: object): string => {
  const id = (key: string): string | undefined => {
    const value: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const [agency, commune] = [id('agency'), id('commune')];
  const assignment = id('assignment');
  if (
    /^(Need[AIC]|ContactMade|PovertyExit|CommuneGoal|Support|Baseline|Target|Result)/.test(type)
  ) {
    if (commune !== undefined) return `need-${commune}`;
  }
  if (type === 'VoluntaryHelpDelivered') return `voluntary-${agency}~${commune}`;
  if (assignment !== undefined) {
    return `assignment-${assignment.slice(0, assignment.lastIndexOf('~'))}`;
  }
  for (const key of ['document', 'scope', 'figure', 'agency', 'commune', 'district'] as const) {
    // A figure names the document that states it; it is no part of its stream.
    if (key === 'document' && id('figure') !== undefined) continue;
    const value = id(key);
    if (value !== undefined) return `${key}-${value}`;
  }
  if (id('indicator') !== undefined) return `indicator-${id('area')}`;
  return 'programme-programme';
};

/** A day, and the moment up to which facts are known (left out: all). */
export const asOf = (effectiveOn: string, knownAt: string = everKnown): AsOf => ({
  effectiveOn: effectiveOn as LocalDate,
  knownAt: knownAt as Instant,
});

/** The facts that were known and had certainly happened: what a replay gives a projection. */
export const select = (events: readonly DomainEvent[], at: AsOf): readonly DomainEvent[] =>
  events.filter(
    (event) => event.recordedAt <= at.knownAt && certainFrom(event.effectiveOn) <= at.effectiveOn,
  );

/** The view of a history as of both dates. */
export const viewOf = <Acc, View>(
  projection: Projection<Acc, View>,
  events: readonly DomainEvent[],
  at: AsOf,
): View => projection.view(foldAll(projection, select(events, at)), at);
