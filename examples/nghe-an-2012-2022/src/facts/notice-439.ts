import { completeTask, giveTask, issueDirection, noteShortcoming } from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { bodies, days, documents } from './ids.ts';
import { evidencedPairs } from './pairs.ts';

const ref = 'Thông báo 439/TB-UBND ngày 28/6/2022, theo bản tin';
const notice = found(ref);
const by = 'UBND tỉnh Nghệ An';

const step = (key: string, command: Step['command'], source: Source = notice): Step => ({
  key: `notice-439/${key}`,
  knownOn: days.notice439,
  source,
  command,
});

const task = (id: string, what: string, committee?: string): Step =>
  step(
    `task/${id}`,
    giveTask({
      task: id,
      to: { kind: 'function', id: bodies.povertyFunction },
      by,
      what,
      ...(committee !== undefined && { committee }),
      document: documents.notice439,
      on: days.notice439,
    }),
  );

/** What the Notice gives the Director of the department of labour to do: S10a, S10b, S14b. */
const tasks: readonly Step[] = [
  task('kien-toan-bcd', 'Tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo', bodies.provinceCommittee),
  task('phan-cong', 'Tham mưu phân công các cơ quan, đơn vị giúp đỡ các xã đạt hiệu quả cao'),
  task(
    'tiep-thu-kien-nghi',
    'Tiếp thu, xem xét kiến nghị của các cơ quan, đơn vị; tham mưu UBND tỉnh phân công phù hợp',
  ),
  {
    key: 'notice-439/task/phan-cong/completed',
    knownOn: days.decision2209,
    source: inferred(
      'baonghean.vn post263226',
      'Quyết định 2209 phân công lại; rằng đó là kết quả của nhiệm vụ giao tại Thông báo 439 là suy luận.',
    ),
    command: completeTask({
      task: 'phan-cong',
      outcome: 'UBND tỉnh ban hành Quyết định 2209 phân công các cơ quan, đơn vị',
      document: documents.decision2209,
      on: days.decision2209,
    }),
  },
];

const agencies = [...new Set(evidencedPairs.map(({ agency }) => agency))].map(
  (id) => ({ kind: 'agency', id }) as const,
);
const communes = [...new Set(evidencedPairs.map(({ commune }) => commune))].map(
  (id) => ({ kind: 'commune', id }) as const,
);

/** The Notice speaks to all; recorded are those whom a source shows in the programme. */
const someOfAll = inferred(
  ref,
  'Thông báo nói chung các cơ quan, đơn vị, địa phương, xã; nơi nhận ghi ở đây chỉ là những đơn vị và xã mà nguồn khác cho thấy.',
);

type To = Parameters<typeof issueDirection>[0]['to'];

const direction = (id: string, to: To, what: string): Step =>
  step(
    `direction/${id}`,
    issueDirection({
      direction: id,
      by,
      to,
      what,
      document: documents.notice439,
      on: days.notice439,
    }),
    someOfAll,
  );

/** What the Notice asks of agencies and communes: S11a to S11c, S12a, S12b and S13. */
const directions: readonly Step[] = [
  direction(
    'tb439-khao-sat',
    [...agencies, ...communes],
    'Phối hợp khảo sát, xác định, đánh giá nhu cầu hỗ trợ',
  ),
  direction(
    'tb439-phuong-an',
    [...agencies, ...communes],
    'Xây dựng phương án hỗ trợ phù hợp với mục tiêu kinh tế - xã hội của xã; có sự thay đổi trước và sau khi hỗ trợ',
  ),
  direction(
    'tb439-thong-tin',
    communes,
    'Thường xuyên thông tin cho huyện, cho tỉnh về việc hỗ trợ của từng cơ quan, đơn vị',
  ),
  direction(
    'tb439-tu-nguyen',
    [
      { kind: 'agency', id: 'buu-dien-tinh' },
      { kind: 'agency', id: 'thien-minh-duc' },
    ],
    'Đơn vị chưa được phân công: tùy điều kiện cụ thể, tích cực hỗ trợ, giúp đỡ các xã',
  ),
];

type Shortcoming = Parameters<typeof noteShortcoming>[0];

const shortcoming = (
  id: string,
  code: Shortcoming['code'],
  cause: Shortcoming['cause'],
  text: string,
  source?: Source,
): Step =>
  step(
    `shortcoming/${id}`,
    noteShortcoming({
      shortcoming: `tb439-${id}`,
      code,
      text,
      cause,
      scope: { kind: 'province' },
      from: '2012-01-01',
      to: days.notice439,
      document: documents.notice439,
      on: days.notice439,
    }),
    source,
  );

const localities = inferred(
  ref,
  'Thông báo ghi "lãnh đạo một số địa phương", không nói xã hay huyện; ghi nguyên nhân phía xã.',
);

/** The limits that the Notice names, numbered in its order: S7, S8, S9. Its list ends in "…", of which nothing is recorded. */
const shortcomings: readonly Step[] = [
  shortcoming(
    '1-ket-qua',
    'resultsBelowWishes',
    'unknown',
    'Kết quả hỗ trợ, giúp đỡ các xã nghèo miền Tây chưa đạt như mong muốn',
  ),
  shortcoming(
    '2-ho-ngheo',
    'povertyAboveNation',
    'unknown',
    'Tỷ lệ hộ nghèo của tỉnh so với cả nước còn cao',
  ),
  shortcoming('3-viec-lam', 'workLacking', 'unknown', 'Tỷ lệ hộ nghèo thiếu việc làm còn cao'),
  shortcoming(
    '4-chu-dong',
    'localityNotProactive',
    'commune',
    'Lãnh đạo một số địa phương chưa chủ động liên hệ, phối hợp với các đơn vị khảo sát, nắm bắt nhu cầu',
    localities,
  ),
  shortcoming(
    '5-ke-hoach',
    'noExitPlan',
    'commune',
    'Chưa có kế hoạch chi tiết để thực hiện thoát nghèo',
    localities,
  ),
];

/** What Notice 439/TB-UBND asks for and finds wanting. */
export const noticeSteps: readonly Step[] = [...tasks, ...directions, ...shortcomings];
