import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { refusal } from '../decision/refusal.ts';
import { firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';

/** Districts ended on this day (1678/NQ-UBTVQH15); since then communes report to the province. */
const NO_DISTRICTS_FROM = '2025-07-01';

/** A district can still have received or sent on a report on that day. */
export const districtLevelOn = (on: PartialDate): Check =>
  firstDay(on) < NO_DISTRICTS_FROM
    ? fine
    : E.left(
        refusal(
          'NoDistrictLevel',
          { on, endedOn: NO_DISTRICTS_FROM },
          `Từ ${NO_DISTRICTS_FROM} không còn cấp huyện; báo cáo ngày ${on} phải gửi thẳng cấp tỉnh`,
          `There is no district level since ${NO_DISTRICTS_FROM}; a report of ${on} goes to the province`,
        ),
      );
