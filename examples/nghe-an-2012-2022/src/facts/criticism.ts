import { criticise } from '@donghanh/core';
import { inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { criticised } from './agencies.ts';
import { documents } from './ids.ts';

/** The Chairman's criticism of eight units; the day is the latest it can have been. */
export const criticismSteps: readonly Step[] = criticised.map(({ id }) => ({
  key: `criticism/${id}`,
  knownOn: '2013-04-10',
  source: inferred(
    'tienphong.vn 572657',
    'Tên đơn vị và nội dung phê bình có trong nguồn. Bài chỉ ghi ngày 9/4: năm 2012 hoặc 2013, ghi ngày muộn nhất; kỳ bị phê bình là 2012.',
  ),
  command: criticise({
    agency: id,
    period: '2012',
    flag: 'N',
    by: 'Chủ tịch UBND tỉnh Hồ Đức Phớc',
    what: 'Không thực hiện nhiệm vụ giúp đỡ xã nghèo vùng miền Tây được phân công; đưa vào xét thi đua cuối năm',
    document: documents.criticism,
    on: '2013-04-09',
  }),
}));
