import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine, notBefore } from '../decision/checks.ts';
import { latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { compareDecimal, type Decimal } from '../vocabulary/amounts/decimal.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { FigureId } from '../vocabulary/ids.ts';
import { Metric } from './code-lists.ts';
import { FigureStated } from './events.ts';
import { spanRuns } from './span-runs.ts';
import type { FigureFacts } from './state.ts';

interface Unit {
  readonly fits: (value: Decimal) => boolean;
  readonly words: Bilingual;
}

const whole = (value: Decimal): boolean => !value.startsWith('-') && !value.includes('.');
const within = (least: string, most: string) => (value: Decimal) =>
  compareDecimal(value, least as Decimal) >= 0 && compareDecimal(value, most as Decimal) <= 0;

const dong: Unit = { fits: whole, words: { vi: 'số nguyên đồng', en: 'whole đồng' } };
const number: Unit = { fits: whole, words: { vi: 'số nguyên không âm', en: 'a whole number' } };
const percent: Unit = {
  fits: within('0', '100'),
  words: { vi: 'từ 0 đến 100 %', en: '0 to 100 percent' },
};
const points: Unit = {
  fits: within('-100', '100'),
  words: { vi: 'từ -100 đến 100 điểm %', en: '-100 to 100 percentage points' },
};

/** What a figure of each metric can be. */
const units: Readonly<Record<Metric, Unit>> = {
  mobilised: dong,
  mobilisedConstruction: dong,
  mobilisedCashGoods: dong,
  agencies: number,
  communes: number,
  communesInScope: number,
  poverty: percent,
  povertyReduction: points,
  peopleTrained: number,
  communesOfAgency: number,
};

const valueFits = (metric: Metric, value: Decimal): Check => {
  const { fits, words } = units[metric];
  const label = Metric.labels[metric];
  return fits(value)
    ? fine
    : E.left(
        refusal(
          'AbsurdFigure',
          { metric, value },
          `${label.vi}: cần ${words.vi}, không phải ${value}`,
          `${label.en}: expected ${words.en}, found ${value}`,
        ),
      );
};

const notPartOfItself = (figure: FigureId, partOf: FigureId | undefined): Check =>
  figure !== partOf
    ? fine
    : E.left(
        refusal(
          'PartOfItself',
          { figure },
          `Số liệu ${figure} không thể là một phần của chính nó`,
          `Figure ${figure} cannot be a part of itself`,
        ),
      );

/** A figure is stated once, of a span that runs, and in a value that its metric can have. */
export const stateFigure: Decide<typeof FigureStated, FigureFacts> = (input, facts, reference) => {
  const { figure, metric, from, to, stated, document, partOf, on } = input;
  const before = latestOf(facts, 'FigureStated');
  return recordIf(
    FigureStated,
    input,
    () =>
      before === undefined
        ? fine
        : E.left(
            refusal(
              'FigureAlreadyStated',
              { figure, on: before.effectiveOn },
              `Số liệu ${figure} đã được ghi nhận (${before.effectiveOn}); nếu ghi sai, hãy sửa sự kiện đó`,
              `Figure ${figure} is recorded already (${before.effectiveOn}); if that is wrong, correct that fact`,
            ),
          ),
    () => spanRuns(from, to),
    () => notBefore(on, to, { vi: 'ngày cuối của số liệu', en: 'the last day of the figure' }),
    () => valueFits(metric, stated.value),
    () => notPartOfItself(figure, partOf),
    () => documentKnown(reference, document),
  );
};
