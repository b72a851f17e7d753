import { readFileSync } from 'node:fs';
import type { DomainEvent, Fact } from '@donghanh/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { allFacts, builtLedger, PATIENCE } from '../test/built.ts';
import { namedAgencies } from './facts/agencies.ts';
import { rules } from './reconstruction/rules.ts';
import { standingFunction } from './reconstruction/standing-body.ts';
import { isReconstructedUnit } from './reconstruction/units.ts';

let facts: readonly DomainEvent[];

beforeAll(async () => {
  facts = await allFacts(await builtLedger());
}, PATIENCE);

const ofType = <T extends DomainEvent['type']>(type: T): readonly Fact<T>[] =>
  facts.filter((fact): fact is Fact<T> => fact.type === type);

const named = new Set(namedAgencies.map(({ id }) => id));
const isNamed = (agency: string): boolean => named.has(agency);
const isReconstructed = (fact: DomainEvent): boolean =>
  fact.meta.source?.confidence === 'reconstructed';
const isReconstructedParty = (id: string): boolean =>
  isReconstructedUnit(id) || id === standingFunction;

describe('every fact', () => {
  it('says how sure it is', () => {
    expect(facts.filter(({ meta }) => meta.source === undefined)).toEqual([]);
  });

  it('names what was read, or the rule by which it was reconstructed', () => {
    const known = new Set(rules.map(([rule]) => rule as string));
    const unnamed = facts.filter(({ meta }) => {
      const { confidence, ref, note } = meta.source ?? {};
      if (confidence === 'reconstructed') return !known.has(note?.split('.')[0] ?? '');
      return ref === undefined || (confidence !== 'found' && note === undefined);
    });
    expect(unnamed).toEqual([]);
  });

  it('is recorded in the order in which it became known, none before it could be', () => {
    const order = facts.map(({ recordedAt }) => recordedAt);
    expect(order).toEqual(order.toSorted());
    expect(order[0]).toBe('2012-04-20T01:00:00.000Z');
  });

  it('comes to a few thousand, most of them within a month', () => {
    expect(facts.length).toBeGreaterThan(5_000);
    expect(facts.length).toBeLessThan(10_000);
    const gifts = ofType('ContributionDelivered').filter(isReconstructed);
    const days = gifts.map(
      ({ effectiveOn, recordedAt }) =>
        (Date.parse(recordedAt) - Date.parse(`${effectiveOn}T01:00:00Z`)) / 86_400_000,
    );
    const share = (from: number, to: number): number =>
      Math.round((days.filter((d) => d >= from && d < to).length / days.length) * 100);
    expect(share(0, 30)).toBeGreaterThanOrEqual(76);
    expect(share(30, 180)).toBeGreaterThanOrEqual(10);
    expect(share(180, 500)).toBeGreaterThanOrEqual(3);
  });
});

describe('the rules of the reconstruction', () => {
  it('stand in the README in the words of the events, and each is used', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const used = new Set(facts.map(({ meta }) => meta.source?.note?.split('.')[0]));
    for (const [rule, words] of rules) {
      expect(readme).toContain(`| ${rule} | ${words} |`);
      expect(used).toContain(rule);
    }
    expect(readme).toContain(`history of ${facts.length.toLocaleString('en')} events`);
  });
});

