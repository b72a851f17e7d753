import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';

const stream = 'shortcoming-hc-1';
const shortcoming = 'hc-1';
const on = '2022-06-28';
const known = {
  agencies: { 'so-gtvt': ['2011-01-01'] },
  communes: { 'keng-du': ['2011-01-01'] },
  districts: { 'ky-son': ['2011-01-01'] },
  documents: { 'tb-439': on },
} as const;
const set = {
  shortcoming,
  code: 'localityNotProactive',
  text: 'Chưa chủ động liên hệ',
  cause: 'commune',
} as const;
const noted = fact(events.ShortcomingNoted, on, set);
const overcome = { shortcoming, what: 'Đã khảo sát nhu cầu' };

it('the room has these commands', () => {
  expect(commands.shortcomingCommands.map(({ type }) => type)).toEqual([
    'NoteShortcoming',
    'OvercomeShortcoming',
  ]);
});

describe('a shortcoming is noted', () => {
  const note = (more: object) =>
    given()
      .knowing(known)
      .when(commands.NoteShortcoming, { ...set, ...more, on });

  it('in the province, a district, a commune, an agency, or without a place', () => {
    for (const scope of [
      { kind: 'province' },
      { kind: 'district', id: 'ky-son' },
      { kind: 'commune', id: 'keng-du' },
      { kind: 'agency', id: 'so-gtvt' },
    ] as const) {
      const whole = { ...set, scope, from: '2012-01-01', to: '2012-01-01', document: 'tb-439' };
      note(whole).records(stream, fact(events.ShortcomingNoted, on, whole));
    }
    note({}).records(stream, noted);
  });

  it('once, of what exists, of days in their order', () => {
    given(noted)
      .knowing(known)
      .when(commands.NoteShortcoming, { ...set, on })
      .refuses('AlreadyOpened', { id: shortcoming, on });
    note({ scope: { kind: 'district', id: 'x' } }).refuses('UnknownDistrict', { district: 'x' });
    note({ from: '2012-01-02', to: '2012-01-01' }).refuses('SpanReversed', {
      shortcoming,
      from: '2012-01-02',
      to: '2012-01-01',
    });
    note({ document: 'x' }).refuses('UnknownDocument', { document: 'x' });
  });

  it('under a code of the list', () => {
    given()
      .when(commands.NoteShortcoming, { ...set, code: 'lazy' as 'other', on })
      .malformed('code');
  });
});

describe('a shortcoming is overcome', () => {
  it('once, not before it was noted', () => {
    given(noted)
      .when(commands.OvercomeShortcoming, { ...overcome, on: '2023-01-01' })
      .records(stream, fact(events.ShortcomingOvercome, '2023-01-01', overcome));
    given(noted, fact(events.ShortcomingOvercome, '2023-01-01', overcome))
      .when(commands.OvercomeShortcoming, { ...overcome, on: '2023-02-01' })
      .refuses('AlreadyClosed', { id: shortcoming, on: '2023-01-01', by: 'ShortcomingOvercome' });
    given(noted)
      .when(commands.OvercomeShortcoming, { ...overcome, on: '2022-06-27' })
      .refuses('TooEarly', { on: '2022-06-27', start: on });
    given()
      .when(commands.OvercomeShortcoming, { ...overcome, on })
      .refuses('UnknownMatter', { id: shortcoming });
  });
});
