import { describe, expect, expectTypeOf, it } from 'vitest';
import { pair, unassigned } from '../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../test/history.ts';
import type { CommuneId } from '../vocabulary/ids.ts';
import type { DocumentNumbersView } from './document-numbers/document-numbers.ts';
import { documentNumbers } from './document-numbers/document-numbers.ts';
import { hearings } from './hearings/hearings.ts';
import { foldAll } from './projection.ts';
import { responsibleFor } from './responsible/responsible.ts';
import { together } from './together.ts';

const both = together({ heard: hearings, numbers: documentNumbers });

describe('several projections as one', () => {
  it('give the views that each gives alone', () => {
    const book = unassigned();
    book.add('ExplanationRequested', '2013-02-01', {
      ...pair,
      period: '2012',
      flag: 'N',
      replyBy: '2013-02-15',
    });
    book.add('DocumentCited', '2013-05-01', {
      document: '1310-qd-ubnd-2012',
      citedAs: '1310/QĐ-UB',
    });
    const at = asOf('2014-01-01');
    const view = viewOf(both, book.facts, at);
    expect(view).toEqual({
      heard: viewOf(hearings, book.facts, at),
      numbers: viewOf(documentNumbers, book.facts, at),
    });
    expect(view.heard.hearings).toHaveLength(1);
    expect(view.numbers.conflicts).toHaveLength(1);
    expect(Object.isFrozen(view)).toBe(true);
    expectTypeOf(view.numbers).toEqualTypeOf<DocumentNumbersView>();
  });

  it('read each type once, and are named after their parts and versions', () => {
    expect(both.name).toBe('heard=hearings@1+numbers=document-numbers@1');
    expect(both.handles).toEqual([...new Set([...hearings.handles, ...documentNumbers.handles])]);
  });

  it('look beyond the asked day only when all do', () => {
    const responsible = responsibleFor(pair.commune as CommuneId);
    expect(both.laterFacts).toBe(false);
    expect(together({ responsible, heard: hearings }).laterFacts).toBe(false);
    expect(together({ responsible }).laterFacts).toBe(true);
  });

  it('combine when all parts do', () => {
    const facts = unassigned().facts;
    const at = asOf('2014-01-01');
    const streams = [...new Set(facts.map(({ stream }) => stream))];
    const accs = [0, 1].map((half) =>
      foldAll(
        both,
        facts.filter(({ stream }) => streams.indexOf(stream) % 2 === half),
      ),
    );
    expect(both.view(both.combine?.(accs) ?? {}, at)).toEqual(viewOf(both, facts, at));
    const { combine: _, ...inOnePiece } = hearings;
    expect(together({ heard: inOnePiece, numbers: documentNumbers }).combine).toBeUndefined();
  });
});
