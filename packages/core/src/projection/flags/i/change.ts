import {
  type Decimal,
  subtractDecimal,
  toMillionths,
} from '../../../vocabulary/amounts/decimal.ts';
import { formatQualified } from '../../../vocabulary/amounts/format-amount.ts';
import { formatDecimal } from '../../../vocabulary/amounts/format-number.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { type Apart, resultKey, startAndAim } from '../../shared/start-and-aim.ts';
import { pairOf } from '../acc.ts';
import type { FlagCase } from '../case/case.ts';
import { decimal, inEach, list, say } from '../explain/say.ts';
import { byTime, type Noted, type NotedFact, notedFor } from '../noted.ts';
import { type Fraction, type Judged, reaches, refsOf, shown } from './criterion.ts';

type Measured = NotedFact<'OutcomeMeasured'>;

/** One result as last measured in the year, with the baseline and target known by then. */
interface Progress {
  readonly last: Measured;
  readonly facts: readonly Noted<unknown>[];
  readonly baseline?: Decimal;
  readonly target?: Decimal;
  /** (actual − baseline) ÷ (target − baseline), between 0 and 1. Undefined: it cannot be said. */
  readonly reached?: Fraction;
}

const bounded = ({ of, whole }: Fraction): Fraction => {
  const [o, w] = whole < 0n ? [-of, -whole] : [of, whole];
  return { of: o < 0n ? 0n : o > w ? w : o, whole: w };
};

/**
 * `history`: all measurements of one result up to the end of the year, in the order of time. What was
 * recorded apart counts as if it stood in a measurement.
 */
const progressOf = (history: readonly Measured[], apart: Apart): Progress | undefined => {
  const last = history.at(-1);
  if (last === undefined) return undefined;
  const { baseline, target, apart: beside } = startAndAim(history, apart);
  const known = {
    last,
    facts: [...history, ...beside],
    ...(baseline && { baseline: baseline.value }),
    ...(target && { target: target.value }),
  };
  if (baseline === undefined || target === undefined) return known;
  const whole = toMillionths(subtractDecimal(target.value, baseline.value));
  if (whole === 0n) return known;
  const of = toMillionths(subtractDecimal(last.data.actual, baseline.value));
  return { ...known, reached: bounded({ of, whole }) };
};

const said = (c: FlagCase, { last, baseline, target, reached }: Progress): Bilingual => {
  const { indicator, unit, actual, qualifier = 'exact' } = last.data;
  const from = baseline === undefined ? undefined : decimal(baseline);
  const to = target === undefined ? undefined : decimal(target);
  const now = inEach((lang) => formatQualified(qualifier, formatDecimal(actual, lang), lang));
  const ratio = reached && shown(reached, c.policy.outcomeRatio);
  return say(
    `${indicator} ${from === undefined ? '' : `từ ${from.vi} đến `}${now.vi} ${unit}${
      to === undefined ? ', chưa có mục tiêu' : `, mục tiêu ${to.vi}`
    }${ratio === undefined ? '' : ` (${ratio.vi})`}`,
    `${indicator} ${from === undefined ? '' : `from ${from.en} to `}${now.en} ${unit}${
      to === undefined ? ', no target' : `, target ${to.en}`
    }${ratio === undefined ? '' : ` (${ratio.en})`}`,
  );
};

/** The mean of fractions, exact. */
const mean = (fractions: readonly Fraction[]): Fraction => {
  const sum = fractions.reduce(
    (a, b) => ({ of: a.of * b.whole + b.of * a.whole, whole: a.whole * b.whole }),
    { of: 0n, whole: 1n },
  );
  return { of: sum.of, whole: sum.whole * BigInt(fractions.length) };
};

/**
 * C4: progress from baseline towards target, as the mean over the results measured in the year, each
 * between 0 and 1. The baseline is the stated one or, failing that, the first measurement; the target
 * the latest stated, in a measurement or apart. Without either it cannot be said, and the commune, which reports before and
 * after, owes it. The commune's poverty rate is no criterion: too much else moves it.
 */
export const change = (c: FlagCase): Judged => {
  const { from, to } = c.days.year;
  const measured = notedFor(c.acc.outcomes, pairOf(c.record))
    .filter((fact) => fact.from <= to)
    .toSorted(byTime);
  const apart = {
    baselines: notedFor(c.acc.baselines, pairOf(c.record)),
    targets: notedFor(c.acc.targets, pairOf(c.record)),
  };
  const results = [...Map.groupBy(measured, ({ data }) => resultKey(data)).values()]
    .flatMap((history) => progressOf(history, apart) ?? [])
    .filter(({ last }) => last.from >= from);
  const judged = results.flatMap(({ reached }) => reached ?? []);
  const least = decimal(c.policy.outcomeRatio);
  const base = {
    id: 'C4',
    name: say('Thay đổi trước và sau hỗ trợ', 'Change before and after'),
    threshold: say(
      `tiến độ từ ${least.vi} so với mục tiêu`,
      `progress of ${least.en} towards the target or more`,
    ),
    events: refsOf(results.flatMap(({ facts }) => facts)),
  };
  const found = list(results.map((result) => said(c, result)));
  if (judged.length === 0) {
    return {
      ...base,
      result: 'unknown',
      owedBy: 'commune',
      observed:
        results.length === 0 ? say('chưa đo kết quả trong kỳ', 'no result was measured') : found,
      missing: say(
        'kết quả đo trước và sau hỗ trợ, kèm mục tiêu',
        'results before and after the help, with a target',
      ),
    };
  }
  const average = mean(judged);
  const ratio = shown(average, c.policy.outcomeRatio);
  return {
    ...base,
    result: reaches(average, c.policy.outcomeRatio) ? 'pass' : 'fail',
    observed:
      judged.length === 1
        ? found
        : say(`${found.vi}; bình quân ${ratio.vi}`, `${found.en}; ${ratio.en} on average`),
  };
};
