import * as t from 'io-ts';
import { defineEvent } from '../../event/define-event.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, CommuneId, DocumentId, PlanId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { itemsOfTexts, PlanItem } from './plan-item.ts';

/** An agency proposes what it will do for a commune, line by line (S11b). */
export const SupportPlanProposed = defineEvent({
  type: 'SupportPlanProposed',
  codec: fields(
    'SupportPlanProposed',
    { commune: CommuneId, agency: AgencyId, plan: PlanId, items: t.readonlyArray(PlanItem) },
    { document: DocumentId },
  ),
  title: { vi: 'Đề xuất phương án hỗ trợ', en: 'Support plan proposed' },
  serves: 'S11b',
  effective: 'the day of the proposal',
  example: {
    commune: 'keng-du-16822',
    agency: 'so-gtvt',
    plan: 'pa-2012',
    items: [
      {
        item: 'duong',
        what: 'Đường giao thông vào bản',
        needs: ['duong-vao-ban'],
        kind: 'infrastructure',
      },
      {
        item: 'tap-huan',
        what: 'Tập huấn chăn nuôi, trồng trọt',
        goals: ['chan-nuoi'],
        kind: 'technology',
      },
    ],
  },
});

/** A plan changes: these lines replace the former ones, and wait for approval again. */
export const SupportPlanRevised = defineEvent({
  type: 'SupportPlanRevised',
  codec: fields('SupportPlanRevised', {
    commune: CommuneId,
    plan: PlanId,
    items: t.readonlyArray(PlanItem),
    why: Text,
  }),
  title: { vi: 'Điều chỉnh phương án hỗ trợ', en: 'Support plan revised' },
  serves: 'S11b',
  effective: 'the day of the revision',
  example: {
    commune: 'keng-du-16822',
    plan: 'pa-2012',
    items: [{ item: 'duong', what: 'Đường giao thông vào bản', needs: ['duong-vao-ban'] }],
    why: 'Tập trung vào nhu cầu ưu tiên',
  },
});

const links = {
  /** True when the items answer surveyed needs. */
  linkedToNeeds: t.boolean,
  /** True when the items serve a socio-economic goal of the commune. */
  linkedToGoal: t.boolean,
};

const V1 = fields(
  'SupportPlanApproved',
  { agency: AgencyId, commune: CommuneId, items: t.readonlyArray(Text), ...links },
  { document: DocumentId },
);

/** A support plan is approved (S11b). Criterion C1 asks for links to needs and to a commune goal. */
export const SupportPlanApproved = defineEvent({
  type: 'SupportPlanApproved',
  version: 2,
  codec: fields(
    'SupportPlanApproved',
    { agency: AgencyId, commune: CommuneId, items: t.readonlyArray(PlanItem), ...links },
    { /** The proposal that is approved. */ plan: PlanId, document: DocumentId },
  ),
  earlier: [
    {
      version: 1,
      codec: V1,
      // Version 1 held the words of the items alone.
      upcast: (data: t.TypeOf<typeof V1>) => ({ ...data, items: itemsOfTexts(data.items) }),
    },
  ],
  title: { vi: 'Phê duyệt phương án hỗ trợ', en: 'Support plan approved' },
  serves: 'S11b',
  effective: 'the day of approval',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    items: [
      {
        item: '1',
        what: 'Tập huấn chăn nuôi, trồng trọt',
        needs: ['tap-huan'],
        goals: ['chan-nuoi'],
      },
      {
        item: '2',
        what: 'Đường giao thông vào bản',
        needs: ['duong-vao-ban'],
        goals: ['giao-thong'],
      },
    ],
    linkedToNeeds: true,
    linkedToGoal: true,
  },
});
