import type { Projection } from '../projection.ts';
import { AmountSum, countOf } from '../shared/amount-sum.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, type Help, noHelp } from '../shared/help.ts';
import { combineLastFact, type LastFact, noteDay } from '../shared/last-fact.ts';
import { type SpanOptions, spanOf } from '../yearly/span.ts';
import { jointGifts, possibleDoubles } from './joint-gifts.ts';
import { figureLines, isAbout } from './lines.ts';
import type { FigureFilter, FigureLine, FigureTrace } from './view.ts';

/** What the trace of a figure keeps of history. */
export interface FigureFacts extends LastFact {
  readonly help: Help;
}

const amountOf = (lines: readonly FigureLine[]) => {
  const sum = new AmountSum();
  for (const { value, event, reconstructed } of lines) {
    if (value !== undefined) sum.add(value, event, reconstructed);
  }
  return sum.done();
};

const isEstimated = ({ qualifier, valuation }: FigureLine): boolean =>
  (qualifier !== undefined && qualifier !== 'exact') || valuation === 'estimate';

/**
 * What makes a figure (§11.6, §11.7): every gift behind the total of a span, which of them are
 * estimates, in kind, mobilised from third parties, joint, contested; and every one that is not in it,
 * and why: programme budget, voluntary help, gifts without a value, joint gifts counted once. The
 * total is that of the ten-year summary for the same span, and of one agency, commune, kind, form or
 * source of funds when asked so.
 */
export const figureTrace = (
  options: SpanOptions & FigureFilter,
): Projection<FigureFacts, FigureTrace> => ({
  name: 'figure-trace',
  version: 1,
  handles: [...deliveryEvents, 'ContributionConfirmed', 'ContributionContested'],
  keys: { lines: ['event'], contributions: ['event'], jointGifts: ['gift'] },
  init: () => ({ help: noHelp(), lastFact: undefined }),
  apply: (acc, event) => {
    applyHelp(acc.help, event);
    noteDay(acc, event);
  },
  combine: combineParts(combineLastFact),
  view: ({ help, lastFact }, asOf) => {
    const { from: _from, to: _to, ...filter } = options;
    const span = spanOf(options, asOf, lastFact);
    const all = figureLines(help, span);
    const lines = all.filter(isAbout(filter));
    const of = (part: FigureLine['part']) => lines.filter((line) => line.part === part);
    const counted = of('counted');
    const traces = (part: FigureLine['part']) =>
      of(part).map(({ event, reconstructed }) => ({ ref: event, reconstructed }));
    return frozen({
      asOf,
      filter,
      ...span,
      lines,
      total: amountOf(counted),
      of: {
        estimated: amountOf(counted.filter(isEstimated)),
        inKind: amountOf(counted.filter(({ form }) => form !== 'money')),
        mobilised: amountOf(counted.filter(({ fund }) => fund === 'mobilised')),
        joint: amountOf(counted.filter(({ joint }) => joint !== undefined)),
        contested: amountOf(counted.filter(({ contested }) => contested.length > 0)),
      },
      leftOut: {
        unvalued: countOf(traces('unvalued')),
        countedElsewhere: countOf(traces('countedElsewhere')),
        voluntary: amountOf(of('voluntary')),
        budget: amountOf(of('budget')),
      },
      jointGifts: jointGifts(all, lines),
      possibleDoubles: possibleDoubles(lines),
    });
  },
});
