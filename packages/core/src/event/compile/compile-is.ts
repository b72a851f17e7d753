import type * as t from 'io-ts';

/**
 * A fast `is` for a codec. Agrees with `codec.is` on every value that came from JSON.
 */
export const compileIs = (codec: t.Mixed): ((u: unknown) => boolean) => codec.is;
