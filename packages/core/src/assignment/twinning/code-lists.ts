import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';

/** How two sides are bound beside the assignments of agencies to communes. */
export const TwinningForm = codeList('TwinningForm', {
  twinned: { vi: 'kết nghĩa', en: 'twinned' },
  sponsored: { vi: 'đỡ đầu', en: 'sponsored' },
  invited: { vi: 'mời', en: 'invited' },
});
export type TwinningForm = t.TypeOf<typeof TwinningForm>;
