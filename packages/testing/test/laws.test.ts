import {
  beforeAfter,
  type CommuneId,
  coverage,
  currentState,
  defaultPolicy,
  documentNumbers,
  effectiveness,
  figureTrace,
  hearings,
  type LocalDate,
  lineage,
  needsMatrix,
  povertyContext,
  proposals,
  reporting,
  responsibleFor,
  resultsByKind,
  standards,
  succession,
  supportPlans,
  tenYearSummary,
  twinnings,
  units,
  verdictsUnder,
  yearlySeries,
} from '@donghanh/core';
import { describe, it } from 'vitest';
import { projectionLaws } from '../src/index.ts';

const from = '2012-01-01' as LocalDate;
const options = { runs: 25 };

describe('the laws of projections, kept by', () => {
  it.each([
    ...projectionLaws('current state', currentState, options),
    ...projectionLaws('responsible', responsibleFor('xa-1' as CommuneId), options),
    ...projectionLaws('effectiveness', effectiveness(defaultPolicy), options),
    ...projectionLaws('figure trace', figureTrace({ from }), options),
    ...projectionLaws('standards', standards, options),
    ...projectionLaws('verdicts', verdictsUnder(defaultPolicy), { runs: 10 }),
    ...projectionLaws('ten-year summary', tenYearSummary({ from }), options),
    ...projectionLaws('yearly series', yearlySeries({ from }), options),
    ...projectionLaws('units', units, options),
    ...projectionLaws('proposals', proposals, options),
    ...projectionLaws('coverage', coverage, options),
    ...projectionLaws('twinnings', twinnings, options),
    ...projectionLaws('reporting', reporting(defaultPolicy), options),
    ...projectionLaws('needs matrix', needsMatrix, options),
    ...projectionLaws('support plans', supportPlans, options),
    ...projectionLaws('before and after', beforeAfter, options),
    ...projectionLaws('poverty context', povertyContext, options),
    ...projectionLaws('results by kind', resultsByKind, options),
    ...projectionLaws('hearings', hearings, options),
    ...projectionLaws('document numbers', documentNumbers, options),
    ...projectionLaws('lineage', lineage, options),
    ...projectionLaws('succession', succession, options),
  ])('$name', ({ check }) => check());
});
