import {
  appointMember,
  dissolveCommittee,
  entrustFunction,
  establishCommittee,
  issueDirection,
} from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { bodies, days, documents } from './ids.ts';

/** The first day on which a source shows the committee of the province. */
const review2017 = '2017-11-13';
const conference = 'baonghean.vn/en 10154796';

/** The steering committees that sources show, with the one member that a source names. */
export const committeeSteps: readonly Step[] = [
  {
    key: 'committee/so-gtvt',
    knownOn: '2012-05-30',
    source: inferred(
      'baonghean.vn 10039088 (30/05/2012)',
      'Nguồn nêu việc lập Ban Chỉ đạo của Sở cùng đợt khảo sát ngày 29/5/2012; lấy ngày đó làm ngày lập, không rõ văn bản và thành viên.',
    ),
    command: establishCommittee({
      committee: bodies.transportCommittee,
      name: 'Ban Chỉ đạo giúp đỡ xã nghèo của Sở Giao thông vận tải',
      agency: 'so-gtvt',
      standingBody: 'so-gtvt',
      on: '2012-05-29',
    }),
  },
  {
    key: 'committee/so-gtvt/dissolved',
    knownOn: days.departments,
    source: inferred(
      'kinhtedothi.vn',
      'Ban của Sở không thể còn sau ngày Sở hợp nhất vào Sở Xây dựng; ban có thể đã thôi hoạt động từ trước.',
    ),
    command: dissolveCommittee({
      committee: bodies.transportCommittee,
      why: 'Sở Giao thông vận tải hợp nhất vào Sở Xây dựng',
      document: documents.departments2025,
      on: days.departments,
    }),
  },
  {
    key: 'committee/province',
    knownOn: review2017,
    source: inferred(
      conference,
      'Nguồn cho thấy có Ban Chỉ đạo tại hội nghị ngày 13/11/2017; ngày thành lập không rõ nên ghi ngày đầu tiên được thấy. Cơ quan thường trực suy từ Quyết định 2021, Điều 2.',
    ),
    command: establishCommittee({
      committee: bodies.provinceCommittee,
      name: 'Ban Chỉ đạo tỉnh về ủng hộ, giúp đỡ các xã nghèo miền Tây',
      standingBody: 'so-ldtbxh',
      on: review2017,
    }),
  },
  {
    key: 'committee/province/le-minh-thong',
    knownOn: review2017,
    source: found(
      conference,
      'Giữ ghế từ ngày nào, đến ngày nào không rõ: ghi ngày đầu tiên được thấy, không ghi ngày thôi.',
    ),
    command: appointMember({
      committee: bodies.provinceCommittee,
      member: 'le-minh-thong',
      person: 'Lê Minh Thông',
      role: 'deputy',
      position: 'Phó Chủ tịch UBND tỉnh',
      on: review2017,
    }),
  },
];

/** The function of the standing body: with the department of labour, then with that of agriculture. */
export const functionSteps: readonly Step[] = [
  {
    key: 'function/so-ldtbxh',
    knownOn: '2014-05-20',
    source: found(
      'baonghean.vn 61156',
      'Quyết định 2021, Điều 2; tên gọi tắt của chức năng là của bộ dữ liệu này.',
    ),
    command: entrustFunction({
      function: bodies.povertyFunction,
      name: 'Chủ trì, đôn đốc, theo dõi, tổng hợp việc giúp đỡ các xã nghèo',
      agency: 'so-ldtbxh',
      post: 'Giám đốc',
      document: documents.decision2021,
      on: days.decision2021,
    }),
  },
  {
    key: 'function/so-nnmt',
    knownOn: '2025-06-19',
    source: inferred(
      'nhansu.vn 662237 (35/2025/NĐ-CP, 13/2025/TT-BNNMT)',
      'Giảm nghèo thuộc ngành nông nghiệp và môi trường; việc tỉnh giao cho Sở Nông nghiệp và Môi trường, từ ngày Sở được lập, là suy luận. Tổ chức của Sở Lao động thì về Sở Nội vụ. Trước ngày biết văn bản này, chức năng được thấy là bỏ trống.',
    ),
    command: entrustFunction({
      function: bodies.povertyFunction,
      name: 'Chủ trì, đôn đốc, theo dõi, tổng hợp việc giúp đỡ các xã nghèo',
      agency: 'so-nnmt',
      post: 'Giám đốc',
      document: documents.circular13,
      on: days.departments,
    }),
  },
];

/** The target that the deputy head named at the review of 2017; what became of it was not found. */
export const targetStep: Step = {
  key: 'direction/target-2017',
  knownOn: review2017,
  source: inferred(
    conference,
    'Nguồn nêu mục tiêu 5-6 % mỗi năm; ghi như một chỉ đạo gửi người giữ chức năng thường trực là suy luận.',
  ),
  command: issueDirection({
    direction: 'muc-tieu-2017',
    by: 'Phó Trưởng Ban Chỉ đạo tỉnh Lê Minh Thông',
    to: [{ kind: 'function', id: bodies.povertyFunction }],
    what: 'Mục tiêu: tỷ lệ hộ nghèo của các xã nghèo miền Tây giảm bình quân 5-6 % mỗi năm',
    on: review2017,
  }),
};
