import type * as t from 'io-ts';
import { codeList } from './codec/code-list.ts';

/** The two flags: did not help (N), helped without real effect (I). */
export const FlagKind = codeList('FlagKind', {
  N: { vi: 'đã được giao nhưng không giúp đỡ', en: 'assigned but did not help' },
  I: { vi: 'chưa thực sự hiệu quả', en: 'not yet really effective' },
});
export type FlagKind = t.TypeOf<typeof FlagKind>;
