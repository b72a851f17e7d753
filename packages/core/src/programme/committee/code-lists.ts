import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';

/** What a member is in a steering committee, in the order in which decisions list them. */
export const CommitteeRole = codeList('CommitteeRole', {
  head: { vi: 'Trưởng ban', en: 'head' },
  standingDeputy: { vi: 'Phó Trưởng ban Thường trực', en: 'standing deputy head' },
  deputy: { vi: 'Phó Trưởng ban', en: 'deputy head' },
  member: { vi: 'Ủy viên', en: 'member' },
  secretary: { vi: 'Thư ký', en: 'secretary' },
});
export type CommitteeRole = t.TypeOf<typeof CommitteeRole>;
