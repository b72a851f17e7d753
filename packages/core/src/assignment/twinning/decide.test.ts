import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import type { Draft } from '../../event/define-event.ts';
import { DeliverToTwinning, EndTwinning, MakeTwinning, PledgeToTwinning } from './commands.ts';
import { TwinningDelivered, TwinningEnded, TwinningMade, TwinningPledged } from './events.ts';

const stream = 'twinning-kn1';
const known = {
  agencies: { 'tong-cong-ty': ['2005-01-01', '2020-01-01'] },
  communes: { 'keng-du': ['2011-01-01'] },
  districts: {
    'dien-chau': ['2000-01-01', '2025-07-01'],
    'ky-son': ['2000-01-01', '2025-07-01'],
  },
  documents: { 'qd-1': '2012-04-20' },
} as const;
const on = '2012-06-01';
const twinning = {
  twinning: 'kn1',
  form: 'twinned',
  helper: { district: 'dien-chau' },
  helped: { district: 'ky-son' },
} as const;
const made = fact(TwinningMade, on, twinning);
const ended = fact(TwinningEnded, '2013-01-01', { twinning: 'kn1' });
const promise = { twinning: 'kn1', pledge: 'p1', what: 'Nhà cho hộ nghèo' } as const;
const pledged = fact(TwinningPledged, '2012-07-01', promise);
const gift = {
  twinning: 'kn1',
  contribution: 'g1',
  kind: 'housing',
  form: 'money',
  evidence: 'E2',
} as const;
const delivered = fact(TwinningDelivered, '2012-12-01', gift);

describe('a twinning is made', () => {
  const make = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(MakeTwinning, { ...twinning, on, ...more });

  it.each([
    ['of two districts', {}],
    ['of an agency and a district', { helper: { agency: 'tong-cong-ty' } }],
    ['with a commune', { helped: { commune: 'keng-du' } }],
    ['with a village', { helped: { commune: 'keng-du', village: 'Huồi Xui' } }],
    ['with so many households', { helped: { commune: 'keng-du', households: 3 } }],
    ['on a document', { basis: { document: 'qd-1' }, form: 'sponsored' as const }],
  ])('%s', (_, more) => {
    make(more).records(stream, fact(TwinningMade, on, { ...twinning, ...more }));
  });

  it('of sides that exist and are not one', () => {
    make({ helper: { agency: 'khac' } }).refuses('UnknownAgency', { agency: 'khac' });
    make({ helper: { district: 'khac' } }).refuses('UnknownDistrict', { district: 'khac' });
    make({ helped: { commune: 'khac' } }).refuses('UnknownCommune', { commune: 'khac' });
    make({ on: '2025-07-01' }).refuses('OutsideDistrictLife', {
      id: 'dien-chau',
      name: 'Tên dien-chau',
      on: '2025-07-01',
      from: '2000-01-01',
      until: '2025-07-01',
    });
    make({ helper: { district: 'ky-son' } }).refuses('HelpsItself', { district: 'ky-son' });
    make({ basis: { document: 'qd-2' } }).refuses('UnknownDocument', { document: 'qd-2' });
  });

  it('once', () => {
    make({ on: '2013-01-01' }, made).refuses('IdTaken', { id: 'kn1', on });
  });

  it('and households are a count, never a name', () => {
    given()
      .when(MakeTwinning, {
        ...twinning,
        on,
        helped: { commune: 'keng-du', households: 0 },
      })
      .malformed(
        'helped.0.commune',
        'helped.0.households',
        'helped.0.district',
        'helped.1.households',
      );
  });
});

