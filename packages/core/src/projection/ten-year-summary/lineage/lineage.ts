import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import { type Interval, includes } from '../../../vocabulary/dates/period.ts';
import type { AssignmentRecord } from '../../shared/assignments.ts';
import { inOrder } from '../../shared/in-order.ts';
import { assignmentFates, type Fate } from '../../succession/fate.ts';
import type { LineageFact, SummaryFacts } from '../acc.ts';
import type { LineageLine } from '../view.ts';
import { changeWords } from './change-words.ts';

/**
 * The communes and agencies that changed in the span (§10.14), by date. Figures stay with the unit
 * that had them. Where a unit has ended and assignments still name it, the line says how many go on in
 * the commune that all of it went into, and how many nobody has.
 */
export const lineageLines = (
  facts: SummaryFacts,
  held: readonly AssignmentRecord[],
  span: Interval,
): readonly LineageLine[] => {
  const fates = assignmentFates({ ...facts, acts: new Map() }, span.to);
  return inOrder(
    facts.lineage
      .filter((fact) => includes(span, certainFrom(fact.on)))
      .map((fact) => ({
        what: withOpen(
          changeWords(fact, facts.units),
          held.filter(namesEnded(fact)).map((record) => fates(record)?.how),
        ),
        on: fact.on,
        event: fact.ref,
      })),
    [{ text: (line) => certainFrom(line.on) }, { text: (line) => line.event }],
  );
};

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

const withOpen = (what: Bilingual, open: readonly (Fate['how'] | undefined)[]): Bilingual => {
  const carried = open.filter((how) => how === 'carried').length;
  const left = open.length - carried;
  const many = (count: number): string => `${count} ${count === 1 ? 'assignment' : 'assignments'}`;
  const vi = [
    what.vi,
    ...(carried === 0 ? [] : [`${carried} phân công theo sang xã mới`]),
    ...(left === 0 ? [] : [`còn ${left} phân công chưa được chuyển giao hoặc chấm dứt`]),
  ];
  const en = [
    what.en,
    ...(carried === 0 ? [] : [`${many(carried)} carried to the new commune`]),
    ...(left === 0 ? [] : [`${many(left)} not yet transferred or ended`]),
  ];
  return { vi: vi.join('; '), en: en.join('; ') };
};
