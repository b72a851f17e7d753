import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

describe('questions', () => {
  it('who was responsible, by name, code or id, with what was known then', async () => {
    const ask = (who: string, ...more: readonly string[]) =>
      donghanh('responsible', who, '--on', '2015-01-24', '--store', here.db, ...more);
    const now = await ask('xã Keng Đu');
    expect(now).toEqual({
      code: 0,
      err: '',
      out: [
        'Đơn vị được giao giúp đỡ xã Keng Đu (16822, Kỳ Sơn) vào ngày 24/1/2015, theo mọi điều đã biết đến nay:',
        '  • Sở Giao thông vận tải — phân công, từ 20/4/2012 [tái dựng]',
        '      theo 1310/QĐ-UBND, Điều 1',
        '      đã bàn giao 168 triệu đồng (trong đó tái dựng 168 triệu đồng)',
        '      căn cứ: assignment-so-gtvt~keng-du-16822@0, assignment-so-gtvt~keng-du-16822@1',
        '',
      ].join('\n'),
    });
    const then = await ask('16822', '--known-at', '2014-12-24', '--lang', 'en');
    expect(then.out).toContain('with what was known by the end of 24 December 2014');
    expect(then.out).not.toContain('168 million');
    const json = JSON.parse((await ask('keng-du-16822', '--json')).out) as {
      responsible: readonly { agency: string; delivered: { value: number } }[];
    };
    expect(json.responsible.map((a) => [a.agency, a.delivered.value])).toEqual([
      ['so-gtvt', 168_000_000],
    ]);
  });

  it('of a commune that cannot be told, say which it may be', async () => {
    const ask = (who: string) =>
      donghanh('responsible', who, '--on', '2015-01-24', '--store', here.db);
    expect(await ask('Tam Hợp')).toEqual({
      code: 1,
      out: '',
      err: 'donghanh: "Tam Hợp" may be tam-hop-16936 (xa Tam Hợp, Kỳ Sơn) or tam-hop-17059 (xa Tam Hợp, Kỳ Sơn); give the id\n',
    });
    expect((await ask('Atlantis')).err).toBe(
      'donghanh: no commune is called "Atlantis"; give its id, its GSO code, or its name\n',
    );
  });

  it('which facts there are', async () => {
    const { out } = await donghanh('events', '--store', here.db, '--type', 'ContributionDelivered');
    expect(out).toMatch(
      /^24\/1\/2015 {2}Bàn giao hỗ trợ {2}\[assignment-so-gtvt~keng-du-16822@1\]\n/,
    );
    expect(out).toContain('ghi nhận 26/1/2015, Văn phòng');
    expect(out).toContain('tái dựng (Ví dụ cho kiểm thử)');
    const known = await donghanh(
      'events',
      '--store',
      here.db,
      '--known-at',
      '2012-01-02',
      '--json',
    );
    expect((JSON.parse(known.out) as unknown[]).length).toBe(6);
    expect((await donghanh('events', '--store', here.db, '--type', 'Vowed')).err).toMatch(
      /^donghanh: no event is called "Vowed"; there are ProgrammeOpened, /,
    );
  });

  it('which units are flagged', async () => {
    const { code, out } = await donghanh(
      'flags',
      '--on',
      '2015-12-31',
      '--store',
      here.db,
      '--verdict',
      'NOT_RAISED',
      'UNKNOWN',
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^N \(đã được giao nhưng không giúp đỡ\): RAISED 0, NOT_RAISED 1, UNKNOWN 3/,
    );
    const other = here.put('policy.json', '{"id":"x"}');
    expect(
      (await donghanh('flags', '--on', '2015-12-31', '--store', here.db, '--policy', other)).err,
    ).toContain(`${other}: policy: `);
  });

  it('as a report, in each format', async () => {
    for (const kind of ['summary', 'flags']) {
      for (const format of ['html', 'markdown', 'json']) {
        const file = here.path(`${kind}.${format}`);
        const { code, out, err } = await donghanh(
          'report',
          kind,
          '--on',
          '2015-12-31',
          '--store',
          here.db,
          '--format',
          format,
          '--out',
          file,
        );
        expect([err, code]).toEqual(['', 0]);
        expect(out).toMatch(/\(SHA-256 [0-9a-f]{64}\)\n$/);
        expect(statSync(file).size).toBeGreaterThan(500);
      }
    }
  });

  it('from an here.exported file as well as from a store', async () => {
    const ask = (store: string) =>
      donghanh('responsible', 'Keng Đu', '--on', '2015-01-24', '--store', store);
    expect(await ask(here.exported)).toEqual(await ask(here.db));
  });
});
