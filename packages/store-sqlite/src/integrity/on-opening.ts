import { statSync } from 'node:fs';
import type { StoreFailure } from '@donghanh/core';
import { Damage } from '../failure/damage.ts';
import { broken } from '../failure/sentences.ts';
import type { Place } from '../options.ts';
import { row } from '../read/row.ts';
import type { Session } from '../session/session.ts';
import { verify } from './verify.ts';

/** Up to here every page is looked at: about 10 ms. */
const SMALL = 16 * 1024 * 1024;

/** Events read at evenly spread places of a large file. */
const SAMPLES = 16;

/** Reads some events whole, the first and the last among them, with their names. */
const sample = (session: Session): void => {
  const last = row.head(session);
  const steps = Math.min(SAMPLES, last);
  for (let i = 0; i < steps; i += 1) {
    const position = steps === 1 ? 1 : 1 + Math.floor((i * (last - 1)) / (steps - 1));
    if (row.at(session, position) === undefined) throw new Damage(`event ${position} is missing`);
  }
};

/**
 * What is looked at each time a file is opened. SQLite itself refuses what is no database and, where
 * no log lies beside it, a file that is shorter than it should be.
 */
export const checkOnOpening = (session: Session, place: Place): StoreFailure | undefined => {
  if (place.integrity === 'none') return undefined;
  if (place.integrity === 'full') {
    verify(session);
    return undefined;
  }
  if (statSync(place.file).size <= SMALL) {
    const said = session.prepare<readonly [string]>('PRAGMA quick_check(1)').get()?.[0];
    if (said !== 'ok') return broken(place, said ?? 'no answer');
  }
  sample(session);
  return undefined;
};
