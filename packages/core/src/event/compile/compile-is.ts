import type * as t from 'io-ts';
import { closures } from './closures.ts';
import { generate } from './generate.ts';
import { mayGenerate } from './may-generate.ts';
import { isWhole } from './shape.ts';
import { shapeOf } from './shape-of.ts';

/**
 * A fast `is` for a codec. It agrees with `codec.is` on every value that came from JSON, and never
 * says yes where `codec.is` says no, whatever the value.
 *
 * Knows the codecs of the vocabulary (`refined…`, `fields`, `codeList`) and of io-ts: string, number,
 * boolean, null, unknown, literal, keyof, array, record of string, union, intersection, refinement
 * and brand. Any other codec is asked itself.
 */
export const compileIs = (codec: t.Mixed): ((u: unknown) => boolean) => {
  const shape = shapeOf(codec);
  return mayGenerate() ? generate(shape) : closures(shape);
};

/**
 * True when `decode` is known to give back every value that fits as it is, so that a yes of
 * {@link compileIs} can stand for it. Says no for codecs not known here: `t.strict` drops fields,
 * `NumberFromString` reads a text, and neither may be skipped.
 */
export const changesNothing = (codec: t.Mixed): boolean => isWhole(shapeOf(codec));
