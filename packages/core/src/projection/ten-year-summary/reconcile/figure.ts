import type { EventRef } from '../../../event/recorded.ts';
import type { Decimal } from '../../../vocabulary/amounts/decimal.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { Kept } from '../acc.ts';

/** The data of a stated figure. */
export type Figure = Kept<'FigureStated'>['data'];

/** What the history computes for a stated figure, or why it does not. */
export type Computed =
  | { readonly value: Decimal; readonly events: readonly EventRef[] }
  | { readonly why: Bilingual };
