import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../src/catalogue/domain-event.ts';
import {
  becameOn,
  cameFromOn,
  communesByCode,
  lineage,
} from '../../src/projection/lineage/index.ts';
import { foldAll } from '../../src/projection/projection.ts';
import { units } from '../../src/projection/units/units.ts';
import { everKnown } from '../../src/vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../src/vocabulary/dates/local-date.ts';
import { asOf, history, viewOf } from '../history.ts';
import { linesOf, missing, unitsOf } from './files.ts';
import { wholeMap } from './whole-map.ts';

const reasons = missing === undefined ? '' : ` (not run here: ${missing})`;
const lastDay = '2025-06-30' as LocalDate;
const firstDay = '2025-07-01' as LocalDate;

describe.skipIf(missing !== undefined)(`the whole map of Nghệ An${reasons}`, () => {
  const facts: readonly DomainEvent[] = missing === undefined ? history(wholeMap()) : [];
  const acc = foldAll(lineage, facts);
  const view = lineage.view(acc, { effectiveOn: firstDay, knownAt: everKnown });
  const living = (day: string) =>
    viewOf(units, facts, asOf(day)).communes.filter(({ end }) => end === undefined);

  it('has 480, 460, 412 and 130 communes, in 20, 21, 21, 20 and no districts', () => {
    const counts = ['2011-10-12', '2013-04-04', '2020-01-01', '2024-12-01', '2025-07-01'].map(
      (day) => [
        living(day).length,
        new Set(living(day).flatMap(({ district }) => (district === '' ? [] : district))).size,
      ],
    );
    expect(counts).toEqual([
      [480, 20],
      [480, 21],
      [460, 21],
      [412, 20],
      [130, 0],
    ]);
  });

  it('counts the four poor districts by day', () => {
    const counts = ['417', '418', '415', '416'].map((district) =>
      ['2012-01-01', '2020-01-01', lastDay].map(
        (day) => living(day).filter((one) => one.district === district).length,
      ),
    );
    expect(counts).toEqual([
      [21, 21, 21],
      [18, 17, 17],
      [14, 13, 13],
      [12, 12, 12],
    ]);
  });

  it('knows at most one commune by a code on a day', () => {
    const codes = new Set(view.communes.identities.map(({ code }) => code));
    expect(codes.size).toBe(480);
    const several = ['2012-01-01', '2020-01-01', '2024-12-01', lastDay, firstDay].flatMap((day) =>
      [...codes].filter((code) => communesByCode(view, code, day as LocalDate).length > 1),
    );
    expect(several).toEqual([]);
  });

  it('gives each of the 130 the code of one that went into it, 79 of them under another name', () => {
    const after = unitsOf('after').communes;
    const found = after.map(({ code }) => {
      const [now] = communesByCode(view, code, firstDay);
      const [then] = communesByCode(view, code, lastDay);
      const from = cameFromOn(view.communes, now?.unit ?? '', lastDay);
      return { now, then, from: from.map(({ unit }) => unit as string) };
    });
    expect(found.filter(({ then, from }) => from.includes(then?.unit ?? ''))).toHaveLength(130);
    const other = found.filter(({ now, then }) => now?.name !== then?.name);
    expect(other).toHaveLength(79);
  });

  it('splits two communes and carries the other 410 whole', () => {
    const then = living(lastDay).map(({ commune }) => becameOn(view.communes, commune, firstDay));
    expect(then.filter((kin) => kin.length === 1 && kin[0]?.whole === true)).toHaveLength(410);
    const splits = view.communes.passages.filter(({ how }) => how === 'split');
    expect(splits.map(({ from, to }) => [from, to])).toEqual([
      ['xa-17647', 'xa-17357-2025'],
      ['xa-17647', 'xa-17677-2025'],
      ['xa-17899', 'xa-17464-2025'],
      ['xa-17899', 'xa-17827-2025'],
    ]);
  });

  it('leaves nine communes unchanged', () => {
    const same = living(firstDay).filter(({ from }) => from === '2011-10-12');
    expect(same.map(({ name }) => name)).toEqual([
      'Bắc Lý',
      'Bình Chuẩn',
      'Châu Bình',
      'Huồi Tụ',
      'Hữu Khuông',
      'Keng Đu',
      'Lượng Minh',
      'Mường Lống',
      'Mỹ Lý',
    ]);
  });

  it('finds ten names of xã shared on the last day of the 412, and none on the first of the 130', () => {
    const shared = (day: string) => {
      const names = Map.groupBy(
        living(day).filter(({ kind }) => kind === 'xa'),
        ({ name }) => name,
      );
      return [...names].flatMap(([name, those]) =>
        those.length > 1 ? [`${name} ×${those.length}`] : [],
      );
    };
    expect(shared(lastDay)).toEqual([
      'Bắc Sơn ×2',
      'Bình Sơn ×2',
      'Châu Tiến ×2',
      'Đồng Văn ×3',
      'Minh Sơn ×2',
      'Nam Sơn ×2',
      'Nghĩa Thái ×2',
      'Ngọc Sơn ×2',
      'Tam Hợp ×2',
      'Tân Sơn ×2',
    ]);
    expect(shared(firstDay)).toEqual([]);
  });

  it('rests on lines that say so: adopted on 16/6/2025, operating from 1/7/2025', () => {
    const acts = new Set(
      linesOf('lineage').map((line) =>
        [line['legal_basis'], line['adopted_on'], line['operating_from']].join(' '),
      ),
    );
    expect([...acts]).toEqual(['1678/NQ-UBTVQH15 2025-06-16 2025-07-01']);
  });
});
