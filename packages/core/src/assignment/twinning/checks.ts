import * as E from 'fp-ts/lib/Either.js';
import {
  agencyLives,
  type Check,
  communeLives,
  fine,
  firstRefusal,
} from '../../decision/checks.ts';
import { latestOf } from '../../decision/facts.ts';
import type { Reference } from '../../decision/reference.ts';
import { type Refusal, refusal } from '../../decision/refusal.ts';
import type { DataOf } from '../../event/define-event.ts';
import type { Recorded, RecordedOf } from '../../event/recorded.ts';
import { districtLives } from '../../territory/district-lives.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { TwinningId } from '../../vocabulary/ids.ts';
import type { TwinningMade } from './events.ts';
import type { TwinningFacts } from './state.ts';

type Parties = Pick<DataOf<typeof TwinningMade>, 'helper' | 'helped'>;

/** Both sides are registered and exist on that day, and are not one district. */
export const partiesLive = (
  { helper, helped }: Parties,
  on: PartialDate,
  reference: Reference,
): Check =>
  firstRefusal(
    () =>
      'agency' in helper
        ? agencyLives(reference, helper.agency, on)
        : districtLives(reference, helper.district, on),
    () =>
      'commune' in helped
        ? communeLives(reference, helped.commune, on)
        : districtLives(reference, helped.district, on),
    () => notItself({ helper, helped }),
  );

const notItself = ({ helper, helped }: Parties): Check =>
  'district' in helper && 'district' in helped && helper.district === helped.district
    ? E.left(
        refusal(
          'HelpsItself',
          { district: helper.district },
          `Huyện ${helper.district} không thể kết nghĩa với chính mình`,
          `District ${helper.district} cannot be twinned with itself`,
        ),
      )
    : fine;

const unknown = (twinning: TwinningId) =>
  refusal(
    'UnknownTwinning',
    { twinning },
    `Chưa ghi nhận kết nghĩa ${twinning}; hãy ghi nhận trước`,
    `No twinning is recorded as ${twinning}; record it first`,
  );

/** The twinning is recorded. */
export const known = (twinning: TwinningId, made: Recorded | undefined): Check =>
  made !== undefined ? fine : E.left(unknown(twinning));

/** The twinning, where it can hold on that day, as far as the date is known. */
export const holding = (
  twinning: TwinningId,
  facts: TwinningFacts,
  on: PartialDate,
): E.Either<Refusal, RecordedOf<typeof TwinningMade>> => {
  const made = latestOf(facts, 'TwinningMade');
  if (made === undefined) return E.left(unknown(twinning));
  const end = latestOf(facts, 'TwinningEnded')?.effectiveOn;
  const from = made.effectiveOn;
  const begun = certainFrom(on) >= firstDay(from);
  const over = end !== undefined && firstDay(on) >= certainFrom(end);
  return begun && !over ? E.right(made) : E.left(outside(twinning, on, from, end));
};

const outside = (twinning: TwinningId, on: PartialDate, from: PartialDate, end?: PartialDate) =>
  refusal(
    'OutsideTwinning',
    { twinning, on, from, ...(end !== undefined && { end }) },
    `Ngày ${on} nằm ngoài thời gian của kết nghĩa ${twinning} (từ ${from}${end === undefined ? '' : `, chấm dứt từ ${end}`})`,
    `${on} lies outside twinning ${twinning} (from ${from}${end === undefined ? '' : `, ended on ${end}`})`,
  );

/** The id is not given to another promise or gift of the twinning. */
export const idFree = (id: string, before: { readonly effectiveOn: PartialDate } | undefined) =>
  before === undefined
    ? fine
    : E.left(
        refusal(
          'IdTaken',
          { id, on: before.effectiveOn },
          `Mã ${id} đã được dùng ngày ${before.effectiveOn}; hãy dùng mã khác, hoặc sửa sự kiện đó`,
          `The id ${id} was used on ${before.effectiveOn}; use another one, or correct that fact`,
        ),
      );
