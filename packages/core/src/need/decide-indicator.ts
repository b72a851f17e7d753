import * as E from 'fp-ts/lib/Either.js';
import { type Check, communeLives, fine } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../decision/input.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { districtLives } from '../territory/district-lives.ts';
import { compareDecimal, type Decimal } from '../vocabulary/amounts/decimal.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import { firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { CommuneId, DistrictId } from '../vocabulary/ids.ts';
import { areaSlug } from './area-slug.ts';
import { Indicator } from './code-lists.ts';
import { IndicatorMeasured } from './events.ts';
import type { IndicatorFacts } from './state.ts';

type Input = InputOf<typeof IndicatorMeasured>;

/** A commune or district is registered and exists; a province or the nation has a name that can be filed. */
const areaFits = ({ area, areaId, on }: Input, reference: Reference): Check => {
  // An id that is none is not in the register.
  if (area === 'commune') return communeLives(reference, areaId as CommuneId, on);
  if (area === 'district') return districtLives(reference, areaId as DistrictId, on);
  const slug = areaSlug(areaId);
  return slug !== '' && areaId.length <= 120
    ? fine
    : E.left(
        refusal(
          'AreaNameMisfit',
          { area, areaId },
          'Tên tỉnh hoặc nước phải có chữ cái La-tinh và không quá 120 ký tự',
          'The name of a province or nation has Latin letters and at most 120 characters',
        ),
      );
};

const isPercent = (value: Decimal): boolean =>
  compareDecimal(value, '0' as Decimal) >= 0 && compareDecimal(value, '100' as Decimal) <= 0;

/** Every indicator so far is a share of households. */
const valueFits = ({ indicator, value }: Input): Check =>
  isPercent(value)
    ? fine
    : E.left(
        refusal(
          'RateOutOfRange',
          { indicator, value },
          `${Indicator.labels[indicator].vi} phải từ 0 đến 100 %, không phải ${value}`,
          `${Indicator.labels[indicator].en} lies between 0 and 100 percent, not at ${value}`,
        ),
      );

const householdsFit = (households: Decimal | undefined): Check =>
  households === undefined || /^[1-9]\d*$/.test(households)
    ? fine
    : E.left(
        refusal(
          'HouseholdsMisfit',
          { households },
          `Số hộ phải là số nguyên dương, không phải ${households}`,
          `The number of households is a whole number above zero, not ${households}`,
        ),
      );

const notPublishedEarly = (on: PartialDate, publishedOn: LocalDate | undefined): Check =>
  publishedOn === undefined || publishedOn >= firstDay(on)
    ? fine
    : E.left(
        refusal(
          'PublishedTooEarly',
          { on, publishedOn },
          `Số liệu của ngày ${on} không thể được công bố từ ${publishedOn}`,
          `A value of ${on} cannot have been published on ${publishedOn}`,
        ),
      );

const notMeasured = (facts: IndicatorFacts, input: Input): Check => {
  const { indicator, areaId, standard, publishedOn, on } = input;
  const same = factsOf(facts, 'IndicatorMeasured').find(
    ({ data, effectiveOn }) =>
      effectiveOn === on &&
      data.areaId === areaId &&
      data.indicator === indicator &&
      data.standard === standard &&
      data.publishedOn === publishedOn,
  );
  return same === undefined
    ? fine
    : E.left(
        refusal(
          'IndicatorAlreadyMeasured',
          { indicator, areaId, standard, on, value: same.data.value },
          `${Indicator.labels[indicator].vi} của ${areaId} ngày ${on} đã được ghi nhận là ${same.data.value}; nếu ghi sai, hãy sửa sự kiện đó`,
          `${Indicator.labels[indicator].en} of ${areaId} on ${on} is recorded already as ${same.data.value}; if it is wrong, correct that fact`,
        ),
      );
};

/**
 * An indicator of an area has one value for a day, a standard and a publication: preliminary and
 * official results stand side by side.
 */
export const measureIndicator: Decide<typeof IndicatorMeasured, IndicatorFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    IndicatorMeasured,
    input,
    () => areaFits(input, reference),
    () => valueFits(input),
    () => householdsFit(input.households),
    () => notPublishedEarly(input.on, input.publishedOn),
    () => notMeasured(facts, input),
  );
