import { defineEvent } from '../../event/define-event.ts';
import { Extent } from '../../vocabulary/addressee.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { DocumentId, ShortcomingId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { CauseSide } from '../code-lists.ts';
import { ShortcomingCode } from './code-lists.ts';

/** A shortcoming is noted (tồn tại, hạn chế): what, in what, on whose side the cause lies. */
export const ShortcomingNoted = defineEvent({
  type: 'ShortcomingNoted',
  codec: fields(
    'ShortcomingNoted',
    {
      shortcoming: ShortcomingId,
      code: ShortcomingCode,
      /** In the words of the source. */
      text: Text,
      cause: CauseSide,
    },
    {
      /** Where it was found. Left out: the source does not say. */
      scope: Extent,
      /** The first day of which it is said. */
      from: LocalDate,
      /** The last day of which it is said. */
      to: LocalDate,
      document: DocumentId,
    },
  ),
  title: { vi: 'Ghi nhận tồn tại, hạn chế', en: 'Shortcoming noted' },
  serves: 'S7, S8, S9',
  effective: 'the day on which it was noted',
  example: {
    shortcoming: 'han-che-2022-1',
    code: 'localityNotProactive',
    text: 'Lãnh đạo một số địa phương chưa chủ động liên hệ, phối hợp khảo sát nhu cầu',
    cause: 'commune',
    scope: { kind: 'province' },
  },
});

/** A shortcoming is overcome: by what. */
export const ShortcomingOvercome = defineEvent({
  type: 'ShortcomingOvercome',
  codec: fields(
    'ShortcomingOvercome',
    { shortcoming: ShortcomingId, what: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Khắc phục tồn tại, hạn chế', en: 'Shortcoming overcome' },
  serves: 'S7, S8, S9',
  effective: 'the day from which it no longer stands',
  example: { shortcoming: 'han-che-2022-1', what: 'Các xã đã khảo sát nhu cầu và gửi báo cáo' },
});
