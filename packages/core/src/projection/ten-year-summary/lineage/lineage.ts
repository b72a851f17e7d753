import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import { type Interval, includes } from '../../../vocabulary/dates/period.ts';
import type { AssignmentRecord } from '../../shared/assignments.ts';
import { inOrder } from '../../shared/in-order.ts';
import type { LineageFact, SummaryFacts } from '../acc.ts';
import type { LineageLine } from '../view.ts';
import { changeWords } from './change-words.ts';

/**
 * The communes and agencies that changed in the span (§10.14), by date. Figures stay with the unit
 * that had them. Where a unit has ended and assignments still name it, the line says how many:
 * duties do not follow a merger by themselves.
 */
export const lineageLines = (
  facts: SummaryFacts,
  held: readonly AssignmentRecord[],
  span: Interval,
): readonly LineageLine[] =>
  inOrder(
    facts.lineage
      .filter((fact) => includes(span, certainFrom(fact.on)))
      .map((fact) => ({
        what: withOpen(changeWords(fact, facts.units), held.filter(namesEnded(fact)).length),
        on: fact.on,
        event: fact.ref,
      })),
    [{ text: (line) => certainFrom(line.on) }, { text: (line) => line.event }],
  );

const namesEnded =
  (fact: LineageFact) =>
  (record: AssignmentRecord): boolean => {
    switch (fact.type) {
      case 'CommuneMerged':
      case 'CommuneSplit':
        return record.commune === fact.data.commune;
      case 'AgencyMerged':
      case 'AgencyDissolved':
        return record.agency === fact.data.agency;
      default:
        return false;
    }
  };

const withOpen = (what: Bilingual, open: number): Bilingual =>
  open === 0
    ? what
    : {
        vi: `${what.vi}; còn ${open} phân công chưa được chuyển giao hoặc chấm dứt`,
        en: `${what.en}; ${open} ${open === 1 ? 'assignment' : 'assignments'} not yet transferred or ended`,
      };
