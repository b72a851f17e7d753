import { defineEvent } from '../event/define-event.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { AgencyId } from '../vocabulary/ids.ts';
import { Name } from '../vocabulary/text.ts';
import { AgencyKind } from './code-lists.ts';

/** An agency, unit or enterprise enters the register: it may be assigned, invited, or volunteer. */
export const AgencyRegistered = defineEvent({
  type: 'AgencyRegistered',
  codec: fields(
    'AgencyRegistered',
    { agency: AgencyId, kind: AgencyKind, name: Name },
    { parent: AgencyId },
  ),
  title: { vi: 'Ghi nhận đơn vị', en: 'Agency registered' },
  serves: 'S3, S13',
  effective: 'the first day it is known to exist under this name',
  example: { agency: 'so-gtvt', kind: 'provincial', name: 'Sở Giao thông vận tải' },
});

/** An agency changes its name and remains the same organisation. */
export const AgencyRenamed = defineEvent({
  type: 'AgencyRenamed',
  codec: fields('AgencyRenamed', { agency: AgencyId, name: Name }),
  title: { vi: 'Đổi tên đơn vị', en: 'Agency renamed' },
  serves: 'S3',
  effective: 'the first day of the new name',
  example: { agency: 'so-gtvt', name: 'Sở Giao thông vận tải Nghệ An' },
});

/** An agency ends and its organisation goes into another. Its assignments do not follow by themselves. */
export const AgencyMerged = defineEvent({
  type: 'AgencyMerged',
  codec: fields('AgencyMerged', { agency: AgencyId, into: AgencyId }),
  title: { vi: 'Sáp nhập đơn vị', en: 'Agency merged' },
  serves: 'S14b',
  effective: 'the first day on which it no longer exists',
  example: { agency: 'so-gtvt', into: 'so-xay-dung' },
});

/** An agency ends without a successor. */
export const AgencyDissolved = defineEvent({
  type: 'AgencyDissolved',
  codec: fields('AgencyDissolved', { agency: AgencyId }),
  title: { vi: 'Giải thể đơn vị', en: 'Agency dissolved' },
  serves: 'S14b',
  effective: 'the first day on which it no longer exists',
  example: { agency: 'ubnd-tp-vinh' },
});
