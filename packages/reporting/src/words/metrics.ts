import type { Metric } from '@donghanh/core';
import type { DecimalUnit } from '../model/value.ts';

/** In what a metric is measured: money, a count, or a decimal of some unit. */
export type Measure = 'money' | 'integer' | DecimalUnit;

/** The measure of each metric of a stated figure. */
export const measureOf: Readonly<Record<Metric, Measure>> = {
  mobilised: 'money',
  mobilisedConstruction: 'money',
  mobilisedCashGoods: 'money',
  agencies: 'integer',
  communes: 'integer',
  communesInScope: 'integer',
  communesOfAgency: 'integer',
  peopleTrained: 'integer',
  poverty: 'percent',
  povertyReduction: 'pointsPerYear',
};
