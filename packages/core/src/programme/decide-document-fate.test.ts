import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { CorrectDocument, RecallDocument, ReplaceDocument } from './document-commands.ts';
import { DocumentCorrected, DocumentIssued, DocumentRecalled, DocumentReplaced } from './events.ts';

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
const recalled = (on: string) => fact(DocumentRecalled, on, { document: id });
const documents = { [next]: '2014-05-13', '1209-qd-ubnd': '2010-01-01', [id]: '2012-04-20' };

describe('a document is replaced', () => {
  const replace = { document: id, by: next, on: '2014-05-13' };
  const replaced = fact(DocumentReplaced, '2014-05-13', { document: id, by: next });

  it('by a later one that is recorded and in force', () => {
    given(issued()).knowing({ documents }).when(ReplaceDocument, replace).records(stream, replaced);
    given().knowing({ documents }).when(ReplaceDocument, replace).refuses('UnknownDocument', {
      document: id,
    });
    given(issued()).when(ReplaceDocument, replace).refuses('UnknownDocument', { document: next });
    given(issued())
      .knowing({ documents })
      .when(ReplaceDocument, { ...replace, on: '2014-05-12' })
      .refuses('DocumentNotYetIssued', {
        document: next,
        on: '2014-05-12',
        issuedOn: '2014-05-13',
      });
    given(issued())
      .knowing({ documents })
      .when(ReplaceDocument, { ...replace, by: '1209-qd-ubnd' })
      .refuses('ReplacedByOlder', {
        document: id,
        by: '1209-qd-ubnd',
        issuedOn: '2012-04-20',
        byIssuedOn: '2010-01-01',
      });
  });

  it('by one of its own year, whose day may not be known', () => {
    given(issued())
      .knowing({ documents: { b: '2012-01-01' } })
      .when(ReplaceDocument, { document: id, by: 'b', on: '2012-12-31' })
      .records(stream, fact(DocumentReplaced, '2012-12-31', { document: id, by: 'b' }));
  });

  it('by one of a later year, where its own day may not be known', () => {
    given(issued('2012'))
      .knowing({ documents: { b: '2012-01-01', c: '2011-12-31' } })
      .when(ReplaceDocument, { document: id, by: 'b', on: '2013' })
      .records(stream, fact(DocumentReplaced, '2013', { document: id, by: 'b' }));
    given(issued('2012'))
      .knowing({ documents: { b: '2012-01-01', c: '2011-12-31' } })
      .when(ReplaceDocument, { document: id, by: 'c', on: '2013' })
      .refuses('ReplacedByOlder', {
        document: id,
        by: 'c',
        issuedOn: '2012',
        byIssuedOn: '2011-12-31',
      });
  });

  it('not by itself, nor before it was issued', () => {
    given(issued())
      .knowing({ documents })
      .when(ReplaceDocument, { ...replace, by: id })
      .refuses('DocumentActsOnItself', { document: id });
    given(issued())
      .knowing({ documents })
      .when(ReplaceDocument, { ...replace, on: '2012-04-19' })
      .refuses('TooEarly', { on: '2012-04-19', start: '2012-04-20' });
  });

  it('once', () => {
    given(issued(), replaced)
      .knowing({ documents: { ...documents, khac: '2015-01-01' } })
      .when(ReplaceDocument, { document: id, by: 'khac', on: '2015-01-01' })
      .refuses('DocumentAlreadyReplaced', { document: id, by: next, on: '2014-05-13' });
  });

  it('before it is recalled', () => {
    given(issued(), recalled('2014-05-13'))
      .knowing({ documents })
      .when(ReplaceDocument, replace)
      .refuses('DocumentAlreadyRecalled', { document: id, recalledOn: '2014-05-13' });
    for (const day of ['2014-05-14', '2014-05', '2014']) {
      given(issued(), recalled(day))
        .knowing({ documents })
        .when(ReplaceDocument, replace)
        .records(stream, replaced);
    }
    // Some day of May may have been before the recall.
    given(issued(), recalled('2014-05-20'))
      .knowing({ documents })
      .when(ReplaceDocument, { ...replace, on: '2014-05' })
      .records(stream, fact(DocumentReplaced, '2014-05', { document: id, by: next }));
  });
});

describe('a document is corrected', () => {
  const correct = { document: id, what: 'Ký hiệu: sửa "QĐ-UBNA" thành "QĐ-UBND"', on: '2014' };

  it('as often as it must, by a letter that is recorded', () => {
    const corrected = fact(DocumentCorrected, '2014', { document: id, what: correct.what });
    given(issued(), corrected).when(CorrectDocument, correct).records(stream, corrected);
    given(issued())
      .knowing({ documents })
      .when(CorrectDocument, { ...correct, by: next })
      .records(
        stream,
        fact(DocumentCorrected, '2014', { document: id, what: correct.what, by: next }),
      );
    given(issued())
      .when(CorrectDocument, { ...correct, by: next })
      .refuses('UnknownDocument', { document: next });
    given(issued())
      .knowing({ documents })
      .when(CorrectDocument, { ...correct, by: id })
      .refuses('DocumentActsOnItself', { document: id });
  });

  it('when it is issued and not recalled', () => {
    given().when(CorrectDocument, correct).refuses('UnknownDocument', { document: id });
    given(issued())
      .when(CorrectDocument, { ...correct, on: '2011' })
      .refuses('TooEarly', { on: '2011', start: '2012-04-20' });
    given(issued(), recalled('2013'))
      .when(CorrectDocument, correct)
      .refuses('DocumentAlreadyRecalled', { document: id, recalledOn: '2013' });
  });
});

describe('a document is recalled', () => {
  it('once, whatever the day', () => {
    given(issued())
      .when(RecallDocument, { document: id, on: '2013' })
      .records(stream, recalled('2013'));
    given(issued(), recalled('2013'))
      .when(RecallDocument, { document: id, on: '2012-05-01' })
      .refuses('DocumentAlreadyRecalled', { document: id, recalledOn: '2013' });
  });

  it('when it is issued, by another that is there', () => {
    given().when(RecallDocument, { document: id, on: '2013' }).refuses('UnknownDocument', {
      document: id,
    });
    given(issued())
      .when(RecallDocument, { document: id, on: '2012-04-19' })
      .refuses('TooEarly', { on: '2012-04-19', start: '2012-04-20' });
    given(issued())
      .knowing({ documents })
      .when(RecallDocument, { document: id, by: next, on: '2013' })
      .refuses('DocumentNotYetIssued', { document: next, on: '2013', issuedOn: '2014-05-13' });
    given(issued())
      .knowing({ documents })
      .when(RecallDocument, { document: id, by: next, on: '2014-05' })
      .records(stream, fact(DocumentRecalled, '2014-05', { document: id, by: next }));
  });
});
