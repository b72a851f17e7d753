import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

const report = (...args: readonly string[]) =>
  donghanh('report', ...args, '--on', '2022-06-28', '--store', here.db);

const assignment = 'so-gtvt~keng-du-16822~1';

describe('a report about one year, unit or assignment', () => {
  it.each([
    ['year', '2015', 'Toàn tỉnh: kết quả ủng hộ, giúp đỡ năm 2015'],
    ['district', 'Kỳ Sơn', 'Huyện Kỳ Sơn: kết quả ủng hộ, giúp đỡ'],
    ['agency', 'sở giao thông', 'Sở Giao thông vận tải: kết quả ủng hộ, giúp đỡ'],
    ['commune', 'xã Keng Đu', 'Xã Keng Đu: kết quả ủng hộ, giúp đỡ'],
    ['assignment', assignment, 'Sở Giao thông vận tải giúp xã Keng Đu: kết quả ủng hộ, giúp đỡ'],
  ])('%s %s is made, says the figure, and is verified', async (kind, about, title) => {
    const file = here.path(`${kind}.html`);
    expect(await report(kind, about, '--format', 'html', '--out', file)).toMatchObject({
      code: 0,
      err: '',
    });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).toContain('168 triệu đồng');
    const found = await donghanh('verify-report', file, '--store', here.db);
    expect(found).toMatchObject({ code: 0, err: '' });
    expect(found.out).toContain('đến từng byte');
  });

  it('of one year of a unit has nothing of the others', async () => {
    const made = await report('agency', 'so-gtvt', '--year', '2013', '--json');
    expect(made.code).toBe(0);
    const model = JSON.parse(made.out);
    expect(model.header).toMatchObject({
      scope: { agency: 'so-gtvt', year: 2013 },
      period: { from: '2013-01-01', to: '2013-12-31' },
    });
    expect(model.blocks[1].figures[0].value).toMatchObject({ type: 'money', value: 0 });
  });

  it('of an assignment tells what came about, in every form', async () => {
    const made = await report('assignment', assignment, '--format', 'markdown');
    expect(made.out).toMatch(/20\/4\/2012▪ +\| Phân công giúp đỡ xã/);
    expect(made.out).toMatch(/24\/1\/2015▪ +\| Bàn giao hỗ trợ/);
    const folder = here.path('assignment-csv');
    await report('assignment', assignment, '--format', 'csv', '--csv', 'data', '--out', folder);
    expect(readdirSync(folder)).toContain('dong-thoi-gian.csv');
  });

  it('names verdicts only when it is told to, and its file says so', async () => {
    const [silent, named] = [here.path('silent.md'), here.path('named.md')];
    await report('agency', 'so-gtvt', '--out', silent);
    await report('agency', 'so-gtvt', '--name-flags', '--out', named);
    expect(readFileSync(silent, 'utf8')).toContain('không nêu trong bản này');
    expect(readFileSync(silent, 'utf8')).not.toContain('Chưa đủ căn cứ');
    expect(readFileSync(named, 'utf8')).toContain('Chưa đủ căn cứ');
    for (const file of [silent, named]) {
      expect((await donghanh('verify-report', file, '--store', here.db)).code).toBe(0);
    }
  });
});

describe('two moments compared', () => {
  const compare = (...more: readonly string[]) => report('compare', ...more);

  it('one day as known then and now: the figures, and the fact that was learned', async () => {
    const file = here.path('compare.md');
    const made = await compare('--before-known-at', '2014-12-31', '--out', file);
    expect(made).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/\| Đã giúp +\| 0 đồng +\| 168 triệu đồng▪ +\| 168 triệu đồng/);
    expect(text).toMatch(/Biết thêm +\| Bàn giao hỗ trợ +\| 24\/1\/2015 +\| 26\/1\/2015/);
    const found = await donghanh('verify-report', file, '--store', here.db);
    expect(found).toMatchObject({ code: 0, err: '' });
  });

  it('two days in the world', async () => {
    const made = await compare('--before-on', '2012-04-19', '--json');
    const model = JSON.parse(made.out);
    expect(model.header.before.effectiveOn).toBe('2012-04-19');
    expect(model.header.asOf.effectiveOn).toBe('2022-06-28');
  });

  it.each([
    [[], 'report compare needs --before-on, --before-known-at, or both'],
    [
      ['Keng Đu', '--before-on', '2014-01-01'],
      'report compare is about the whole programme, not "Keng Đu"',
    ],
  ])('%j is refused', async (args, message) => {
    expect(await compare(...args)).toEqual({ code: 1, out: '', err: `donghanh: ${message}\n` });
  });

  it('a day that does not exist is refused', async () => {
    const made = await compare('--before-on', '2014-02-30');
    expect(made.code).toBe(1);
    expect(made.err).toContain('2014-02-30');
  });
});

describe('what is wrong is said', () => {
  it.each([
    [['agency'], 'report agency: say which one'],
    [['summary', 'Keng Đu'], 'report summary is about the whole programme, not "Keng Đu"'],
    [['year', '15'], 'year: expected a year, as 2015, found "15"'],
    [['agency', 'so-gtvt', '--year', 'x'], '--year: expected a year, as 2015, found "x"'],
    [
      ['district', 'Atlantis'],
      'no district is called "Atlantis"; give its id, its code, or its name',
    ],
    [['assignment', 'x'], 'there is no assignment "x"; give its id, as so-gtvt~keng-du-16822~1'],
    [
      ['commune', 'Keng Đu', '--format', 'iati'],
      '--format iati: only the whole summary is published in IATI',
    ],
  ])('%j', async (args, message) => {
    expect(await report(...args)).toEqual({ code: 1, out: '', err: `donghanh: ${message}\n` });
  });

  it('a name of several communes', async () => {
    const made = await report('commune', 'Tam Hợp');
    expect(made.code).toBe(1);
    expect(made.err).toMatch(/tam-hop-16936 .* or tam-hop-17059 .*; give the id/);
  });
});
