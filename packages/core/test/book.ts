import type { DomainEvent, EventType } from '../src/catalogue/domain-event.ts';
import { type JsonOf, type Place, recorded } from './record.ts';

type Matter = 'committee' | 'task' | 'direction' | 'function' | 'recommendation' | 'shortcoming';

type Ids = Readonly<
  Partial<Record<'agency' | 'commune' | 'document' | 'assignment' | Matter, string>>
>;

const pair = ({ agency, commune, assignment }: Ids): string => {
  if (assignment !== undefined) return `assignment-${assignment.replace(/~\d+$/, '')}`;
  if (agency === undefined || commune === undefined) throw new Error('say in which stream');
  return `assignment-${agency}~${commune}`;
};

/** Matters with a stream of their own, by how the names of their events begin. */
const matters = {
  Committee: 'committee',
  Member: 'committee',
  Task: 'task',
  Direction: 'direction',
  Function: 'function',
  Recommendation: 'recommendation',
  Shortcoming: 'shortcoming',
} as const;

const matterOf = (type: EventType) =>
  Object.entries(matters).find(([begin]) => new RegExp(`^${begin}[A-Z]`).test(type))?.[1];

/** The streams in which the model's own decisions put their facts. */
const streamOf = (type: EventType, ids: Ids): string => {
  const matter = matterOf(type);
  if (matter !== undefined) return `${matter}-${ids[matter]}`;
  if (/^Document/.test(type)) return `document-${ids.document}`;
  if (/^Agency(Registered|Renamed|Merged|Dissolved)$/.test(type)) return `agency-${ids.agency}`;
  if (/^Commune(Registered|Renamed|Moved|Merged|Split)$/.test(type)) {
    return `commune-${ids.commune}`;
  }
  if (/^(Need|Support|Outcome|Baseline|Target|Result)/.test(type)) {
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
