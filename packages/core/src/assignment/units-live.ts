import { agencyLives, type Check, communeLives, firstRefusal } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Pair } from './decision.ts';

/** Both units of a pair are registered and exist on that day. */
export const unitsLive = (input: Pair, on: PartialDate, reference: Reference): Check =>
  firstRefusal(
    () => agencyLives(reference, input.agency, on),
    () => communeLives(reference, input.commune, on),
  );
