import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';

const stream = 'function-thuong-truc';
const id = 'thuong-truc';
const known = {
  agencies: { 'so-ldtbxh': ['2011-01-01', '2025-03-01'], 'so-nnmt': ['2025-03-01'] },
  documents: { 'qd-1': '2012-01-01' },
} as const;
const set = { function: id, name: 'Thường trực giảm nghèo', agency: 'so-ldtbxh', post: 'Giám đốc' };
const entrusted = fact(events.FunctionEntrusted, '2012-01-01', set);
const withdrawn = fact(events.FunctionWithdrawn, '2025-03-01', { function: id });

it('the room has these commands', () => {
  expect(commands.functionCommands.map(({ type }) => type)).toEqual([
    'EntrustFunction',
    'WithdrawFunction',
  ]);
});

describe('a function is entrusted', () => {
  it('to an agency that exists, by a document that is recorded', () => {
    given()
      .knowing(known)
      .when(commands.EntrustFunction, { ...set, document: 'qd-1', on: '2012-01-01' })
      .records(stream, fact(events.FunctionEntrusted, '2012-01-01', { ...set, document: 'qd-1' }));
    given()
      .knowing(known)
      .when(commands.EntrustFunction, { ...set, on: '2025-03-01' })
      .refuses('OutsideAgencyLife', {
        id: 'so-ldtbxh',
        name: 'Tên so-ldtbxh',
        from: '2011-01-01',
        until: '2025-03-01',
        on: '2025-03-01',
      });
    given()
      .knowing(known)
      .when(commands.EntrustFunction, { ...set, document: 'x', on: '2012-01-01' })
      .refuses('UnknownDocument', { document: 'x' });
  });

  it('anew to another agency, without being withdrawn first', () => {
    const next = { ...set, agency: 'so-nnmt' };
    given(entrusted)
      .knowing(known)
      .when(commands.EntrustFunction, { ...next, on: '2025-03-01' })
      .records(stream, fact(events.FunctionEntrusted, '2025-03-01', next));
  });

  it('not as it is already, but to the same agency after it was withdrawn', () => {
    given(entrusted)
      .knowing(known)
      .when(commands.EntrustFunction, { ...set, on: '2013-01-01' })
      .refuses('NothingChanges', { id, on: '2013-01-01' });
    const { post: _, ...noPost } = set;
    given(entrusted)
      .knowing(known)
      .when(commands.EntrustFunction, { ...noPost, on: '2013-01-01' })
      .records(stream, fact(events.FunctionEntrusted, '2013-01-01', noPost));
    given(entrusted, fact(events.FunctionWithdrawn, '2013-01-01', { function: id }))
      .knowing(known)
      .when(commands.EntrustFunction, { ...set, on: '2013-02-01' })
      .records(stream, fact(events.FunctionEntrusted, '2013-02-01', set));
  });
});

describe('a function is withdrawn', () => {
  it('from the one who holds it on that day', () => {
    given(entrusted)
      .when(commands.WithdrawFunction, { function: id, on: '2025-03-01' })
      .records(stream, withdrawn);
    for (const facts of [[], [entrusted, withdrawn]]) {
      given(...facts)
        .when(commands.WithdrawFunction, { function: id, on: '2025-04-01' })
        .refuses('FunctionNotHeld', { function: id, on: '2025-04-01' });
    }
    given(entrusted)
      .when(commands.WithdrawFunction, { function: id, on: '2011-12-31' })
      .refuses('FunctionNotHeld', { function: id, on: '2011-12-31' });
    given(entrusted)
      .when(commands.WithdrawFunction, { function: id, document: 'x', on: '2025-03-01' })
      .refuses('UnknownDocument', { document: 'x' });
  });
});
