import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AssignmentId } from '../../vocabulary/ids.ts';
import { noAmount } from '../shared/amount-sum.ts';
import { type AssignmentRecord, termsOn } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import type { SumsBy } from '../shared/sums-by.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { SummaryFacts } from './acc.ts';
import type { AssignmentLine } from './view.ts';

/** The annex (§10.16): the assignments in force on the cut-off day, by agency, then commune. */
export const annexLines = (
  facts: SummaryFacts,
  held: readonly AssignmentRecord[],
  day: LocalDate,
  delivered: SumsBy<AssignmentId>,
): readonly AssignmentLine[] =>
  inOrder(
    held.map((record): AssignmentLine => {
      const { assignment, agency, commune, from, made } = record;
      const place = communeOn(facts.units, commune, day);
      const { document, article } = termsOn(record, day).basis;
      const number = facts.documents.get(document)?.issued.number;
      return {
        agency,
        agencyName: agencyNameOn(facts.units, agency, day),
        agencyKind: facts.units.agencies.get(agency)?.kind ?? 'other',
        commune,
        communeName: place.name,
        communeCode: place.code,
        district: place.districtName,
        from,
        basis: {
          document,
          ...(number !== undefined && { number }),
          ...(article !== undefined && { article }),
        },
        delivered: delivered.get(assignment) ?? noAmount,
        reconstructed: made.reconstructed,
        event: made.ref,
      };
    }),
    [
      { name: (line) => line.agencyName },
      { text: (line) => line.agency },
      { name: (line) => line.communeName },
      { text: (line) => line.commune },
    ],
  );