describe('units that sources name', () => {
  it('get no reconstructed money, promise, report or judgement', () => {
    const said = facts.filter((fact) => {
      if (!isReconstructed(fact)) return false;
      switch (fact.type) {
        case 'AssignmentMade':
        case 'AssignmentAdjusted':
        case 'CommuneListed':
          return false;
        case 'CommuneReportFiled':
          return fact.data.lines.some(({ agency }) => isNamed(agency));
        default:
          return 'agency' in fact.data && isNamed(fact.data.agency ?? '');
      }
    });
    expect(said).toEqual([]);
  });

  it('are asked for nothing and answer for nothing that is reconstructed, nor is a real office', () => {
    const parties = facts.filter(isReconstructed).flatMap((fact): readonly string[] => {
      switch (fact.type) {
        case 'DirectionIssued':
          return fact.data.to.map(({ id }) => id);
        case 'TaskGiven':
          return [fact.data.to.id];
        case 'RecommendationSubmitted':
          return [fact.data.about?.agency ?? ''];
        case 'RecommendationRouted':
          return [fact.data.to];
        case 'ShortcomingNoted':
          return fact.data.scope?.kind === 'province' ? [] : [fact.data.scope?.id ?? ''];
        default:
          return [];
      }
    });
    expect(parties).toHaveLength(18);
    expect(parties.filter((id) => !isReconstructedParty(id))).toEqual([]);
  });

  it('and districts and the province do nothing that is reconstructed, but by a name that says so', () => {
    const bodies = new Set(
      facts
        .filter(isReconstructed)
        .flatMap(({ data }) => ('by' in data && typeof data.by === 'string' ? [data.by] : [])),
    );
    const above = [...bodies].filter((body) => !/^(UBND xã|\d{4}-)/.test(body));
    expect(above.length).toBeGreaterThan(2);
    expect(above.filter((body) => !body.endsWith('(tái dựng)'))).toEqual([]);
  });

  it('are assigned to a reconstructed commune only where the source names none', () => {
    const placed = ofType('AssignmentMade')
      .filter((fact) => isReconstructed(fact) && isNamed(fact.data.agency))
      .map(({ data }) => data.agency);
    expect(placed.toSorted()).toEqual([
      'bch-bdbp',
      'bch-bdbp',
      'bidv-phu-quy',
      'chi-cuc-du-tru',
      'chi-cuc-thong-ke',
      'kho-bac',
      'ngan-hang-nong-nghiep',
      'ngan-hang-phat-trien',
      'thi-xa-cua-lo',
      'ubnd-tp-vinh',
      'ubnd-tp-vinh',
      'van-phong-quan-khu-4',
    ]);
  });

  it('share no commune with a reconstructed unit, whose reports would speak of them', () => {
    const communes = new Set(
      ofType('AssignmentMade')
        .filter(({ data }) => isNamed(data.agency))
        .map(({ data }) => data.commune),
    );
    const shared = ofType('AssignmentMade').filter(
      ({ data }) => communes.has(data.commune) && !isNamed(data.agency),
    );
    expect(shared).toEqual([]);
  });

  it('are never taken for reconstructed ones', () => {
    const wrong = ofType('AgencyRegistered').filter(
      (fact) => fact.data.name.startsWith('Đơn vị tái dựng số ') !== isReconstructed(fact),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the gifts that sources report', () => {
  it('stand exactly as reported: days, amounts and qualifiers; what has no amount has none', () => {
    const gifts = facts.flatMap((fact) =>
      (fact.type === 'ContributionDelivered' || fact.type === 'VoluntaryHelpDelivered') &&
      !isReconstructed(fact)
        ? [
            `${fact.effectiveOn} ${fact.data.agency} ${fact.data.qualifier ?? ''} ${fact.data.value ?? '-'}`,
          ]
        : [],
    );
    expect(gifts.toSorted()).toEqual(
      [
        '2012-05-29 so-gtvt  -',
        '2012-05-29 so-gtvt  -',
        '2012-05-29 so-gtvt  -',
        '2012-05-29 so-gtvt  -',
        '2014 so-gtvt  -',
        '2015-01-24 so-gtvt over 168000000',
        '2016-01-15 so-gtvt over 147000000',
        '2018-10-24 so-gtvt about 100000000',
        '2012-08-28 bao-nghe-an  44000000',
        '2012-08-28 bao-nghe-an over 2000000',
        '2015-10-16 bao-nghe-an nearly 80000000',
        '2021-11 bao-nghe-an  80000000',
        '2021-11 bao-nghe-an  34000000',
        '2021-11 buu-dien-tinh  80000000',
        '2021-11 thien-minh-duc  80000000',
        '2022 bao-nghe-an  70000000',
        '2013 bch-bdbp  70000000',
        '2018-08-01 bch-bdbp  30000000',
        '2017-01-17 cuc-thue  -',
        '2021-04-02 cong-an-tinh  -',
        '2022-01-15 kho-bac  -',
        '2022-12-23 nhnn-nghe-an  -',
        '2022-12-23 agribank-nghe-an  -',
        '2022-12-23 bql-kkt-dong-nam  -',
      ].toSorted(),
    );
  });

  it('name the same gift where three gave it together, without a split', () => {
    const joint = facts.flatMap((fact) =>
      fact.type === 'ContributionDelivered' || fact.type === 'VoluntaryHelpDelivered'
        ? (fact.data.joint ?? [])
        : [],
    );
    expect(joint).toEqual(
      Array.from({ length: 3 }, () => ({ gift: 'xieng-my-nha-2021-11', share: 'notSplit' })),
    );
  });
});
