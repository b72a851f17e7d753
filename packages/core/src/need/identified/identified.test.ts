import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import { NeedsSurveyed } from '../events.ts';
import { AssessNeed, CloseNeed, IdentifyNeed } from './commands.ts';
import { NeedAssessed, NeedClosed, NeedIdentified } from './events.ts';

const commune = 'keng-du';
const stream = `need-${commune}`;
const units = { communes: { [commune]: ['2012-01-01', '2025-07-01'] } } as const;
const survey = fact(NeedsSurveyed, '2012-05-29', {
  commune,
  participants: ['UBND xã Keng Đu'],
  needs: [],
  finding: 'Cần đường',
});
const need = {
  commune,
  need: 'duong',
  what: 'Đường vào bản',
  kind: 'infrastructure',
  priority: true,
  source: 'survey',
  cost: 1_500_000_000,
  beneficiaries: 60,
} as const;
const on = '2012-06-01';
const identified = fact(NeedIdentified, on, need);

describe('a need is identified', () => {
  it('after the survey that found it, or on request', () => {
    given(survey)
      .knowing(units)
      .when(IdentifyNeed, { ...need, on })
      .records(stream, identified);
    given()
      .knowing(units)
      .when(IdentifyNeed, { ...need, on })
      .refuses('NotSurveyed', { commune, on });
    given(survey)
      .knowing(units)
      .when(IdentifyNeed, { ...need, on: '2012-05-28' })
      .refuses('NotSurveyed', { commune, on: '2012-05-28' });
    given()
      .knowing(units)
      .when(IdentifyNeed, { ...need, source: 'request', on })
      .records(stream, fact(NeedIdentified, on, { ...need, source: 'request' }));
  });

  it('once under its name, in a commune that exists, on a known document', () => {
    given(survey, identified)
      .knowing(units)
      .when(IdentifyNeed, { ...need, on })
      .refuses('IdTaken', { id: 'duong', commune, on });
    given(survey)
      .when(IdentifyNeed, { ...need, on })
      .refuses('UnknownCommune', { commune });
    given(survey)
      .knowing(units)
      .when(IdentifyNeed, { ...need, document: 'bc-1', on })
      .refuses('UnknownDocument', { document: 'bc-1' });
  });

  it('for a whole number of households, never none', () => {
    for (const beneficiaries of [0, -1, 1.5, Number.NaN]) {
      given(survey)
        .knowing(units)
        .when(IdentifyNeed, { ...need, beneficiaries, on })
        .malformed('beneficiaries');
    }
  });
});

describe('a need is assessed and closed', () => {
  const assessment = { commune, need: 'duong', priority: false, by: 'UBND huyện Kỳ Sơn' };
  const closing = { commune, need: 'duong', outcome: 'met' } as const;

  it('while it is open', () => {
    given(identified)
      .knowing(units)
      .when(AssessNeed, { ...assessment, on: '2012-07-01' })
      .records(stream, fact(NeedAssessed, '2012-07-01', assessment));
    given(identified)
      .knowing(units)
      .when(CloseNeed, { ...closing, on: '2013' })
      .records(stream, fact(NeedClosed, '2013', closing));
    const closed = fact(NeedClosed, '2013', closing);
    const details = { need: 'duong', outcome: 'met', on: '2013' };
    given(identified, closed)
      .knowing(units)
      .when(AssessNeed, { ...assessment, on: '2012-07-01' })
      .refuses('NeedIsClosed', details);
    given(identified, closed)
      .knowing(units)
      .when(CloseNeed, { ...closing, on: '2014' })
      .refuses('NeedIsClosed', details);
  });

  it('not before it was identified, and not unknown', () => {
    given(identified)
      .knowing(units)
      .when(CloseNeed, { ...closing, on: '2012-05-31' })
      .refuses('TooEarly', { on: '2012-05-31', start: on });
    given(identified)
      .knowing(units)
      .when(AssessNeed, { ...assessment, need: 'nuoc', on })
      .refuses('UnknownNeed', { need: 'nuoc', known: ['duong'] });
    given(identified)
      .when(CloseNeed, { ...closing, on })
      .refuses('UnknownCommune', { commune });
  });
});
