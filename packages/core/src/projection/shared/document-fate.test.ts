import { describe, expect, it } from 'vitest';
import { history, type Told, told } from '../../../test/history.ts';
import type { JsonOf } from '../../../test/record.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import { documentFates } from './document-fate.ts';
import { applyDocuments, type DocumentRegister } from './documents.ts';

const issued = (
  document: string,
  on: string,
  relations: JsonOf<'DocumentIssued'>['relations'] = [],
): Told =>
  told(
    'DocumentIssued',
    { document, kind: 'decision', issuer: 'UBND tỉnh', title: `Quyết định ${document}`, relations },
    on,
  );

const fateOf = (facts: readonly Told[], through?: string) => {
  const documents: DocumentRegister = new Map();
  for (const event of history(facts)) applyDocuments(documents, event);
  return documentFates(documents, through as LocalDate | undefined)('a' as DocumentId);
};

describe('what became of a document', () => {
  it('is nothing, as long as nobody says otherwise', () => {
    expect(fateOf([issued('a', '2012-04-20')])).toEqual({ corrections: [] });
    expect(fateOf([])).toEqual({ corrections: [] });
  });

  it('is told by an event of its own', () => {
    expect(
      fateOf([
        issued('a', '2012-04-20'),
        told('DocumentReplaced', { document: 'a', by: 'b' }, '2014-05-13'),
        told('DocumentRecalled', { document: 'a' }, '2015'),
        told('DocumentCorrected', { document: 'a', what: 'Ký hiệu' }, '2013-01-01'),
        told('DocumentCorrected', { document: 'a', what: 'Ngày' }, '2012-06-01'),
      ]),
    ).toEqual({
      replaced: { by: 'b', on: '2014-05-13' },
      recalledOn: '2015',
      corrections: [
        { on: '2012-06-01', what: 'Ngày' },
        { on: '2013-01-01', what: 'Ký hiệu' },
      ],
    });
  });

  it('is told as well by a later document; the first one counts', () => {
    expect(
      fateOf([
        issued('c', '2022-07-29', [{ relation: 'replaces', document: 'a' }]),
        issued('b', '2014-05-13', [
          { relation: 'replaces', document: 'a' },
          { relation: 'corrects', document: 'a' },
        ]),
        issued('a', '2012-04-20'),
        issued('d', '2023-01-01', [{ relation: 'recalls', document: 'a' }]),
        issued('e', '2023-01-01', [{ relation: 'basis', document: 'a' }]),
      ]),
    ).toEqual({
      replaced: { by: 'b', on: '2014-05-13' },
      recalledOn: '2023-01-01',
      corrections: [{ on: '2014-05-13', what: 'Quyết định b' }],
    });
  });

  it('is not told twice when both say the same correction', () => {
    expect(
      fateOf([
        issued('a', '2012-04-20'),
        issued('b', '2012-06-01', [{ relation: 'corrects', document: 'a' }]),
        told('DocumentCorrected', { document: 'a', what: 'Ký hiệu', by: 'b' }, '2012-06-01'),
      ]).corrections,
    ).toEqual([{ on: '2012-06-01', what: 'Ký hiệu' }]);
  });

  it('is as of the asked day', () => {
    const facts = [
      issued('a', '2012-04-20'),
      issued('b', '2014-05-13', [{ relation: 'replaces', document: 'a' }]),
      told('DocumentCorrected', { document: 'a', what: 'Ký hiệu' }, '2014-06'),
      told('DocumentRecalled', { document: 'a' }, '2015-01-01'),
    ];
    expect(fateOf(facts, '2014-05-12')).toEqual({ corrections: [] });
    expect(fateOf(facts, '2014-06-29')).toEqual({
      replaced: { by: 'b', on: '2014-05-13' },
      corrections: [],
    });
    expect(fateOf(facts, '2014-12-31').corrections).toHaveLength(1);
    expect(fateOf(facts, '2015-01-01').recalledOn).toBe('2015-01-01');
  });
});
