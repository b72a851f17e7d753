import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, type Check, fine, notBefore } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import { firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../vocabulary/ids.ts';

/** The agency was there before the measurement. It may have ended since: its help goes on working. */
export const agencyBegan = (reference: Reference, agency: AgencyId, on: PartialDate): Check => {
  const life = reference.agency(agency);
  return life === undefined
    ? agencyLives(reference, agency, on)
    : notBefore(on, life.from, {
        vi: `ngày đầu của đơn vị ${life.name} (${agency})`,
        en: `the first day of agency ${life.name} (${agency})`,
      });
};

/** The id is not given to another thing of this kind in the commune. */
export const idFree = (
  kind: Bilingual,
  id: string,
  commune: CommuneId,
  before: { readonly effectiveOn: PartialDate } | undefined,
): Check =>
  before === undefined
    ? fine
    : E.left(
        refusal(
          'IdTaken',
          { id, commune, on: before.effectiveOn },
          `${kind.vi} ${id} của xã ${commune} đã được ghi nhận ngày ${before.effectiveOn}; hãy dùng mã khác, hoặc sửa sự kiện đó`,
          `${kind.en} ${id} of commune ${commune} is recorded already, of ${before.effectiveOn}; use another id, or correct that fact`,
        ),
      );

/** What is to be reached by a day is set before that day. */
export const dueNotPast = (on: PartialDate, by: LocalDate | undefined): Check =>
  by === undefined || firstDay(on) <= by
    ? fine
    : E.left(
        refusal(
          'DueBeforeSet',
          { on, by },
          `Thời hạn ${by} sớm hơn ngày đặt ra ${on}`,
          `The day ${by} by which it is due is earlier than ${on}, when it was set`,
        ),
      );
