import { expect, it } from 'vitest';
import { asOf, history, told, viewOf } from '../../../test/history.ts';
import { programme } from './programme.ts';

const opened = (name: string, on: string) =>
  told(
    'ProgrammeOpened',
    { name, province: 'Nghệ An', standingBody: 'Sở Lao động - Thương binh và Xã hội' },
    on,
  );

it('a history is of the programme that was opened first, and of none before', () => {
  const facts = history(opened('Về sau', '2022-01-01'), opened('Miền Tây', '2012-01-01'));
  expect(viewOf(programme, facts, asOf('2022-06-28')).programme).toEqual({
    name: 'Miền Tây',
    province: 'Nghệ An',
    standingBody: 'Sở Lao động - Thương binh và Xã hội',
    on: '2012-01-01',
    event: 'programme-programme@1',
  });
  const before = asOf('2011-12-31');
  expect(viewOf(programme, facts, before)).toEqual({ asOf: before });
});
