import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { CiteDocument, IssueDocument } from './document-commands.ts';
import { DocumentCited, DocumentIssued } from './events.ts';

const id = '1310-qd-ubnd-2012';
const next = '2021-qd-ubnd-2014';
const stream = `document-${id}`;
const document = {
  document: id,
  kind: 'decision',
  issuer: 'UBND tỉnh Nghệ An',
  title: 'Phân công giúp đỡ các xã nghèo',
} as const;
const issued = (on = '2012-04-20') => fact(DocumentIssued, on, document);
const documents = { [next]: '2014-05-13', '1209-qd-ubnd': '2010-01-01', [id]: '2012-04-20' };

describe('a document is issued', () => {
  const issue = { ...document, on: '2012-04-20' } as const;

  it('once', () => {
    given().when(IssueDocument, issue).records(stream, issued());
    given(issued())
      .when(IssueDocument, { ...issue, on: '2013' })
      .refuses('DocumentAlreadyIssued', { document: id, on: '2012-04-20' });
  });

  it('with a number in the form of Decree 30, beside what the source prints', () => {
    const numbered = { ...document, number: '1310/QĐ-UBND', numberRaw: '1310 / QĐ-UB' };
    given()
      .when(IssueDocument, { ...numbered, on: '2012-04-20' })
      .records(stream, fact(DocumentIssued, '2012-04-20', numbered));
    given()
      .when(IssueDocument, { ...issue, number: '1310 / QĐ-UBND' })
      .refuses('DocumentNumberMisfit', { number: '1310 / QĐ-UBND', expected: '1310/QĐ-UBND' });
    given()
      .when(IssueDocument, { ...issue, number: '1310' })
      .refuses('DocumentNumberMisfit', {
        number: '1310',
        misfit: 'document number "1310": the type and issuer are missing, as /QĐ-UBND after 2209',
      });
  });

  it('on the latest day that it can be of, where that is uncertain', () => {
    const uncertain = (candidates: string[], on: string) =>
      given().when(IssueDocument, {
        ...document,
        uncertainDate: { candidates, note: 'Nguồn không ghi năm' },
        on,
      });
    uncertain(['2013-04-09', '2012-04-09'], '2013-04-09').records(
      stream,
      fact(DocumentIssued, '2013-04-09', {
        ...document,
        uncertainDate: {
          candidates: ['2013-04-09', '2012-04-09'],
          note: 'Nguồn không ghi năm',
        },
      }),
    );
    uncertain(['2012-04-09', '2012'], '2012').records(
      stream,
      fact(DocumentIssued, '2012', {
        ...document,
        uncertainDate: { candidates: ['2012-04-09', '2012'], note: 'Nguồn không ghi năm' },
      }),
    );
    uncertain(['2012-04-09', '2013-04-09'], '2012-04-09').refuses('UncertainDateMisfit', {
      on: '2012-04-09',
      candidates: ['2012-04-09', '2013-04-09'],
    });
    uncertain([], '2012-04-09').refuses('UncertainDateMisfit', {
      on: '2012-04-09',
      candidates: [],
    });
  });

  it('resting on documents that were there before it', () => {
    const resting = (...relations: { relation: 'basis' | 'replaces'; document: string }[]) =>
      given()
        .knowing({ documents })
        .when(IssueDocument, { ...issue, relations });
    const basis = { relation: 'basis', document: '1209-qd-ubnd' } as const;
    const replaces = { ...basis, relation: 'replaces' } as const;
    resting(basis, replaces).records(
      stream,
      fact(DocumentIssued, '2012-04-20', { ...document, relations: [basis, replaces] }),
    );
    resting(basis, { relation: 'basis', document: 'khong-co' }).refuses('UnknownDocument', {
      document: 'khong-co',
    });
    resting({ relation: 'basis', document: next }).refuses('DocumentNotYetIssued', {
      document: next,
      on: '2012-04-20',
      issuedOn: '2014-05-13',
    });
    resting({ relation: 'replaces', document: id }).refuses('DocumentActsOnItself', {
      document: id,
    });
    resting(basis, replaces, basis).refuses('RelationTwice', basis);
  });
});

describe('a document is cited otherwise', () => {
  const cite = { document: id, citedAs: '1310/QĐ-UB', on: '2012-08-28' };
  const cited = fact(DocumentCited, '2012-08-28', { document: id, citedAs: '1310/QĐ-UB' });

  it('when it is recorded, not before it was issued', () => {
    given(issued()).when(CiteDocument, cite).records(stream, cited);
    given().when(CiteDocument, cite).refuses('UnknownDocument', { document: id });
    given(issued())
      .when(CiteDocument, { ...cite, on: '2012-04-19' })
      .refuses('TooEarly', { on: '2012-04-19', start: '2012-04-20' });
    given(issued('2012-04'))
      .when(CiteDocument, { ...cite, on: '2012-04-01' })
      .records(stream, fact(DocumentCited, '2012-04-01', { document: id, citedAs: '1310/QĐ-UB' }));
  });

  it('once for a day and a number', () => {
    given(issued(), cited)
      .when(CiteDocument, cite)
      .refuses('AlreadyCited', { document: id, citedAs: '1310/QĐ-UB', on: '2012-08-28' });
    const others = [
      { ...cite, on: '2012-08-29' },
      { ...cite, citedAs: '1310' },
    ];
    for (const { on, citedAs } of others) {
      given(issued(), cited)
        .when(CiteDocument, { document: id, citedAs, on })
        .records(stream, fact(DocumentCited, on, { document: id, citedAs }));
    }
  });
});
