import * as t from 'io-ts';
import { defineEvent } from '../../event/define-event.ts';
import { Addressee } from '../../vocabulary/addressee.ts';
import { Because } from '../../vocabulary/because.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { DirectionId, DocumentId } from '../../vocabulary/ids.ts';
import { Name, Text } from '../../vocabulary/text.ts';

/** The People's Committee directs (chỉ đạo): to whom, what, by when, and what it answers (S12f). */
export const DirectionIssued = defineEvent({
  type: 'DirectionIssued',
  codec: fields(
    'DirectionIssued',
    { direction: DirectionId, by: Name, to: t.readonlyArray(Addressee), what: Text },
    {
      /** The last day on which it is followed in time. */
      due: LocalDate,
      document: DocumentId,
      /** What the direction answers. */
      because: Because,
    },
  ),
  title: { vi: 'Chỉ đạo', en: 'Direction issued' },
  serves: 'S12f; auditor question 5',
  effective: 'the day of the direction',
  example: {
    direction: 'chi-dao-2013-1',
    by: 'Chủ tịch UBND tỉnh',
    to: [{ kind: 'agency', id: 'so-gtvt' }],
    what: 'Thực hiện nhiệm vụ giúp đỡ xã được phân công',
    because: {
      flag: { flag: 'N', agency: 'so-gtvt', commune: 'keng-du-16822', period: '2012' },
    },
  },
});

/** A direction is followed: by what. There may be several such reports. */
export const DirectionFollowed = defineEvent({
  type: 'DirectionFollowed',
  codec: fields(
    'DirectionFollowed',
    { direction: DirectionId, what: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Thực hiện chỉ đạo', en: 'Direction followed' },
  serves: 'S12f',
  effective: 'the day on which it was followed',
  example: { direction: 'chi-dao-2013-1', what: 'Đơn vị đã lập kế hoạch và làm việc với xã' },
});

/** A direction no longer stands. */
export const DirectionWithdrawn = defineEvent({
  type: 'DirectionWithdrawn',
  codec: fields(
    'DirectionWithdrawn',
    { direction: DirectionId, why: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Rút chỉ đạo', en: 'Direction withdrawn' },
  serves: 'S12f',
  effective: 'the day from which it no longer stands',
  example: { direction: 'chi-dao-2013-1', why: 'Đã phân công đơn vị khác' },
});
