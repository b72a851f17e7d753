import { describe, expect, it } from 'vitest';
import { asOf, history, told, viewOf } from '../../../test/history.ts';
import { adjusted, beginnings, gift, pair } from '../../../test/keng-du.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { currentState } from '../current-state/current-state.ts';
import { foldAll } from '../projection.ts';
import { responsibleFor } from './responsible.ts';

const kengDu = responsibleFor('keng-du-16822' as CommuneId);
const stream = 'assignment-so-gtvt~keng-du-16822';
const successor = {
  assignment: 'so-xay-dung~keng-du-16822~1',
  agency: 'so-xay-dung',
  commune: 'keng-du-16822',
} as const;

const facts = history(
  beginnings,
  told(
    'AgencyRegistered',
    { agency: 'so-xay-dung', kind: 'provincial', name: 'Sở Xây dựng' },
    '2012-01-01',
  ),
  adjusted,
  gift('g1', '2015-01-24', { value: 168_000_000 }),
  told(
    'DocumentIssued',
    {
      document: '2209-qd-ubnd-2022',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công giúp đỡ các xã đặc biệt khó khăn',
      number: '2209/QĐ-UBND',
    },
    '2022-07-29',
  ),
  told(
    'DocumentReplaced',
    { document: '2021-qd-ubnd-2014', by: '2209-qd-ubnd-2022' },
    '2022-07-29',
  ),
  told(
    'DocumentCorrected',
    { document: '2021-qd-ubnd-2014', what: 'Ký hiệu: sửa "QĐ-UBNA" thành "QĐ-UBND"' },
    '2014-06-01',
  ),
  told(
    'AssignmentTransferred',
    { assignment: pair.assignment, to: 'so-xay-dung', basis: { document: '2209-qd-ubnd-2022' } },
    '2025-03-01',
  ),
  told(
    'AssignmentMade',
    { ...successor, form: 'assigned', role: 'help', basis: { document: '2209-qd-ubnd-2022' } },
    '2025-03-01',
  ),
);

const first = {
  ...pair,
  agencyName: 'Sở Giao thông vận tải',
  communeName: 'Keng Đu',
  communeCode: '16822',
  form: 'assigned',
  role: 'help',
  status: 'inForce',
  from: '2012-04-20',
  pledged: { value: 0, reconstructed: 0, events: [] },
  committed: { value: 0, reconstructed: 0, events: [] },
  confidence: 'found',
};

