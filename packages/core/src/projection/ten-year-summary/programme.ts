import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { inOrder } from '../shared/in-order.ts';
import type { Kept, SummaryFacts } from './acc.ts';

/** The programme as it was opened; of several openings the first by date. */
export const programmeOf = (facts: SummaryFacts): Kept<'ProgrammeOpened'> | undefined =>
  inOrder(facts.programmes, [{ text: ({ on }) => certainFrom(on) }, { text: ({ ref }) => ref }])[0];
