import {
  type FigureLine,
  formatDate,
  HelpKind,
  type Language,
  noVnd,
  type PartialDate,
  type PromiseNow,
} from '@donghanh/core';
import { type Xml, xml } from '../markup/xml.ts';
import { renderWords } from '../words.ts';
import type { IatiOptions } from './options.ts';
import { coded, named } from './parts.ts';
import { iatiWords, promiseWords } from './words.ts';

/** From whom to whom, by name. */
interface Between {
  readonly agencyName: string;
  readonly communeName: string;
}

interface Moved {
  /** A code of IATI TransactionType. */
  readonly type: '2' | '3' | '12';
  /** The fact behind it: the reference of the transaction in the history. */
  readonly event: string;
  readonly day: string;
  readonly value: number;
  readonly text: string;
}

/** Money moved, or promised, on a day. Whole đồng; less than nothing where a promise shrinks. */
const transaction = ({ type, event, day, value, text }: Moved, who: Between): Xml =>
  xml(
    'transaction',
    { ref: event },
    coded('transaction-type', type),
    xml('transaction-date', { 'iso-date': day }),
    xml('value', { 'value-date': day }, String(value)),
    named('description', text),
    named('provider-org', who.agencyName),
    named('receiver-org', who.communeName),
  );

/** What is said of it, with how far its day is known, and that it is reconstructed. */
const said = (
  what: string,
  fact: { readonly on: PartialDate; readonly reconstructed: boolean },
  lang: Language,
): string =>
  [
    what,
    ...(fact.on.length < 10
      ? [`${iatiWords.statedAs[lang]}: ${formatDate(fact.on, lang, 'short')}`]
      : []),
    ...(fact.reconstructed ? [renderWords.reconstructed[lang]] : []),
  ].join('; ');

/** A donation as a disbursement (3) on its day; goods at the value that the source states. */
export const disbursement = (
  line: FigureLine,
  who: Between,
  { lang = 'vi' }: IatiOptions,
): readonly Xml[] => {
  const { event, day, value, kind } = line;
  if (value === undefined || value <= 0) return [];
  const text = said(HelpKind.labels[kind][lang], line, lang);
  return [transaction({ type: '3', event, day, value, text }, who)];
};

/**
 * A promise as pledges (12) or commitments (2): one when it is made, and one for each change on its
 * own day, of what the change adds or takes away. So they add up to the promise as it stands. A step
 * that rests on a reconstructed fact is passed over unless asked for.
 */
export const promiseTransactions = (
  promise: PromiseNow,
  who: Between,
  { lang = 'vi', reconstructed = false }: IatiOptions,
): readonly Xml[] => {
  const type = promise.kind === 'pledge' ? '12' : '2';
  const steps = promise.steps.filter((step) => reconstructed || !step.reconstructed);
  return steps.flatMap((step, i) => {
    const { act, event, day, amount = noVnd, dueBy } = step;
    const value = amount - (steps[i - 1]?.amount ?? noVnd);
    if (value === 0) return [];
    const due =
      dueBy === undefined ? '' : `, ${iatiWords.dueBy[lang]} ${formatDate(dueBy, lang, 'short')}`;
    const text = said(promiseWords[promise.kind][act][lang] + due, step, lang);
    return [transaction({ type, event, day, value, text }, who)];
  });
};