describe('who was responsible for a commune', () => {
  it('on 24/1/2015: the agency, the document, its article, its signer, its corrections', () => {
    const at = asOf('2015-01-24');
    expect(viewOf(kengDu, facts, at)).toEqual({
      asOf: at,
      commune: 'keng-du-16822',
      communeName: 'Keng Đu',
      communeCode: '16822',
      district: 'Kỳ Sơn',
      responsible: [
        {
          ...first,
          basis: {
            document: '2021-qd-ubnd-2014',
            number: '2021/QĐ-UBND',
            title: 'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã nghèo',
            article: 'Điều 1',
            recalled: false,
            corrections: [{ on: '2014-06-01', what: 'Ký hiệu: sửa "QĐ-UBNA" thành "QĐ-UBND"' }],
          },
          delivered: { value: 168_000_000, reconstructed: 0, events: [`${stream}@2`] },
          events: [`${stream}@0`, `${stream}@1`],
        },
      ],
      before: [],
    });
  });

  it('on the last day of the first decision: annex line and signer', () => {
    const { responsible } = viewOf(kengDu, facts, asOf('2014-05-12'));
    expect(responsible.map(({ basis }) => basis)).toEqual([
      {
        document: '1310-qd-ubnd-2012',
        number: '1310/QĐ-UBND',
        title: 'Phân công giúp đỡ các xã nghèo',
        signer: 'Nguyễn Văn A',
        article: 'Điều 1',
        annexLine: '17',
        recalled: false,
      },
    ]);
  });

  it('tells of what became of the document later, when given all that is known', () => {
    const on = asOf('2014-05-12');
    const { responsible } = kengDu.view(foldAll(kengDu, facts), on);
    expect(
      responsible.map(({ basis, status, delivered, until }) => [
        basis.replacedBy,
        basis.replacedOn,
        status,
        delivered.value,
        until,
      ]),
    ).toEqual([
      // "2021 replaces 1310" is said by the later decision alone.
      ['2021-qd-ubnd-2014', '2014-05-13', 'inForce', 0, '2025-03-01'],
    ]);
  });

  it('after a transfer: the new agency, and the old one among those before', () => {
    const at = asOf('2025-03-01');
    const { responsible, before } = viewOf(kengDu, facts, at);
    expect(responsible).toEqual([
      {
        ...first,
        ...successor,
        agencyName: 'Sở Xây dựng',
        from: '2025-03-01',
        basis: {
          document: '2209-qd-ubnd-2022',
          number: '2209/QĐ-UBND',
          title: 'Phân công giúp đỡ các xã đặc biệt khó khăn',
          recalled: false,
        },
        delivered: { value: 0, reconstructed: 0, events: [] },
        events: ['assignment-so-xay-dung~keng-du-16822@0'],
      },
    ]);
    expect(before.map((a) => [a.agency, a.status, a.until, a.basis.replacedBy])).toEqual([
      ['so-gtvt', 'ended', '2025-03-01', '2209-qd-ubnd-2022'],
    ]);
  });

  it('lists those before with the latest first', () => {
    const short = (n: number, from: string, until: string) => {
      const assignment = `a${n}~keng-du-16822~1`;
      return [
        told(
          'AssignmentMade',
          {
            assignment,
            agency: `a${n}`,
            commune: 'keng-du-16822',
            form: 'assigned',
            role: 'help',
            basis: { document: 'd' },
          },
          from,
        ),
        told('AssignmentEnded', { assignment, reason: 'replaced' }, until),
      ];
    };
    const ended = history(
      short(1, '2012-01-01', '2013-01-01'),
      short(2, '2013-01-01', '2016-01-01'),
      short(3, '2012-06-01', '2013-01-01'),
    );
    const { before } = viewOf(kengDu, ended, asOf('2016-01-01'));
    expect(before.map((a) => a.agency)).toEqual(['a2', 'a1', 'a3']);
  });

  it('says nothing of other communes, and names an unknown one by its id', () => {
    const other = responsibleFor('my-ly' as CommuneId);
    const at = asOf('2015-01-24');
    expect(viewOf(other, facts, at)).toEqual({
      asOf: at,
      commune: 'my-ly',
      communeName: 'my-ly',
      communeCode: '',
      district: '',
      responsible: [],
      before: [],
    });
  });

  it('gives a joint gift the value that the state of the programme gives it', () => {
    const joint = { joint: { gift: 'j', share: 'notSplit' }, value: 80_000_000 } as const;
    const elsewhere = {
      assignment: 'a~my-ly~1',
      agency: 'a',
      commune: 'my-ly',
    } as const;
    const shared = history(
      beginnings,
      gift('g1', '2016-01-15', joint),
      gift('g1', '2016-01-14', { ...joint, ...elsewhere }),
    );
    const at = asOf('2016-12-31');
    const [mine] = viewOf(kengDu, shared, at).responsible;
    expect(mine?.delivered.value).toBe(0);
    expect(mine).toEqual(viewOf(currentState, shared, at).assignments[0]);
  });

  describe('where a commune has ended', () => {
    const map = history(
      beginnings,
      told(
        'CommuneRegistered',
        { commune: 'moi-2025', code: '16822', kind: 'xa', name: 'Mới' },
        '2025-07-01',
      ),
      told('CommuneMerged', { commune: pair.commune, into: 'moi-2025' }, '2025-07-01'),
    );
    const moi = responsibleFor('moi-2025' as CommuneId);
    const merger = {
      from: pair.commune,
      to: 'moi-2025',
      on: '2025-07-01',
      how: 'merged',
      ref: 'commune-keng-du-16822@1',
    };

    it('the one that it went into has its helpers by succession, with the way', () => {
      const answer = viewOf(moi, map, asOf('2025-07-01'));
      expect(answer.responsible).toEqual([]);
      expect(answer.bySuccession).toEqual([
        {
          assignment: pair.assignment,
          agency: pair.agency,
          agencyName: 'Sở Giao thông vận tải',
          from: '2012-04-20',
          basis: { document: '1310-qd-ubnd-2012', article: 'Điều 1', annexLine: '17' },
          succeeded: {
            former: { commune: pair.commune, communeName: 'Keng Đu', communeCode: '16822' },
            rule: 'wholeMerger',
            path: [merger],
          },
          events: [`${stream}@0`, 'commune-keng-du-16822@1'],
        },
      ]);
      expect(answer.orphaned).toBeUndefined();
    });

    it('the assignment itself says where it stands; on the day before it says nothing of it', () => {
      const { responsible } = viewOf(kengDu, map, asOf('2025-07-01'));
      expect(responsible.map(({ status, succession }) => [status, succession])).toEqual([
        [
          'inForce',
          {
            how: 'carried',
            rule: 'wholeMerger',
            commune: 'moi-2025',
            path: [merger],
            events: ['commune-keng-du-16822@1'],
          },
        ],
      ]);
      // Given all that is known, the merger to come included.
      const before = kengDu.view(foldAll(kengDu, map), asOf('2025-06-30'));
      expect(before.responsible[0]?.succession).toBeUndefined();
      expect(moi.view(foldAll(moi, map), asOf('2025-06-30')).bySuccession).toBeUndefined();
    });

    it('and its agency too, nobody has the assignment, and the answer says so', () => {
      const facts = [
        ...map,
        ...history(
          told(
            'AgencyRegistered',
            { agency: 'so-xay-dung', kind: 'provincial', name: 'Sở Xây dựng' },
            '2012-01-01',
          ),
        ),
        ...history(
          beginnings.filter(({ stream: of }) => of === 'agency-so-gtvt'),
          told('AgencyMerged', { agency: 'so-gtvt', into: 'so-xay-dung' }, '2025-03-01'),
        ).slice(1),
      ];
      const answer = viewOf(moi, facts, asOf('2025-07-01'));
      expect(answer.bySuccession).toBeUndefined();
      expect(answer.orphaned?.map(({ assignment, fate }) => [assignment, fate.rule])).toEqual([
        [pair.assignment, 'agencyMerged'],
      ]);
    });
  });
});
