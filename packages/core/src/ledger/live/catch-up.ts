import type { Position } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import { type Progress, shareDone } from '../replay/progress.ts';

/** How far the catching up of a projection is. */
export interface CatchUp extends Progress {
  /** Events a second since the start; undefined while no time has passed. */
  readonly rate: number | undefined;
  /** Seconds that the rest will take at this rate, estimated; undefined while it cannot be told. */
  readonly secondsLeft: number | undefined;
}

/** Measures a catching up. The clock is the ledger's. */
export const catchUp = (
  projection: string,
  clock: () => Instant,
  from: Position | undefined,
  head: Position | undefined,
): ((read: number, position: Position | undefined) => CatchUp) => {
  const begun = Date.parse(clock());
  const before = shareDone(from, head);
  return (read, position) => {
    const seconds = (Date.parse(clock()) - begun) / 1000;
    const share = shareDone(position, head);
    const done = share - before;
    return {
      projection,
      read,
      position,
      head,
      share,
      rate: seconds > 0 ? read / seconds : undefined,
      secondsLeft: seconds > 0 && done > 0 ? (seconds * (1 - share)) / done : undefined,
    };
  };
};
