import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
let spoilt: string;

beforeAll(async () => {
  here = await withSmallHistory();
  spoilt = here.path('spoilt.db');
  copyFileSync(here.db, spoilt);
  const db = new DatabaseSync(spoilt);
  db.exec('DROP TRIGGER events_stay');
  db.exec("UPDATE events SET data = replace(data, '168000000', '0.5') WHERE position = 9");
  db.close();
});
afterAll(() => here.remove());

const report = (file: string, ...more: readonly string[]) =>
  donghanh('report', 'summary', '--on', '2022-06-28', '--store', file, ...more);

describe('a report over a record that cannot be read', () => {
  it('is refused, and names the record and the field', async () => {
    const ran = await report(spoilt);
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toBe(
      'donghanh: event assignment-so-gtvt~keng-du-16822@1 at position 9: ContributionDelivered: data.value expected whole đồng from 0 to 10^14, found 0.5\n',
    );
  });

  it.each(['html', 'markdown', 'json'])(
    'goes on when told to, and shows it: %s',
    async (format) => {
      const ran = await report(spoilt, '--quarantine', '--format', format);
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/1(<[^>]+>)*‡|"affected":\s?true/);
      expect(ran.out).toContain('sự kiện không đọc được nên bị cách ly');
      expect(ran.out.replaceAll('\\', '')).toContain('at position 9');
      const whole = await report(here.db, '--quarantine', '--format', format);
      expect(whole.out).not.toMatch(/‡|affected|không đọc được/i);
    },
  );
});
