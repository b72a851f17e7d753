import { type CommuneLife, emptyReference, type Reference } from '../src/decision/reference.ts';
import type { LocalDate } from '../src/vocabulary/dates/local-date.ts';
import type { CommuneId } from '../src/vocabulary/ids.ts';

type Named = Readonly<
  Record<string, readonly [from: string, until?: string, ...into: readonly string[]]>
>;

/**
 * What a test says of the registers: the lives of units by id, `['2012-01-01', '2025-07-01']`, and
 * behind them the communes that a commune went into.
 */
export interface Registers {
  readonly communes?: Named;
  readonly districts?: Named;
  readonly agencies?: Named;
  readonly scopes?: Named;
  readonly committees?: Named;
  readonly functions?: Named;
  /** The day of each document, by id. */
  readonly documents?: Readonly<Record<string, string>>;
}

const look =
  (units: Named = {}) =>
  (id: string): CommuneLife | undefined => {
    const unit = units[id];
    if (unit === undefined) return undefined;
    const [from, until, ...into] = unit as readonly [LocalDate, LocalDate?, ...CommuneId[]];
    return {
      name: `Tên ${id}`,
      from,
      ...(until !== undefined && { until }),
      ...(into.length > 0 && { into }),
    };
  };

/** A {@link Reference} that knows these units and no others. */
export const registers = (known: Registers): Reference => ({
  ...emptyReference,
  commune: look(known.communes),
  district: look(known.districts),
  agency: look(known.agencies),
  scope: look(known.scopes),
  committee: look(known.committees),
  function: look(known.functions),
  document: (id) => {
    const issuedOn = known.documents?.[id];
    return issuedOn === undefined ? undefined : { issuedOn: issuedOn as LocalDate };
  },
});
