import type { InvitationLine, ProposalLine } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { actValue } from '../kit/act.ts';
import {
  column,
  inCell,
  list,
  name,
  onFacts,
  plainInteger,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { absent, heading, type OwnSection, type SummaryContext } from '../kit/section.ts';

const waiting = text({ vi: 'Chưa có quyết định', en: 'Not decided' });

const decided = (one: ProposalLine, context: SummaryContext): Value => {
  const { decision } = one;
  if (decision === undefined) return waiting;
  const act = actValue(context, decision);
  return decision.outcome === 'assigned'
    ? inCell(say(words`Phân công ${act}`, words`Assigned ${act}`))
    : inCell(
        say(
          words`Không phân công ${act}: ${name(decision.why)}`,
          words`Declined ${act}: ${name(decision.why)}`,
        ),
      );
};

const proposalRow = (one: ProposalLine, context: SummaryContext): Row => ({
  key: one.proposal,
  cells: {
    on: actValue(context, one),
    agency: onFacts(context.book, [one.event], name(one.agencyName)),
    commune: name(one.communeName),
    by: name(one.by),
    reason: name(one.reason),
    decision: decided(one, context),
    days: plainInteger(one.days),
  },
});

const proposalTable = (context: SummaryContext): readonly Block[] => {
  const title = { vi: 'Đề xuất phân công', en: 'Proposals to assign' };
  return longList(
    {
      type: 'table',
      id: 'de-xuat-phan-cong',
      title,
      columns: [
        column('on', 'mixed', { vi: 'Ngày', en: 'On' }),
        column('agency', 'name', { vi: 'Đơn vị', en: 'Agency' }),
        column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
        column('by', 'name', { vi: 'Người đề xuất', en: 'By' }),
        column('reason', 'name', { vi: 'Lý do', en: 'Reason' }),
        column('decision', 'mixed', { vi: 'Quyết định', en: 'Decision' }),
        column('days', 'integer', { vi: 'Số ngày', en: 'Days' }),
      ],
      rowHeader: 'agency',
      rows: context.views.proposals.proposals.map((one) => proposalRow(one, context)),
      footnotes: [
        say(
          words`Số ngày từ đề xuất đến quyết định, hoặc đến ngày chốt số liệu.`,
          words`Days from the proposal to the decision, or to the cut-off day.`,
        ),
      ],
    },
    title,
  );
};

const answer = (one: InvitationLine, context: SummaryContext): Value => {
  if (one.answered === undefined) return text({ vi: 'Chưa trả lời', en: 'Not answered' });
  const act = actValue(context, one.answered);
  const said =
    one.answered.answer === 'accepted'
      ? { vi: 'Nhận lời', en: 'Accepted' }
      : { vi: 'Từ chối', en: 'Declined' };
  return list([text(said), act]);
};

const invitationRow = (one: InvitationLine, context: SummaryContext): Row => ({
  key: one.invitation,
  cells: {
    on: actValue(context, one),
    agency: onFacts(context.book, [one.event], name(one.agencyName)),
    commune: name(one.communeName),
    by: name(one.by),
    answer: answer(one, context),
    days: plainInteger(one.days),
  },
});

const invitationTable = (context: SummaryContext): readonly Block[] => {
  const title = { vi: 'Lời mời giúp đỡ', en: 'Invitations to help' };
  return longList(
    {
      type: 'table',
      id: 'loi-moi',
      title,
      columns: [
        column('on', 'mixed', { vi: 'Ngày', en: 'On' }),
        column('agency', 'name', { vi: 'Đơn vị được mời', en: 'Agency invited' }),
        column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
        column('by', 'name', { vi: 'Người mời', en: 'By' }),
        column('answer', 'mixed', { vi: 'Trả lời', en: 'Answer' }),
        column('days', 'integer', { vi: 'Số ngày', en: 'Days' }),
      ],
      rowHeader: 'agency',
      rows: context.views.proposals.invitations.map((one) => invitationRow(one, context)),
      footnotes: [],
    },
    title,
  );
};

/** What was proposed beside what was decided, and who was invited (S10b). */
export const proposed: OwnSection = (context) => {
  const { proposals, invitations } = context.views.proposals;
  return [
    heading('de-xuat', 2, { vi: 'Đề xuất và lời mời', en: 'Proposals and invitations' }),
    ...(proposals.length === 0
      ? [absent('Không ghi nhận đề xuất phân công.', 'No proposal to assign is on record.')]
      : proposalTable(context)),
    ...(invitations.length === 0
      ? [absent('Không ghi nhận lời mời giúp đỡ.', 'No invitation is on record.')]
      : invitationTable(context)),
  ];
};
