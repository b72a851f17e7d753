import {
  type CommuneId,
  currentState,
  defaultPolicy,
  effectiveness,
  type LocalDate,
  responsibleFor,
  tenYearSummary,
  units,
  yearlySeries,
} from '@donghanh/core';
import { describe, it } from 'vitest';
import { projectionLaws } from '../src/index.ts';

const from = '2012-01-01' as LocalDate;

describe('the laws of the projections of core', () => {
  it.each(projectionLaws('current state', currentState))('$name', ({ check }) => check());
  it.each(projectionLaws('responsible', responsibleFor('xa-1' as CommuneId)))(
    '$name',
    ({ check }) => check(),
  );
  it.each(projectionLaws('effectiveness', effectiveness(defaultPolicy)))('$name', ({ check }) =>
    check(),
  );
  it.each(projectionLaws('ten years', tenYearSummary({ from })))('$name', ({ check }) => check());
  it.each(projectionLaws('units', units))('$name', ({ check }) => check());
  it.each(projectionLaws('yearly', yearlySeries({ from })))('$name', ({ check }) => check());
});
