import { type Kind, kinds, type Pair } from './data.ts';
import { dice } from './dice.ts';

/** One event of the workload, as a store takes it: data and meta are JSON texts. */
export interface Made {
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly data: string;
  readonly meta: string;
}

export interface Workload {
  readonly events: number;
  /** Number of streams; events come to them in turn, in no order of streams. */
  readonly streams: number;
  readonly seed?: number;
}

const YEARS = 10;
const FIRST_YEAR = 2012;

/** Types in a deck of 100, so that each occurs as often as its parts say. */
const deck: readonly (readonly [string, Kind])[] = Object.entries(kinds).flatMap(([type, kind]) =>
  Array.from({ length: kind.parts }, () => [type, kind] as const),
);

const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0');

/** The n-th pair of an agency and a commune; each number up to 600,000 gives another pair. */
const pairOf = (n: number): Pair => {
  const agency = `don-vi-${n % 400}`;
  const commune = `xa-mien-tay-${16000 + ((1301 * Math.floor(n / 400) + 37 * n) % 1500)}`;
  return { agency, commune, assignment: `${agency}~${commune}~1` };
};

/**
 * A deterministic history of real events of the model: fifteen types, about 300 bytes of data and as
 * much again of meta, recorded a little after they took effect, over ten years.
 */
export function* history({ events, streams, seed = 439 }: Workload): Generator<Made> {
  const d = dice(seed);
  const start = Date.UTC(FIRST_YEAR, 0, 2);
  const step = (YEARS * 365 * 86_400_000) / events;
  for (let n = 0; n < events; n += 1) {
    const pair = pairOf(d.below(streams));
    const moment = start + Math.floor(n * step);
    const recordedAt = new Date(moment).toISOString();
    const effectiveOn = new Date(moment - d.below(240) * 86_400_000).toISOString().slice(0, 10);
    const year = Number(effectiveOn.slice(0, 4));
    const [type, kind] = d.pick(deck);
    const low = hex(n, 12);
    const meta = {
      id: `0190a000-0000-7000-8000-${low}`,
      actor: 'so-ldtbxh/nhap-lieu',
      commandId: `0190a000-0000-7000-9000-${low}`,
      correlationId: `0190a000-0000-7000-a000-${hex(n >> 6, 12)}`,
      source: { confidence: 'reconstructed', note: 'dữ liệu sinh để đo tốc độ' },
    };
    yield {
      stream: `assignment-${pair.agency}~${pair.commune}`,
      type,
      // Evaluations of the first half were written in the version before today's.
      schemaVersion: type === 'EvaluationMade' && n >= events / 2 ? 2 : 1,
      effectiveOn,
      recordedAt,
      data: JSON.stringify(kind.data(d, pair, { year, n, before: n < events / 2 })),
      meta: JSON.stringify(meta),
    };
  }
}
