import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine, livesOn } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { DistrictId } from '../vocabulary/ids.ts';

/** The district is registered and exists on that date. None has existed since 1/7/2025. */
export const districtLives = (
  reference: Pick<Reference, 'district'>,
  id: DistrictId | undefined,
  on: PartialDate,
): Check => {
  if (id === undefined) return fine;
  const life = reference.district(id);
  if (life === undefined) {
    return E.left(
      refusal(
        'UnknownDistrict',
        { district: id },
        `Không có huyện nào mang mã định danh ${id}; hãy ghi nhận huyện trước`,
        `No district is registered as ${id}; register it first`,
      ),
    );
  }
  if (livesOn(life, on)) return fine;
  const { name, from, until } = life;
  const ended = until !== undefined && firstDay(on) >= until;
  return E.left(
    refusal(
      'OutsideDistrictLife',
      { id, name, on, from, ...(until !== undefined && { until }) },
      `Huyện ${name} (${id}) ${ended ? `không còn từ ${until}` : `chỉ được ghi nhận từ ${from}`}; ngày ${on} nằm ngoài thời gian đó`,
      `District ${name} (${id}) ${ended ? `ended on ${until}` : `is registered only from ${from}`}; ${on} lies outside its life`,
    ),
  );
};
