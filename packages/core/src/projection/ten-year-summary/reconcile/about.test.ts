import { describe, expect, it } from 'vitest';
import { asOf, history, viewOf } from '../../../../test/history.ts';
import { stated } from '../../../../test/small-province/figures.ts';
import { smallProvince } from '../../../../test/small-province/index.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary.ts';

/** What is computed for a figure of 2012–2014 about this area, or the reason why nothing is. */
const mobilisedIn = (about: string, facts = smallProvince) => {
  const { reconciliations } = viewOf(
    tenYearSummary({ from: '2012-01-01' as LocalDate }),
    history(facts, stated('x', '2014-06-28', { about })),
    asOf('2014-06-28'),
  );
  const line = reconciliations.find(({ figure }) => figure === 'x');
  return line?.computed ?? line?.note?.vi;
};

describe('what a stated figure is about', () => {
  it.each([
    'Nghệ An',
    'tỉnh Nghệ An',
    'Nghệ An – các xã nghèo miền Tây',
    'Nghệ An - các xã nghèo miền Tây',
    'Nghệ An (toàn tỉnh)',
    'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
  ])('is the whole programme: %s', (about) => {
    expect(mobilisedIn(about)).toBe('36100000000');
  });

  it.each(['Quế Phong', 'huyện Quế Phong', 'Quế Phong (1 huyện)', 'Nghệ An – huyện Quế Phong'])(
    'is one district: %s',
    (about) => {
      expect(mobilisedIn(about)).toBe('5700000000');
    },
  );

  it.each([
    'Nghệ An – 3 huyện 30a',
    'Nghệ An – huyện nghèo 30a',
    'Toàn quốc',
    'Kỳ Sơn – Quế Phong',
    'Nghệ',
    '1 huyện',
    '– (',
  ])('is not known, and then nothing is computed: %s', (about) => {
    expect(mobilisedIn(about)).toBe(`Không tính: lịch sử không xác định được phạm vi "${about}".`);
  });

  it('is not known while no programme has been opened', () => {
    const unopened = smallProvince.filter(
      ({ stream }) => stream !== 'programme-programme' && stream !== 'scope-mien-tay',
    );
    expect(mobilisedIn('Nghệ An', unopened)).toMatch(/^Không tính/);
  });
});
