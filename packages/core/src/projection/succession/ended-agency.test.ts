import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/history.ts';
import {
  agency,
  assigned,
  commune,
  fates,
  merged,
  reform,
  successor,
  viewed,
} from '../../../test/succession.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { helpersOf } from './index.ts';

describe('an agency that ends', () => {
  const department: readonly Told[] = [
    commune('keng-du-16822', 'Keng Đu'),
    agency('so-gtvt', 'Sở Giao thông vận tải'),
    agency('so-xay-dung', 'Sở Xây dựng'),
    assigned('so-gtvt', 'keng-du-16822', '2012-04-20'),
  ];
  const mergedAgency = told(
    'AgencyMerged',
    { agency: 'so-gtvt', into: 'so-xay-dung' },
    '2025-03-01',
  );

  it('leaves its assignment orphaned: it does not follow the merger of the agency', () => {
    const view = viewed(reform, department, mergedAgency);
    expect(view.agencies.map((one) => [one.agency, one.heirs.map(({ unit }) => unit)])).toEqual([
      ['so-gtvt', ['so-xay-dung']],
    ]);
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
    const keng = helpersOf(view, 'keng-du-16822' as CommuneId);
    expect(keng?.helpers).toEqual([]);
    expect(fates(keng?.orphaned ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
  });

  it('or dissolves, says so', () => {
    const view = viewed(
      reform,
      department,
      told('AgencyDissolved', { agency: 'so-gtvt' }, '2025-03-01'),
    );
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyDissolved'],
    ]);
    expect(view.agencies[0]?.heirs).toEqual([]);
  });

  it('hands its assignment on by a document, also months later', () => {
    const transferred = told(
      'AssignmentTransferred',
      {
        assignment: 'so-gtvt~keng-du-16822~1',
        to: 'so-xay-dung',
        basis: { document: 'qd-2025' },
      },
      '2025-06-01',
    );
    const received = assigned('so-xay-dung', 'keng-du-16822', '2025-06-01');
    const before = viewed('2025-05-31', department, mergedAgency, transferred, received);
    expect(fates(before.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
    const after = viewed('2025-06-01', department, mergedAgency, transferred, received);
    expect(after.agencies[0]?.assignments[0]?.fate).toEqual({
      how: 'transferred',
      rule: 'transfer',
      agency: 'so-xay-dung',
      commune: 'keng-du-16822',
      assignment: 'so-xay-dung~keng-du-16822~1',
      document: { document: 'qd-2025' },
      path: [],
      events: ['assignment-so-gtvt~keng-du-16822@1', 'assignment-so-xay-dung~keng-du-16822@0'],
    });
    expect(helpersOf(after, 'keng-du-16822' as CommuneId)?.helpers.map((h) => h.agency)).toEqual([
      'so-xay-dung',
    ]);
  });

  it('is followed by its heir where a document assigns the heir anew', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      assigned('so-xay-dung', 'keng-du-16822', '2025-03-01'),
    );
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'transferred', 'newAssignment'],
    ]);
  });

  it('or whose assignment a decision ended with it, leaves nothing open', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      told(
        'AssignmentEnded',
        { assignment: 'so-gtvt~keng-du-16822~1', reason: 'agencyEnded' },
        '2025-03-01',
      ),
    );
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'ended', 'endedByDecision'],
    ]);
    expect(view.helpers).toEqual([]);
  });

  it('has no say over an assignment that was over long before', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      told(
        'AssignmentEnded',
        { assignment: 'so-gtvt~keng-du-16822~1', reason: 'replaced' },
        '2022-07-29',
      ),
    );
    expect(view.agencies[0]?.assignments).toEqual([]);
  });

  it('and whose commune ends after it is orphaned for the agency, in the commune that followed', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      successor('moi-2025', '16822', 'Mới'),
      merged('keng-du-16822', 'moi-2025'),
    );
    expect(fates(view.communes[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
    expect(helpersOf(view, 'moi-2025' as CommuneId)?.orphaned).toHaveLength(1);
  });
});
