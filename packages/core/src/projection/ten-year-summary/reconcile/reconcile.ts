import { Metric } from '../../../programme/code-lists.ts';
import { addDecimal, type Decimal, subtractDecimal } from '../../../vocabulary/amounts/decimal.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import { inOrder } from '../../shared/in-order.ts';
import type { Kept } from '../acc.ts';
import type { Reconciliation } from '../view.ts';
import { statedHolds } from './bears-out.ts';
import { type Basis, computeFigure } from './computed.ts';
import { differs, partsWords } from './difference-words.ts';

type Stated = Kept<'FigureStated'>;

/**
 * Every figure that was stated by the cut-off day, beside what the history computes for it (S2, S4,
 * S6b). By span, then metric; the stated value is never changed, and never taken for the computed one.
 */
export const reconciliations = (basis: Basis): readonly Reconciliation[] => {
  const stated = basis.facts.figures.filter(({ on }) => certainFrom(on) <= basis.to);
  return inOrder(stated, [
    { text: ({ data }) => data.from },
    { text: ({ data }) => data.to },
    { text: ({ data }) => String.fromCharCode(0x61 + Metric.codes.indexOf(data.metric)) },
    { text: ({ data }) => data.figure },
    { text: ({ ref }) => ref },
  ]).map((figure) => reconciliation(figure, stated, basis));
};

const reconciliation = (
  { data, ref }: Stated,
  all: readonly Stated[],
  basis: Basis,
): Reconciliation => {
  const computed = computeFigure(data, basis);
  const parts = inOrder(
    all.filter((part) => part.data.partOf === data.figure && part.ref !== ref),
    [{ text: (part) => part.data.figure }, { text: (part) => part.ref }],
  );
  const remainder = remainderOf(data, parts);
  const value = 'value' in computed ? computed.value : undefined;
  const verdict =
    value === undefined ? 'notComputed' : statedHolds(data.stated, value) ? 'holds' : 'differs';
  const difference = value === undefined ? undefined : subtractDecimal(value, data.stated.value);
  const note = joined([
    ...('why' in computed ? [computed.why] : []),
    ...(verdict === 'differs' && difference !== undefined
      ? [differs(data.metric, difference)]
      : []),
    ...(remainder === undefined ? [] : [remainder.words]),
  ]);
  return {
    figure: data.figure,
    metric: data.metric,
    about: data.about,
    from: data.from,
    to: data.to,
    stated: data.stated,
    ...(data.document !== undefined && { document: data.document }),
    ...(data.method !== undefined && { method: data.method }),
    ...(value !== undefined && { computed: value }),
    ...(difference !== undefined && { difference }),
    verdict,
    ...(note !== undefined && { note }),
    ...(remainder !== undefined && { remainder: remainder.value }),
    parts: parts.map((part) => part.data.figure),
    event: ref,
    events: 'events' in computed ? computed.events : [],
  };
};

/** Stated whole less its stated parts: the 36 tỷ of 2012–2013 leave 5,7 tỷ that nobody itemised. */
const remainderOf = (
  whole: Stated['data'],
  parts: readonly Stated[],
): { readonly value: Decimal; readonly words: Bilingual } | undefined => {
  if (parts.length === 0) return undefined;
  const sum = parts.reduce(
    (total, part) => addDecimal(total, part.data.stated.value),
    '0' as Decimal,
  );
  const value = subtractDecimal(whole.stated.value, sum);
  return { value, words: partsWords(whole.metric, sum, value) };
};

const joined = (sentences: readonly Bilingual[]): Bilingual | undefined =>
  sentences.length === 0
    ? undefined
    : {
        vi: sentences.map(({ vi }) => vi).join(' '),
        en: sentences.map(({ en }) => en).join(' '),
      };
