import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { type Interval, includes } from '../../vocabulary/dates/period.ts';
import { type Donation, donations, isUnvalued } from '../shared/donations.ts';
import { type DeliveryRecord, deliveriesInOrder, type Help } from '../shared/help.ts';
import type { FigureFilter, FigureLine, FigurePart } from './view.ts';

const partOf = (delivery: DeliveryRecord, donation: Donation | undefined): FigurePart => {
  if (donation === undefined) return 'budget';
  if (donation.value === undefined && !isUnvalued(donation)) return 'countedElsewhere';
  if (delivery.assignment === undefined) return 'voluntary';
  return isUnvalued(donation) ? 'unvalued' : 'counted';
};

const lineOf = (delivery: DeliveryRecord, part: FigurePart): FigureLine => {
  const { given, assignment, on, trace, recordedAt, corrected, contested } = delivery;
  const { contribution, agency, commune, kind, form, fund } = given;
  return {
    event: trace.ref,
    part,
    contribution,
    agency,
    commune,
    ...(assignment !== undefined && { assignment }),
    on,
    day: certainFrom(on),
    recordedAt,
    ...(given.value !== undefined && { value: given.value }),
    ...(given.qualifier !== undefined && { qualifier: given.qualifier }),
    ...(given.valuation !== undefined && { valuation: given.valuation }),
    kind,
    form,
    fund,
    donors: given.donors ?? [],
    ...(given.joint !== undefined && { joint: given.joint }),
    reconstructed: trace.reconstructed,
    corrected,
    contested: contested.map(({ ref }) => ref).sort(),
  };
};

/** Every delivery of the span, in the order of the names: counted or not, and why. */
export const figureLines = (help: Help, span: Interval): readonly FigureLine[] => {
  const donated = new Map(donations(help).map((donation) => [donation.delivery, donation]));
  return deliveriesInOrder(help)
    .filter(({ on }) => includes(span, certainFrom(on)))
    .map((delivery) => lineOf(delivery, partOf(delivery, donated.get(delivery))));
};

/** Is the line one that the figure is about? */
export const isAbout =
  (filter: FigureFilter) =>
  (line: FigureLine): boolean =>
    (['agency', 'commune', 'kind', 'form', 'fund'] as const).every(
      (field) => filter[field] === undefined || filter[field] === line[field],
    );
