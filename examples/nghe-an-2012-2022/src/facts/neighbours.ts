import type { Commune } from './communes.ts';

/** The town of Tương Dương into which xã Thạch Giám went, and whose name it took. */
export const town: Commune = {
  id: 'hoa-binh-16876',
  code: '16876',
  name: 'Hòa Bình',
  district: 'tuong-duong',
};

/** The commune of Nghĩa Đàn into which xã Nghĩa Thọ went, and whose name it took. */
export const nghiaPhu: Commune = {
  id: 'nghia-phu-16969',
  code: '16969',
  name: 'Nghĩa Phú',
  district: 'nghia-dan',
};
