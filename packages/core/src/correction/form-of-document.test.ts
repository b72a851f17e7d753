import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { told } from '../../test/history.ts';
import { emptyReference, type Reference } from '../decision/reference.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { type CorrectionAct, formFits } from './form-of-document.ts';

const issuedOn = '2012-01-01' as LocalDate;

/** Documents that are named after their kind; `unknown-kind` has none. */
const reference: Reference = {
  ...emptyReference,
  document: (id) => ({ issuedOn, ...(id !== 'unknown-kind' && { kind: id }) }),
};

const renamed = (beside?: string) =>
  told('CommuneRenamed', { commune: 'x', name: 'Mường Nọc' }, '2020-01-01', {
    ...(beside !== undefined && { meta: { document: { document: beside } } }),
  }).at(0);
const assigned = told(
  'AssignmentMade',
  {
    assignment: 'a~x~1',
    agency: 'a',
    commune: 'x',
    form: 'assigned',
    role: 'help',
    basis: { document: 'decision' },
  },
  '2012-04-20',
).at(0);

const refused = (act: CorrectionAct, by: string, target = renamed() as typeof assigned) => {
  const fits = formFits(act, by as DocumentId, target, reference);
  return E.isLeft(fits) ? fits.left.sentence.en : undefined;
};

describe('the document of a correction', () => {
  it('of form is an official letter', () => {
    expect(refused('form', 'letter')).toBe(undefined);
    expect(formFits('form', 'decision' as DocumentId, renamed(), reference)).toEqual(
      E.left({
        _tag: 'WrongFormOfDocument',
        details: { document: 'decision', kind: 'decision' },
        sentence: {
          vi: 'Sai sót về hình thức phải được đính chính bằng công văn (Nghị định 30/2020/NĐ-CP, Điều 18); văn bản decision là Quyết định',
          en: 'An error of form is put right by an official letter (Decree 30/2020, art. 18); document decision is: Decision',
        },
      }),
    );
  });

  it('of content has the form of the document that the fact rests on: its basis, or that beside it', () => {
    expect(refused('content', 'decision', assigned)).toBe(undefined);
    const equal = 'An error of content is put right by a document of equal form';
    expect(refused('content', 'letter', assigned)).toBe(
      `${equal} (Decision) (Decree 30/2020, art. 18); document letter is: Official letter`,
    );
    const beside = renamed('resolution') as never;
    expect(refused('content', 'resolution', beside)).toBe(undefined);
    expect(refused('content', 'notice', beside)).toBe(
      `${equal} (Resolution) (Decree 30/2020, art. 18); document notice is: Notice`,
    );
  });

  it('of a recall can recall', () => {
    for (const kind of ['decision', 'letter', 'notice', 'resolution', 'decree']) {
      expect(refused('recall', kind)).toBe(undefined);
    }
    for (const kind of ['report', 'plan', 'minutes', 'memorandum', 'criticism']) {
      expect(refused('recall', kind)).toMatch(/^A recall is made by a document that can recall/);
    }
  });

  it('is not judged where a kind is not recorded, or says nothing', () => {
    for (const act of ['form', 'content', 'recall'] as const) {
      expect(refused(act, 'unknown-kind', assigned)).toBe(undefined);
      expect(refused(act, 'other', assigned)).toBe(undefined);
    }
    expect(refused('content', 'letter', renamed() as never)).toBe(undefined);
    expect(refused('content', 'letter', renamed('unknown-kind') as never)).toBe(undefined);
    expect(refused('content', 'letter', renamed('other') as never)).toBe(undefined);
  });
});
