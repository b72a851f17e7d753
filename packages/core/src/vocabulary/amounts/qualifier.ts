import type * as t from 'io-ts';
import { codeList } from '../codec/code-list.ts';

/**
 * How exact a stated figure is, in the words of its source. Never dropped: "gần 310,794 tỷ" is not
 * 310,794 tỷ.
 */
export const Qualifier = codeList('Qualifier', {
  exact: { vi: '', en: '' },
  nearly: { vi: 'gần', en: 'nearly' },
  over: { vi: 'trên', en: 'over' },
  about: { vi: 'khoảng', en: 'about' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  upTo: { vi: 'không quá', en: 'up to' },
});
export type Qualifier = t.TypeOf<typeof Qualifier>;

/**
 * Does a computed value bear out a stated one? `exact` wants equality, `over` more, `nearly` at most
 * (a source that writes "gần 310,794" gives the rounded-up value), `about` within a tenth. All in
 * the same unit.
 */
export const bearsOut = (qualifier: Qualifier, stated: number, computed: number): boolean => {
  switch (qualifier) {
    case 'exact':
      return computed === stated;
    case 'over':
      return computed > stated;
    case 'atLeast':
      return computed >= stated;
    case 'upTo':
    case 'nearly':
      return computed <= stated && (qualifier === 'upTo' || computed * 10 >= stated * 9);
    case 'about':
      return computed * 10 >= stated * 9 && computed * 10 <= stated * 11;
  }
};
