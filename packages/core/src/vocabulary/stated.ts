import type * as t from 'io-ts';
import { Decimal } from './amounts/decimal.ts';
import { Qualifier } from './amounts/qualifier.ts';
import { fields } from './codec/fields.ts';
import { Text } from './text.ts';

/**
 * A figure as a source states it: the raw words kept beside the reading, so that "gần 310,794 tỷ
 * đồng" can always be shown as printed. Never overwritten by a computed value; stands beside it.
 */
export const StatedFigure = fields('StatedFigure', {
  /** The reading, in `unit`. Money is in đồng: "310794000000". */
  value: Decimal,
  qualifier: Qualifier,
  /** The words of the source, as printed. */
  raw: Text,
});
export type StatedFigure = t.TypeOf<typeof StatedFigure>;
