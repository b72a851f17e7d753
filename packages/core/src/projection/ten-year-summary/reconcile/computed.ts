import type { HelpKind } from '../../../assignment/code-lists.ts';
import { type Decimal, fromMillionths } from '../../../vocabulary/amounts/decimal.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { includes } from '../../../vocabulary/dates/period.ts';
import type { CommuneId } from '../../../vocabulary/ids.ts';
import { nameKey } from '../../../vocabulary/names/name-key.ts';
import type { Count } from '../../evidence.ts';
import { AmountSum } from '../../shared/amount-sum.ts';
import type { Donation } from '../../shared/donations.ts';
import { communesInScope, communesOf } from '../../shared/scopes.ts';
import { communeOn } from '../../shared/unit-names.ts';
import { distinct, recordsInForce } from '../../yearly/in-force.ts';
import type { SummaryFacts } from '../acc.ts';
import type { IndicatorSegment } from '../view.ts';
import { type Reach, reachOf } from './about.ts';
import type { Computed, Figure } from './figure.ts';
import { povertyIn, povertyReductionIn } from './poverty.ts';
import * as why from './why-not.ts';

/** From what the figures are computed. */
export interface Basis {
  readonly facts: SummaryFacts;
  /** All donations of assigned agencies, whatever their day, in the order of their names. */
  readonly given: readonly Donation[];
  readonly segments: readonly IndicatorSegment[];
  /** The cut-off day. */
  readonly to: LocalDate;
}

/**
 * What "construction" takes together. Schools, health stations and water works that were built are
 * infrastructure; the 2013 review lists them so, beside 38 houses.
 */
const constructionKinds: ReadonlySet<HelpKind> = new Set(['infrastructure', 'housing']);

/** Help whose purpose the source gives, and that is not construction: cash and goods. */
const isCashGoods = (kind: HelpKind): boolean =>
  kind !== 'notItemised' && !constructionKinds.has(kind);

/** Computes the same thing for the same span and area, as far as the history can. */
export const computeFigure = (figure: Figure, basis: Basis): Computed => {
  if (figure.to > basis.to) return { why: why.beyondCutOff(figure.to, basis.to) };
  switch (figure.metric) {
    case 'mobilised':
      return mobilised(figure, basis, () => true);
    case 'mobilisedConstruction':
      return mobilised(figure, basis, (kind) => constructionKinds.has(kind));
    case 'mobilisedCashGoods':
      return mobilised(figure, basis, isCashGoods);
    case 'agencies':
      return inReach(figure, basis, (reach) => counted(sides(figure, basis, reach).agencies));
    case 'communes':
      return inReach(figure, basis, (reach) => counted(sides(figure, basis, reach).communes));
    case 'communesInScope':
      return scopeSize(figure, basis);
    case 'communesOfAgency':
      return communesOfAgency(figure, basis);
    case 'poverty':
      return povertyIn(figure, basis.segments);
    case 'povertyReduction':
      return povertyReductionIn(figure, basis.segments);
    case 'peopleTrained':
      return { why: why.peopleNotRecorded };
  }
};

const whole = (value: number): Decimal => fromMillionths(BigInt(value) * 1_000_000n);

const counted = ({ value, events }: Count): Computed => ({ value: whole(value), events });

const inReach = (figure: Figure, basis: Basis, compute: (reach: Reach) => Computed): Computed => {
  const reach = reachOf(basis.facts, figure.about);
  return reach === undefined ? { why: why.unknownArea(figure.about) } : compute(reach);
};

const within = (basis: Basis, reach: Reach, commune: CommuneId, day: LocalDate): boolean =>
  reach.of === 'programme' ||
  communeOn(basis.facts.units, commune, day).districtId === reach.district;

/** Donations of assigned agencies in the span of the figure: never budget, never volunteers. */
const mobilised = (figure: Figure, basis: Basis, ofKind: (kind: HelpKind) => boolean): Computed =>
  inReach(figure, basis, (reach) => {
    const sum = new AmountSum();
    for (const { delivery, day, value } of basis.given) {
      const { kind, commune } = delivery.given;
      if (value === undefined || !includes(figure, day) || !ofKind(kind)) continue;
      if (!within(basis, reach, commune, day)) continue;
      sum.add(value, delivery.trace.ref, delivery.trace.reconstructed);
    }
    const { value, events } = sum.done();
    return { value: whole(value), events };
  });

/** Both sides of the assignments in force on the last day of the figure. */
const sides = (figure: Figure, basis: Basis, reach: Reach) => {
  const held = recordsInForce(basis.facts.assignments, figure.to).filter(({ commune }) =>
    within(basis, reach, commune, figure.to),
  );
  return {
    agencies: distinct(held, (record) => record.agency),
    communes: distinct(held, (record) => record.commune),
  };
};

/** The list that the figure names, whatever its kind; else the lists of the programme. */
const scopeSize = (figure: Figure, { facts, ...basis }: Basis): Computed => {
  const named = [...facts.scopes.values()].find(
    (scope) => nameKey(scope.name) === nameKey(figure.about),
  );
  if (named !== undefined) {
    return { value: whole(communesOf(named, figure.to).length), events: [named.ref] };
  }
  return inReach(figure, { facts, ...basis }, (reach) => {
    const communes = communesInScope(facts.scopes, figure.to)?.filter((commune) =>
      within({ facts, ...basis }, reach, commune, figure.to),
    );
    if (communes === undefined) return { why: why.noScopeRecorded };
    const lists = [...facts.scopes.values()].filter((scope) => scope.kind === 'programme');
    return { value: whole(communes.length), events: lists.map((scope) => scope.ref).sort() };
  });
};

const communesOfAgency = (figure: Figure, { facts }: Basis): Computed => {
  const wanted = nameKey(figure.about);
  const found = [...facts.units.agencies.values()].filter(
    ({ agency, names }) =>
      agency === figure.about || names.entries.some(({ value }) => nameKey(value.name) === wanted),
  );
  const [agency] = found;
  if (agency === undefined || found.length > 1) return { why: why.unknownAgency(figure.about) };
  const held = recordsInForce(facts.assignments, figure.to).filter(
    (record) => record.agency === agency.agency,
  );
  return counted(distinct(held, (record) => record.commune));
};