describe('a twinning ends', () => {
  const end = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(EndTwinning, { twinning: 'kn1', on: '2013-01-01', ...more });

  it('once, behind its first day and its help', () => {
    end({}, made).records(stream, ended);
    end({ why: 'Xong', basis: { document: 'qd-1' } }, made, delivered).records(
      stream,
      fact(TwinningEnded, '2013-01-01', {
        twinning: 'kn1',
        why: 'Xong',
        basis: { document: 'qd-1' },
      }),
    );
    end({}).refuses('UnknownTwinning', { twinning: 'kn1' });
    end({ on: '2014-01-01' }, made, ended).refuses('AlreadyEnded', {
      twinning: 'kn1',
      end: '2013-01-01',
    });
    end({ on }, made).refuses('TooEarly', { on, start: '2012-06-02' });
    end({ on: '2012-12-01' }, made, delivered).refuses('HelpAfterEnd', {
      twinning: 'kn1',
      on: '2012-12-01',
      contributions: ['g1'],
    });
    end({ basis: { document: 'qd-2' } }, made).refuses('UnknownDocument', { document: 'qd-2' });
  });
});

describe('help of a twinning is promised', () => {
  const pledge = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(PledgeToTwinning, { ...promise, on: '2012-07-01', ...more });

  it('while it holds, under an id of its own', () => {
    pledge({}, made).records(stream, pledged);
    const priced = { amount: 8_000_000_000, qualifier: 'over', dueBy: '2013-12-31' } as const;
    pledge(priced, made).records(
      stream,
      fact(TwinningPledged, '2012-07-01', { ...promise, ...priced }),
    );
    pledge({}).refuses('UnknownTwinning', { twinning: 'kn1' });
    pledge({ on: '2012-05-31' }, made).refuses('OutsideTwinning', {
      twinning: 'kn1',
      on: '2012-05-31',
      from: on,
    });
    pledge({ on: '2013-01-01' }, made, ended).refuses('OutsideTwinning', {
      twinning: 'kn1',
      on: '2013-01-01',
      from: on,
      end: '2013-01-01',
    });
    pledge({ on: '2012-12-31' }, made, ended).records(
      stream,
      fact(TwinningPledged, '2012-12-31', promise),
    );
    pledge({ on: '2012-08-01' }, made, pledged).refuses('IdTaken', { id: 'p1', on: '2012-07-01' });
    pledge({ document: 'qd-2' }, made).refuses('UnknownDocument', { document: 'qd-2' });
  });

  it('and by nobody who has ended', () => {
    const corporation = fact(TwinningMade, on, {
      ...twinning,
      helper: { agency: 'tong-cong-ty' },
    });
    pledge({ on: '2020-01-01' }, corporation).refuses('OutsideAgencyLife', {
      id: 'tong-cong-ty',
      name: 'Tên tong-cong-ty',
      on: '2020-01-01',
      from: '2005-01-01',
      until: '2020-01-01',
    });
  });
});

describe('help of a twinning is handed over', () => {
  const deliver = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(DeliverToTwinning, { ...gift, on: '2012-12-01', ...more });

  it('while it holds, under an id of its own, on a promise that was made', () => {
    deliver({}, made).records(stream, delivered);
    const whole = {
      value: 300_000_000,
      items: [{ what: 'nhà', quantity: '5' }],
      pledge: 'p1',
      document: 'qd-1',
    } as const;
    deliver(whole, made, pledged).records(
      stream,
      fact(TwinningDelivered, '2012-12-01', { ...gift, ...whole }),
    );
    deliver({ pledge: 'p1' }, made).refuses('UnknownPledge', { pledge: 'p1' });
    deliver({}, made, delivered).refuses('IdTaken', { id: 'g1', on: '2012-12-01' });
    deliver({}).refuses('UnknownTwinning', { twinning: 'kn1' });
    deliver({ on: '2013-01-01' }, made, ended).refuses('OutsideTwinning', {
      twinning: 'kn1',
      on: '2013-01-01',
      from: on,
      end: '2013-01-01',
    });
    deliver({ document: 'qd-2' }, made).refuses('UnknownDocument', { document: 'qd-2' });
    deliver({ value: -1 }, made).malformed('value');
  });
});
