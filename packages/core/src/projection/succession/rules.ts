import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';

/**
 * Why something of a unit that ended stands where it stands. A duty to a commune follows the whole
 * commune into another; a duty of an agency follows nobody without a document; of a split commune
 * nothing goes on without a decision that names where.
 */
export const SuccessionRule = codeList('SuccessionRule', {
  wholeMerger: {
    vi: 'xã nhập trọn vào một xã: việc của xã cũ theo sang xã mới',
    en: 'the whole commune went into one: what was of it follows',
  },
  toCommune: {
    vi: 'có văn bản nêu xã tiếp tục được giúp',
    en: 'a document names the commune in which it goes on',
  },
  transfer: {
    vi: 'có văn bản chuyển cho đơn vị khác',
    en: 'a document transfers it to another agency',
  },
  newAssignment: {
    vi: 'có văn bản phân công mới cho đơn vị hoặc xã kế thừa',
    en: 'a document assigns the successor anew',
  },
  endedByDecision: {
    vi: 'phân công đã được chấm dứt',
    en: 'the assignment was ended',
  },
  communeSplit: {
    vi: 'xã chia cho nhiều xã và chưa có quyết định giao tiếp cho xã nào',
    en: 'the commune was split up, and no decision says in which part it goes on',
  },
  communeGone: {
    vi: 'xã không còn và không rõ xã kế thừa',
    en: 'the commune has ended and no successor of it is known',
  },
  agencyMerged: {
    vi: 'đơn vị đã sáp nhập; phân công không tự theo sang đơn vị mới và chưa có văn bản chuyển giao',
    en: 'the agency was merged; its assignments do not follow by themselves, and no document transfers this one',
  },
  agencyDissolved: {
    vi: 'đơn vị đã giải thể và chưa có văn bản chuyển giao phân công',
    en: 'the agency was dissolved, and no document transfers the assignment',
  },
});
export type SuccessionRule = t.TypeOf<typeof SuccessionRule>;
