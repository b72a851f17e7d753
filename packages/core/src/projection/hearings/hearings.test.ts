import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import { pair, unassigned } from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { hearings } from './hearings.ts';

const subject = { ...pair, period: '2012', flag: 'N' } as const;
const body = 'Sở Lao động - Thương binh và Xã hội';
const names = { agencyName: 'Kho bạc Nhà nước Nghệ An', communeName: 'Hạ Sơn' };

const request = (book: Book, on: string, replyBy: string, flag: 'N' | 'I' = 'N'): string =>
  book.add('ExplanationRequested', on, { ...subject, flag, replyBy });
const explain = (book: Book, on: string): string =>
  book.add('ExplanationGiven', on, { ...pair, period: '2012', text: 'Đã bàn giao bò giống' });
const confirm = (book: Book, on: string): string =>
  book.add('FlagConfirmed', on, { ...subject, by: body });
const view = (book: Book, on = '2014-01-01') => viewOf(hearings, book.facts, asOf(on)).hearings;

describe('the hearing of a unit', () => {
  it('shows the request, the answer, the naming and the clearing, each with its fact', () => {
    const book = unassigned();
    const [asked, said, named] = [
      request(book, '2013-02-01', '2013-02-15'),
      explain(book, '2013-02-10'),
      confirm(book, '2013-03-01'),
    ];
    const cleared = book.add('FlagCleared', '2013-06-01', {
      ...subject,
      by: body,
      reason: 'lateEvidence',
      text: 'Biên bản bàn giao nộp bổ sung',
    });
    expect(view(book)).toEqual([
      {
        ...subject,
        ...names,
        requests: [{ on: '2013-02-01', replyBy: '2013-02-15', event: asked }],
        explanations: [{ on: '2013-02-10', text: 'Đã bàn giao bò giống', event: said }],
        namings: [
          {
            act: 'confirmed',
            on: '2013-03-01',
            by: body,
            heard: 'answered',
            asked: { on: '2013-02-01', replyBy: '2013-02-15', event: asked },
            daysSinceAsked: 28,
            event: named,
          },
        ],
        clearings: [
          {
            on: '2013-06-01',
            by: body,
            reason: 'lateEvidence',
            text: 'Biên bản bàn giao nộp bổ sung',
            event: cleared,
          },
        ],
      },
    ]);
    expect(view(book, '2013-02-09').map(({ explanations }) => explanations)).toEqual([[]]);
  });

  it('tells a unit that let its time pass from one that still had time, and from one not asked', () => {
    const heard = (...acts: readonly ((book: Book) => unknown)[]): readonly string[] => {
      const book = unassigned();
      for (const act of acts) act(book);
      confirm(book, '2013-02-16');
      return view(book).flatMap(({ namings }) => namings.map((naming) => naming.heard));
    };
    expect(heard((book) => request(book, '2013-02-01', '2013-02-15'))).toEqual(['notAnswered']);
    expect(heard((book) => request(book, '2013-02-01', '2013-02-16'))).toEqual(['tooEarly']);
    expect(heard()).toEqual(['notAsked']);
    // About another flag, or after it was named: that is no hearing of this naming.
    expect(heard((book) => request(book, '2013-02-01', '2013-02-15', 'I'))).toEqual(['notAsked']);
    expect(heard((book) => request(book, '2013-02-17', '2013-02-20'))).toEqual(['notAsked']);
    expect(heard((book) => explain(book, '2013-02-17'))).toEqual(['notAsked']);
    expect(heard((book) => explain(book, '2013-02-16'))).toEqual(['answered']);
  });

  it('a criticism of all its communes stands by itself, and any request to it counts', () => {
    const book = unassigned();
    const asked = request(book, '2013-02-01', '2013-02-15');
    const criticised = book.add('CriticismIssued', '2013-04-09', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    expect(
      view(book).map(({ commune, namings }) => [
        commune,
        namings.map(({ act, heard, event, asked: on }) => [act, heard, event, on?.event]),
      ]),
    ).toEqual([
      [undefined, [['criticised', 'notAnswered', criticised, asked]]],
      [pair.commune, []],
    ]);
  });
});
