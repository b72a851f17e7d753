import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import type { JsonOf } from '../../../test/record.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const issued = (
  document: string,
  kind: JsonOf<'DocumentIssued'>['kind'],
  on: string,
  more: Partial<JsonOf<'DocumentIssued'>> = {},
): Told => told('DocumentIssued', { document, kind, issuer: 'UBND', title: document, ...more }, on);

const chainOf = (day: string, ...facts: readonly Told[]) =>
  viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), history(facts), asOf(day)).documents;
const idsOf = (...facts: readonly Told[]) =>
  chainOf('2022-06-28', ...facts).map(({ document }) => document);

describe('the chain of documents', () => {
  it('holds every act of authority, in the order of dates, then ids', () => {
    expect(
      idsOf(
        issued('e', 'notice', '2022-06-28'),
        issued('d', 'criticism', '2013-04-09'),
        issued('c', 'decree', '2013-04'),
        issued('b', 'resolution', '2012-04-20'),
        issued('a', 'decision', '2012-04-20'),
        issued('f', 'decision', '2022-07-29'),
      ),
    ).toEqual(['a', 'b', 'd', 'c', 'e']);
  });

  it('holds of other papers those that something rests on', () => {
    const pair = { assignment: 'a~x~1', agency: 'a', commune: 'x' } as const;
    const papers = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'].map((id) =>
      issued(id, 'letter', '2012-01-01'),
    );
    expect(
      idsOf(
        ...papers,
        told(
          'AssignmentMade',
          { ...pair, form: 'assigned', role: 'help', basis: { document: 'p1' } },
          '2012-04-20',
        ),
        told(
          'AssignmentAdjusted',
          { assignment: pair.assignment, basis: { document: 'p2' } },
          '2013-01-01',
        ),
        told(
          'AssignmentEnded',
          { assignment: pair.assignment, reason: 'replaced', basis: { document: 'p3' } },
          '2014-01-01',
        ),
        told(
          'FigureStated',
          {
            figure: 'f',
            metric: 'agencies',
            about: 'Nghệ An',
            from: '2012-01-01',
            to: '2012-12-31',
            stated: { value: '83', qualifier: 'exact', raw: '83' },
            document: 'p4',
          },
          '2012-12-31',
        ),
        issued('q', 'minutes', '2012-02-01', {
          relations: [{ relation: 'basis', document: 'p5' }],
        }),
        told('DocumentReplaced', { document: 'p8', by: 'p6' }, '2013-01-01'),
        told('DocumentCorrected', { document: 'p8', what: 'Ngày', by: 'p7' }, '2013-01-01'),
      ),
    ).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'q']);
  });

  it('tells what became of each by the cut-off, and how else it is cited', () => {
    const facts = [
      issued('a', 'decision', '2012-04-20', { number: '1310/QĐ-UBND' }),
      told('DocumentCited', { document: 'a', citedAs: '1310/QĐ-UB' }, '2012-09-01'),
      told('DocumentCited', { document: 'a', citedAs: '1209/QĐ-UBND' }, '2013-01-01'),
      told('DocumentCited', { document: 'a', citedAs: '1310/QĐ-UB' }, '2014-01-01'),
      told('DocumentCorrected', { document: 'a', what: 'Ký hiệu' }, '2012-06-01'),
      told('DocumentReplaced', { document: 'a', by: 'b' }, '2014-05-13'),
      told('DocumentRecalled', { document: 'a' }, '2015-01-01'),
    ];
    const entry = {
      document: 'a',
      kind: 'decision',
      number: '1310/QĐ-UBND',
      issuer: 'UBND',
      issuedOn: '2012-04-20',
      title: 'a',
      citedAs: ['1209/QĐ-UBND', '1310/QĐ-UB'],
      corrections: [{ on: '2012-06-01', what: 'Ký hiệu' }],
      event: 'document-a@0',
    };
    expect(chainOf('2022-06-28', ...facts)).toEqual([
      { ...entry, replacedBy: 'b', replacedOn: '2014-05-13', recalledOn: '2015-01-01' },
    ]);
    expect(chainOf('2014-05-12', ...facts)).toEqual([entry]);
  });
});
