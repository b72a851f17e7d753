import { type Instant, mergeCommune, openLedger, registerCommune } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;

/** The commune of the small history goes into another, which takes its code and its name. */
beforeAll(async () => {
  here = await withSmallHistory();
  const store = sqliteStore(here.db);
  const ledger = openLedger({ store, clock: () => '2025-07-01T02:00:00.000Z' as Instant });
  const on = '2025-07-01';
  const unit = { commune: 'keng-du-2025', code: '16822', kind: 'xa', name: 'Keng Đu' } as const;
  const commands = [
    registerCommune({ ...unit, on }),
    mergeCommune({ commune: 'keng-du-16822', into: 'keng-du-2025', on }),
  ];
  for (const command of commands) {
    const done = await ledger.execute(command, { actor: 'Văn phòng' })();
    if (E.isLeft(done)) throw new Error(done.left.message);
  }
  await store.close()();
});
afterAll(() => here.remove());

const ask = (on: string, ...more: readonly string[]) =>
  donghanh('responsible', '16822', '--on', on, '--store', here.db, ...more);

describe('who was responsible, where a code was used again', () => {
  it('the day tells the communes apart; the new one has its helper by succession', async () => {
    const before = await ask('2025-06-30');
    expect(before.out).toContain('xã Keng Đu (16822, Kỳ Sơn) vào ngày 30/6/2025');
    expect(before.out).not.toContain('Kế thừa');
    const after = await ask('2025-07-01');
    expect(after).toEqual({
      code: 0,
      err: '',
      out: [
        'Đơn vị được giao giúp đỡ xã Keng Đu (16822) vào ngày 1/7/2025, theo mọi điều đã biết đến nay:',
        '  (không có)',
        'Kế thừa từ xã cũ:',
        '  • Sở Giao thông vận tải, được giao cho xã Keng Đu (16822): xã nhập trọn vào một xã: việc của xã cũ theo sang xã mới',
        '',
      ].join('\n'),
    });
    expect((await ask('2025-07-01', '--lang', 'en')).out).toContain(
      '  • Sở Giao thông vận tải, assigned to the commune Keng Đu (16822): the whole commune went into one: what was of it follows\n',
    );
  });

  it('the audit says so too, with the facts', async () => {
    const audited = await donghanh(
      ...['audit', 'responsible', '16822', '--on', '2025-07-01', '--store', here.db],
    );
    expect(audited.code).toBe(0);
    expect(audited.out).toContain('Kế thừa từ xã cũ:');
    expect(audited.out).toContain('commune-keng-du-16822@1');
  });
});
