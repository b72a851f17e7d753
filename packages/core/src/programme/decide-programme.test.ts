import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { ConcludeReview, OpenProgramme, programmeCommands } from './commands.ts';
import { ProgrammeOpened, ReviewConcluded } from './events.ts';

const name = 'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An';
const programme = { name, province: 'Nghệ An', standingBody: 'Sở Lao động' };
const opened = fact(ProgrammeOpened, '2012-04-20', programme);
const review = { from: '2012-01-01', to: '2022-06-28', final: true };
const documents = { '439-tb-ubnd-2022': '2022-06-28' };

it('the room has these commands', () => {
  expect(programmeCommands.map(({ type }) => type)).toEqual([
    'OpenProgramme',
    'ConcludeReview',
    'IssueDocument',
    'CiteDocument',
    'ReplaceDocument',
    'CorrectDocument',
    'RecallDocument',
    'DefineScope',
    'EndScope',
    'ListCommune',
    'DelistCommune',
    'ListDistrict',
    'DelistDistrict',
    'StateFigure',
  ]);
});

it('the programme is opened once', () => {
  given()
    .when(OpenProgramme, { ...programme, on: '2012-04-20' })
    .records('programme-main', opened);
  given(opened)
    .when(OpenProgramme, { ...programme, on: '2013' })
    .refuses('ProgrammeAlreadyOpened', { name, on: '2012-04-20' });
});

describe('a review is concluded', () => {
  const concluded = fact(ReviewConcluded, '2022-06-28', review);

  it('of an open programme, on a document that is recorded', () => {
    given(opened)
      .knowing({ documents })
      .when(ConcludeReview, { ...review, document: '439-tb-ubnd-2022', on: '2022-06-28' })
      .records(
        'programme-main',
        fact(ReviewConcluded, '2022-06-28', { ...review, document: '439-tb-ubnd-2022' }),
      );
    given(opened)
      .when(ConcludeReview, { ...review, on: '2022-06-28' })
      .records('programme-main', concluded);
    given()
      .when(ConcludeReview, { ...review, on: '2022-06-28' })
      .refuses('ProgrammeNotOpened', {});
    given(opened)
      .when(ConcludeReview, { ...review, document: '439-tb-ubnd-2022', on: '2022-06-28' })
      .refuses('UnknownDocument', { document: '439-tb-ubnd-2022' });
  });

  it('of a span that runs and has begun', () => {
    given(opened)
      .when(ConcludeReview, { ...review, to: '2011-12-31', on: '2022-06-28' })
      .refuses('SpanReversed', { from: '2012-01-01', to: '2011-12-31' });
    given(opened)
      .when(ConcludeReview, { ...review, on: '2011' })
      .refuses('TooEarly', { on: '2011', start: '2012-01-01' });
    // The five-year review was held before the five years were over.
    given(opened)
      .when(ConcludeReview, {
        from: '2012-01-01',
        to: '2017-12-31',
        final: false,
        on: '2017-11-13',
      })
      .records(
        'programme-main',
        fact(ReviewConcluded, '2017-11-13', { from: '2012-01-01', to: '2017-12-31', final: false }),
      );
  });

  it('once for a span, but once more when it is final', () => {
    given(opened, concluded)
      .when(ConcludeReview, { ...review, on: '2022-07-01' })
      .refuses('ReviewAlreadyConcluded', {
        from: '2012-01-01',
        to: '2022-06-28',
        on: '2022-06-28',
      });
    given(opened, concluded)
      .when(ConcludeReview, { ...review, final: false, on: '2022-06-28' })
      .records('programme-main', fact(ReviewConcluded, '2022-06-28', { ...review, final: false }));
    given(opened, concluded)
      .when(ConcludeReview, { ...review, from: '2013-01-01', on: '2022-06-28' })
      .records(
        'programme-main',
        fact(ReviewConcluded, '2022-06-28', { ...review, from: '2013-01-01' }),
      );
  });
});
