import type { DomainEvent, EventType } from '../src/catalogue/domain-event.ts';
import { foldAll, type Projection } from '../src/projection/projection.ts';
import { type AsOf, everKnown } from '../src/vocabulary/dates/as-of.ts';
import { parseInstant } from '../src/vocabulary/dates/instant.ts';
import { LocalDate } from '../src/vocabulary/dates/local-date.ts';
import { certainFrom } from '../src/vocabulary/dates/partial-date.ts';
import { type JsonOf, type Place, recorded } from './record.ts';

type Ids = Readonly<Partial<Record<'agency' | 'commune' | 'document' | 'assignment', string>>>;

const pair = ({ agency, commune, assignment }: Ids): string => {
  if (assignment !== undefined) return `assignment-${assignment.replace(/~\d+$/, '')}`;
  if (agency === undefined || commune === undefined) throw new Error('say in which stream');
  return `assignment-${agency}~${commune}`;
};

/** The streams in which the model's own decisions put their facts. */
const streamOf = (type: EventType, ids: Ids): string => {
  if (/^Document/.test(type)) return `document-${ids.document}`;
  if (/^Agency(Registered|Renamed|Merged|Dissolved)$/.test(type)) return `agency-${ids.agency}`;
  if (/^Commune(Registered|Renamed|Moved|Merged|Split)$/.test(type)) {
    return `commune-${ids.commune}`;
  }
  if (/^(NeedsSurveyed|SupportPlanApproved|OutcomeMeasured)$/.test(type)) {
    return `need-${ids.commune}`;
  }
  if (/^CommuneRe/.test(type)) return `communefollowup-${ids.commune}`;
  if (type === 'VoluntaryHelpDelivered') return `voluntary-${ids.agency}~${ids.commune}`;
  return /^(Assignment|Pledge|Commitment|Contribution)/.test(type)
    ? pair(ids)
    : `agencyfollowup-${ids.agency}`;
};

/** A history for a test, written fact by fact; each stream counts its own versions. */
export interface Book {
  readonly facts: readonly DomainEvent[];
  /** Writes a fact down and gives back its name, `stream@version`. */
  readonly add: <T extends EventType>(
    type: T,
    effectiveOn: string,
    data: JsonOf<T>,
    more?: Partial<Omit<Place, 'effectiveOn' | 'version'>>,
  ) => string;
}

/** An empty book. */
export const book = (): Book => {
  const facts: DomainEvent[] = [];
  const versions = new Map<string, number>();
  return {
    facts,
    add: (type, effectiveOn, data, more = {}) => {
      const stream = more.stream ?? streamOf(type, data as Ids);
      const version = versions.get(stream) ?? 0;
      versions.set(stream, version + 1);
      facts.push(
        recorded(type, data, { ...more, stream, version, effectiveOn, position: facts.length }),
      );
      return `${stream}@${version}`;
    },
  };
};

/** Both dates of a question; `knownAt` as a day or a moment, left out: all that is known. */
export const asOf = (effectiveOn: string, knownAt?: string): AsOf => {
  if (!LocalDate.is(effectiveOn)) throw new Error(`no day: ${effectiveOn}`);
  const moment = knownAt === undefined ? undefined : parseInstant(knownAt);
  if (moment?._tag === 'Left') throw new Error(`no moment: ${knownAt}`);
  return { effectiveOn, knownAt: moment === undefined ? everKnown : moment.right };
};

/** The answer of a projection to a question: facts selected by both dates, then folded. */
export const ask = <Acc, View>(
  projection: Projection<Acc, View>,
  facts: readonly DomainEvent[],
  question: AsOf,
): View =>
  projection.view(
    foldAll(
      projection,
      facts.filter(
        (fact) =>
          certainFrom(fact.effectiveOn) <= question.effectiveOn &&
          fact.recordedAt <= question.knownAt,
      ),
    ),
    question,
  );
