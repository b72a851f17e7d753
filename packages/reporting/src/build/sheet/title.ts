import type { Bilingual, Sheet } from '@donghanh/core';
import { LONGEST_NAME, visibleText } from '../../render/format/visible-text.ts';

/** The name of a unit in a title, as its source calls it, safe to look at. */
const named = (view: Sheet, unit: 'agency' | 'commune' | 'district'): string =>
  visibleText(view.aid.units.find((one) => one.unit === unit)?.name ?? '', LONGEST_NAME);

const ofWhom = (view: Sheet): Bilingual => {
  const { scope } = view;
  const [agency, commune] = [named(view, 'agency'), named(view, 'commune')];
  if (
    scope.assignment !== undefined ||
    (scope.agency !== undefined && scope.commune !== undefined)
  ) {
    return { vi: `${agency} giúp xã ${commune}`, en: `${agency} helping ${commune} commune` };
  }
  if (scope.agency !== undefined) return { vi: agency, en: agency };
  if (scope.commune !== undefined) return { vi: `Xã ${commune}`, en: `${commune} commune` };
  if (scope.district !== undefined) {
    const district = named(view, 'district');
    return { vi: `Huyện ${district}`, en: `${district} district` };
  }
  return { vi: 'Toàn tỉnh', en: 'The whole province' };
};

/** "Sở Giao thông vận tải: ủng hộ, giúp đỡ xã nghèo, năm 2013". */
export const titleOf = (view: Sheet): Bilingual => {
  const whose = ofWhom(view);
  const { year } = view.scope;
  return {
    vi: `${whose.vi}: kết quả ủng hộ, giúp đỡ${year === undefined ? '' : ` năm ${year}`}`,
    en: `${whose.en}: help delivered${year === undefined ? '' : ` in ${year}`}`,
  };
};
