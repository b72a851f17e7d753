import { type HelpKind, identifyNeed } from '@donghanh/core';
import { inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';

interface Need {
  readonly id: string;
  readonly what: string;
  readonly kind: HelpKind;
  readonly priority: boolean;
}

const need = (id: string, what: string, kind: HelpKind, priority: boolean): Need => ({
  id,
  what,
  kind,
  priority,
});

/** What the visit of 29/5/2012 found. */
export const kengDuNeeds: readonly Need[] = [
  need('duong-vao-ban', 'Đường giao thông vào bản', 'infrastructure', true),
  need('duong-dien', 'Đường điện', 'infrastructure', true),
  need('thong-tin', 'Hệ thống thông tin liên lạc', 'services', false),
  need('tap-huan', 'Tập huấn chăn nuôi, trồng trọt', 'technology', false),
  need('hoc-nghe', 'Học nghề', 'poverty', false),
];

/** The six lines of the plan, in the order of the source. The last answers no need of the commune. */
export const kengDuPlanLines = [
  { item: '1', what: 'Tập huấn chăn nuôi, trồng trọt', needs: ['tap-huan'] },
  { item: '2', what: 'Tuyển chọn, tài trợ học nghề', needs: ['hoc-nghe'] },
  { item: '3', what: 'Hệ thống thông tin liên lạc', needs: ['thong-tin'] },
  { item: '4', what: 'Đẩy nhanh đường điện', needs: ['duong-dien'] },
  { item: '5', what: 'Đường giao thông vào bản', needs: ['duong-vao-ban'] },
  { item: '6', what: 'Lập Ban Chỉ đạo giúp đỡ xã nghèo của Sở' },
];

/** Each need under its name, so that the lines of the plan can be held against it. */
export const needSteps = (commune: string, ref: string): readonly Step[] =>
  kengDuNeeds.map(({ id, what, kind, priority }) => ({
    key: `keng-du/need/${id}`,
    knownOn: '2012-05-30',
    source: inferred(
      ref,
      'Nhu cầu suy từ các việc của phương án; cách xếp loại là của bộ dữ liệu này.',
    ),
    command: identifyNeed({
      commune,
      need: id,
      what,
      kind,
      priority,
      source: 'survey',
      on: '2012-05-29',
    }),
  }));
