import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Life } from './reference.ts';

/**
 * The life between two facts, as wide as their dates allow: from the first day it can have begun to
 * the last day it can have ended. A decision refuses what cannot be, not what is merely vague.
 */
export const lifeOf = (began: PartialDate, ended?: PartialDate): Life => ({
  from: firstDay(began),
  ...(ended !== undefined && { until: certainFrom(ended) }),
});
