import { describe, expect, it } from 'vitest';
import { assigned, assignment, communeReports, made, pair } from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { pairTimeline } from './pair-timeline.ts';

const timeline = pairTimeline(pair.agency as AgencyId, pair.commune as CommuneId);
const other = { agency: 'khac', commune: pair.commune } as const;

describe('the timeline of a pair', () => {
  it('tells what came about between them, by date, and nothing of others', () => {
    const book = assigned();
    book.add('PledgeMade', '2012-06-01', {
      pledge: 'p1',
      assignment,
      ...pair,
      amount: 50_000_000,
      what: 'Bò giống',
      dueBy: '2012-12-31',
    });
    communeReports(book, '2013-01-15', 'nil');
    book.add('CriticismIssued', '2013-04-09', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không thực hiện',
    });
    book.add('EvaluationMade', '2013-05-01', {
      ...other,
      period: '2012',
      evaluator: 'Ban Chỉ đạo tỉnh',
      grade: 'good',
    });
    book.add('ContributionDelivered', '2013-06', {
      contribution: 'g1',
      assignment,
      ...pair,
      kind: 'economy',
      form: 'goods',
      fund: 'own',
      stream: 'donation',
      evidence: 'E1',
      value: 44_000_000,
      items: [{ what: 'bò', quantity: '4', unit: 'con' }],
      raw: '44 triệu đồng',
    });
    // Recorded after what is later in the world.
    book.add('ContactMade', '2012-05-02', {
      ...pair,
      initiatedBy: 'agency',
      what: 'Làm việc với xã',
    });
    const view = viewOf(timeline, book.facts, asOf('2014-12-31'));
    expect([view.agencyName, view.communeName]).toEqual(['Kho bạc Nhà nước Nghệ An', 'Hạ Sơn']);
    expect(view.facts.map(({ type, on, says }) => [type, on, says])).toEqual([
      ['AssignmentMade', '2012-04-20', {}],
      ['ContactMade', '2012-05-02', { words: ['Làm việc với xã'] }],
      ['PledgeMade', '2012-06-01', { amount: 50_000_000, words: ['Bò giống'], due: '2012-12-31' }],
      ['CommuneReportFiled', '2013-01-15', { period: '2012', help: 'nil' }],
      [
        'CriticismIssued',
        '2013-04-09',
        { period: '2012', by: 'Chủ tịch UBND tỉnh', words: ['Không thực hiện'] },
      ],
      [
        'ContributionDelivered',
        '2013-06',
        { amount: 44_000_000, words: ['4 con bò', '44 triệu đồng'] },
      ],
    ]);
    expect(view.facts[0]).toMatchObject({
      event: made,
      document: { document: '1310-qd-ubnd-2012' },
      reconstructed: false,
      corrected: false,
    });
  });

  it('what follows in the stream of the pair is of the pair; in that of another it is not', () => {
    const book = assigned();
    book.add('AssignmentSuspended', '2013-09-01', { assignment, cause: 'Lũ quét' });
    book.add('AssignmentEnded', '2014-01-01', { assignment, reason: 'fulfilled' });
    const types = (on: typeof timeline) =>
      viewOf(on, book.facts, asOf('2014-12-31')).facts.map(({ type }) => type);
    expect(types(timeline)).toEqual(['AssignmentMade', 'AssignmentSuspended', 'AssignmentEnded']);
    expect(types(pairTimeline(other.agency as AgencyId, pair.commune as CommuneId))).toEqual([]);
  });
});
