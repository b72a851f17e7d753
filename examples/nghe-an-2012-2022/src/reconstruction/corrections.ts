import { correctFact, type Executed, issueDocument, recallFact } from '@donghanh/core';
import type { Done, Step } from '../history/step.ts';
import { plusDays } from './calendar.ts';
import { giftCommand, giftId, giftStepKey } from './gift-steps.ts';
import { type GiftYear, giftYears, yearKey } from './gifts-by-year.ts';
import { by } from './rules.ts';
import { type SpecialYear, special } from './special-years.ts';
import { unitPairs } from './unit-pairs.ts';
import { unitName } from './units.ts';

/** The gifts of a special year; its unit has one assignment, and gifts in that year. */
const giftYearOf = ({ unit, year }: SpecialYear): GiftYear | undefined => {
  const pair = unitPairs.find((one) => one.unit === unit);
  return pair && giftYears.get(yearKey(pair, year));
};

/** Where a step wrote its fact. */
const placeOf = (
  done: Done,
  key: string,
): Pick<Executed, 'stream'> & { readonly target: number } => {
  const executed = done.get(key);
  // A correction is recorded behind the fact that it corrects, so that fact is there.
  if (executed === undefined) throw new Error(`${key} was not recorded before its correction`);
  const ref = executed.refs[0] ?? '';
  return { stream: executed.stream, target: Number(ref.slice(ref.lastIndexOf('@') + 1)) };
};

const letter = (document: string, unit: number, title: string, on: string): Step => ({
  key: `document/${document}`,
  knownOn: on,
  source: by('R10', 'Công văn tái dựng.'),
  command: issueDocument({ document, kind: 'letter', issuer: unitName(unit), title, on }),
});

/** A zero too many: 10 times the amount was recorded, and put right two months later. */
const slip = (): readonly Step[] => {
  const year = giftYearOf(special.slipOfThePen);
  const gift = year?.gifts[0];
  if (year === undefined || gift === undefined) return [];
  const on = plusDays(gift.knownOn, 60);
  const document = 'cv-dinh-chinh-tai-dung-30';
  const { input } = giftCommand(gift, giftId(year.year, 0));
  const { on: effectiveOn, ...data } = input;
  const assignment = `${data.agency}~${data.commune}~1`;
  return [
    letter(document, year.pair.unit, 'Đính chính số tiền trong biên bản bàn giao', on),
    {
      key: 'special/slip/corrected',
      knownOn: on,
      source: by('R10', 'Biên bản ghi thừa một số 0.'),
      command: (done) => {
        const place = placeOf(done, giftStepKey(year, 0));
        return correctFact({
          ...place,
          kind: 'form',
          replacement: {
            type: 'ContributionDelivered',
            effectiveOn,
            data: { ...data, assignment },
          },
          reason: 'Biên bản bàn giao ghi thừa một số 0',
          document: { document },
          on,
        });
      },
    },
  ];
};

/** The same gift entered again five days later, and that entry recalled. */
const twice = (): readonly Step[] => {
  const year = giftYearOf(special.enteredTwice);
  const gift = year?.gifts[0];
  if (year === undefined || gift === undefined) return [];
  const again = plusDays(gift.knownOn, 5);
  const on = plusDays(gift.knownOn, 75);
  const document = 'cv-thu-hoi-tai-dung-32';
  const key = 'special/twice/again';
  return [
    {
      key,
      knownOn: again,
      source: by('R10', 'Nhập trùng một lần bàn giao.'),
      command: giftCommand(gift, `${giftId(year.year, 0)}-trung`),
    },
    letter(document, year.pair.unit, 'Thu hồi lần nhập trùng một khoản hỗ trợ', on),
    {
      key: 'special/twice/recalled',
      knownOn: on,
      source: by('R10', 'Thu hồi lần nhập trùng.'),
      command: (done) =>
        recallFact({
          ...placeOf(done, key),
          reason: 'Ghi trùng với lần bàn giao đã nhập trước đó',
          document: { document },
          on,
        }),
    },
  ];
};

/** Facts that read otherwise than they were first written. */
export const correctionSteps: readonly Step[] = [...slip(), ...twice()];
