import { describe, expect, it } from 'vitest';
import { asOf, history, reconstructed, told, viewOf } from '../../../test/history.ts';
import { adjusted, beginnings, gift, pair } from '../../../test/keng-du.ts';
import { currentState } from './current-state.ts';

const stream = 'assignment-so-gtvt~keng-du-16822';
const nothing = { value: 0, reconstructed: 0, events: [] };

describe('the state of the programme on a day', () => {
  it('says who helps whom, on what document, and what was promised and delivered', () => {
    const facts = history(
      beginnings,
      told('PledgeMade', { ...pair, pledge: 'p1', amount: 50_000_000 }, '2012-06-01'),
      told('PledgeAmended', { pledge: 'p1', amount: 60_000_000 }, '2013-01-10', { stream }),
      told(
        'CommitmentSigned',
        { ...pair, commitment: 'c1', amount: 40_000_000, dueBy: '2014-12-31' },
        '2013-02-01',
      ),
      adjusted,
      gift('g1', '2012-05-29', { form: 'goods' }),
      gift('g2', '2015-01-24', { value: 168_000_000 }),
      gift('g3', '2015-01-24', { value: 918_000_000, stream: 'budget' }),
      gift('g4', '2016-01-15', { value: 147_000_000 }),
    );
    const at = asOf('2015-12-31');
    expect(viewOf(currentState, facts, at)).toEqual({
      asOf: at,
      assignments: [
        {
          ...pair,
          agencyName: 'Sở Giao thông vận tải',
          communeName: 'Keng Đu',
          communeCode: '16822',
          form: 'assigned',
          role: 'help',
          status: 'inForce',
          from: '2012-04-20',
          basis: {
            document: '2021-qd-ubnd-2014',
            number: '2021/QĐ-UBND',
            title: 'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã nghèo',
            article: 'Điều 1',
            recalled: false,
          },
          pledged: {
            value: 60_000_000,
            reconstructed: 0,
            events: [`${stream}@1`, `${stream}@2`],
          },
          committed: { value: 40_000_000, reconstructed: 0, events: [`${stream}@3`] },
          // The cattle of 2012 have no price, the budget is another stream, and 2016 is to come.
          delivered: { value: 168_000_000, reconstructed: 0, events: [`${stream}@6`] },
          confidence: 'found',
          events: [`${stream}@0`, `${stream}@4`],
        },
      ],
      inForce: { agencies: 1, communes: 1, assignments: 1 },
    });
  });

  it('knows nothing before the first fact, and nothing of what begins later', () => {
    const empty = { assignments: [], inForce: { agencies: 0, communes: 0, assignments: 0 } };
    const before = asOf('2012-04-19');
    expect(viewOf(currentState, [], before)).toEqual({ asOf: before, ...empty });
    expect(viewOf(currentState, history(beginnings), before)).toEqual({ asOf: before, ...empty });
  });

  it('tells resting and ended assignments apart; a rest does not end the duty', () => {
    const facts = history(
      beginnings,
      told('AssignmentSuspended', { assignment: pair.assignment, cause: 'Lũ quét' }, '2013-09-01'),
      told('AssignmentResumed', { assignment: pair.assignment }, '2013-12-01'),
      told('AssignmentEnded', { assignment: pair.assignment, reason: 'fulfilled' }, '2014-07-01'),
    );
    const on = (day: string) => {
      const { assignments, inForce } = viewOf(currentState, facts, asOf(day));
      return [assignments[0]?.status, assignments[0]?.until, inForce.assignments];
    };
    expect(on('2013-08-31')).toEqual(['inForce', undefined, 1]);
    expect(on('2013-09-01')).toEqual(['suspended', undefined, 1]);
    expect(on('2013-12-01')).toEqual(['inForce', undefined, 1]);
    expect(on('2014-06-30')).toEqual(['inForce', undefined, 1]);
    expect(on('2014-07-01')).toEqual(['ended', '2014-07-01', 0]);
  });

  it('counts an assignment of "2012" only when the year is over', () => {
    const made = told(
      'AssignmentMade',
      { ...pair, form: 'assigned', role: 'help', basis: { document: 'd' } },
      '2012',
      reconstructed,
    );
    expect(viewOf(currentState, history(made), asOf('2012-12-30')).assignments).toEqual([]);
    expect(viewOf(currentState, history(made), asOf('2012-12-31')).assignments).toEqual([
      {
        ...pair,
        // Nothing is registered: ids stand in for names.
        agencyName: 'so-gtvt',
        communeName: 'keng-du-16822',
        communeCode: '',
        form: 'assigned',
        role: 'help',
        status: 'inForce',
        from: '2012',
        basis: { document: 'd', recalled: false },
        pledged: nothing,
        committed: nothing,
        delivered: nothing,
        confidence: 'reconstructed',
        events: [`${stream}@0`],
      },
    ]);
  });

  it('takes a withdrawn promise for none, and one without a price for none', () => {
    const facts = history(
      beginnings,
      told('PledgeMade', { ...pair, pledge: 'p1', amount: 50_000_000 }, '2012-06-01'),
      told('PledgeMade', { ...pair, pledge: 'p2', what: 'Tập huấn' }, '2012-06-01'),
      told('PledgeWithdrawn', { pledge: 'p1' }, '2013-03-01', { stream }),
    );
    const pledged = (day: string) =>
      viewOf(currentState, facts, asOf(day)).assignments[0]?.pledged.value;
    expect(pledged('2013-02-28')).toBe(50_000_000);
    expect(pledged('2013-03-01')).toBe(0);
  });

  it('orders by agency, then commune, as a Vietnamese reader looks for them', () => {
    const assigned = (agency: string, commune: string) =>
      told(
        'AssignmentMade',
        {
          assignment: `${agency}~${commune}~1`,
          agency,
          commune,
          form: 'assigned',
          role: 'help',
          basis: { document: 'd' },
        },
        '2012-04-20',
      );
    const named = (agency: string, name: string) =>
      told('AgencyRegistered', { agency, kind: 'provincial', name }, '2012-01-01');
    const place = (commune: string, code: string, name: string) =>
      told('CommuneRegistered', { commune, code, kind: 'xa', name }, '2012-01-01');
    const facts = history(
      [named('a', 'Đài Phát thanh'), named('b', 'Công an tỉnh'), named('c', 'Ban Dân tộc')],
      [
        place('x', '00001', 'Đồng Văn'),
        place('y', '00002', 'Châu Tiến'),
        place('z', '00003', 'Đồng Văn'),
      ],
      [
        assigned('a', 'z'),
        assigned('a', 'x'),
        assigned('a', 'y'),
        assigned('b', 'x'),
        assigned('c', 'z'),
      ],
    );
    const { assignments, inForce } = viewOf(currentState, facts, asOf('2012-12-31'));
    expect(assignments.map((a) => a.assignment)).toEqual([
      'c~z~1',
      'b~x~1',
      'a~y~1',
      'a~x~1',
      'a~z~1',
    ]);
    expect(inForce).toEqual({ agencies: 3, communes: 3, assignments: 5 });
  });

  it('adds a joint gift with unknown shares once, for the helper that comes first', () => {
    const other = { assignment: 'bao-nghe-an~keng-du-16822~1', agency: 'bao-nghe-an' } as const;
    const joint = { joint: { gift: 'nha-2021', share: 'notSplit' }, value: 80_000_000 } as const;
    const facts = history(
      beginnings,
      told(
        'AssignmentMade',
        {
          ...pair,
          ...other,
          form: 'assigned',
          role: 'help',
          basis: { document: '1310-qd-ubnd-2012' },
        },
        '2012-04-20',
      ),
      gift('g1', '2021-11', joint),
      gift('g1', '2021-11', { ...joint, ...other }),
    );
    const delivered = (day: string) =>
      viewOf(currentState, facts, asOf(day)).assignments.map((a) => [a.agency, a.delivered.value]);
    expect(delivered('2021-11-29')).toEqual([
      ['bao-nghe-an', 0],
      ['so-gtvt', 0],
    ]);
    expect(delivered('2021-11-30')).toEqual([
      ['bao-nghe-an', 80_000_000],
      ['so-gtvt', 0],
    ]);
  });
});
