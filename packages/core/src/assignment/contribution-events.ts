import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { Decimal } from '../vocabulary/amounts/decimal.ts';
import { Qualifier } from '../vocabulary/amounts/qualifier.ts';
import { Vnd } from '../vocabulary/amounts/vnd.ts';
import { codeList } from '../vocabulary/codec/code-list.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import {
  AgencyId,
  AssignmentId,
  CommitmentId,
  CommuneId,
  ContributionId,
  DocumentId,
  JointGiftId,
  PledgeId,
} from '../vocabulary/ids.ts';
import { Name, Text } from '../vocabulary/text.ts';
import {
  EvidenceLevel,
  FundingStream,
  FundSource,
  HelpForm,
  HelpKind,
  Valuation,
} from './code-lists.ts';

/** One line of a gift: "4 con bò, 40.000.000 đồng". */
export const GiftItem = fields(
  'GiftItem',
  { what: Text },
  { quantity: Decimal, qualifier: Qualifier, unit: Text, value: Vnd },
);
export type GiftItem = t.TypeOf<typeof GiftItem>;

/**
 * How a gift of several helpers counts. `stated`: the amount is this helper's own share. `notSplit`:
 * the shares are unknown, so the gift clears each helper, and its value is added once, for the
 * contributions that name the same gift.
 */
export const JointShare = codeList('JointShare', {
  stated: { vi: 'phần của đơn vị', en: "the helper's stated share" },
  notSplit: { vi: 'chung, chưa tách giá trị', en: 'joint, value not split' },
});

const required = {
  contribution: ContributionId,
  agency: AgencyId,
  commune: CommuneId,
  kind: HelpKind,
  form: HelpForm,
  fund: FundSource,
  stream: FundingStream,
  evidence: EvidenceLevel,
};

const optional = {
  /** Value in đồng; left out where the source gives none (unvalued help is counted, not priced). */
  value: Vnd,
  qualifier: Qualifier,
  valuation: Valuation,
  items: t.readonlyArray(GiftItem),
  /** Who gave, where the agency mobilised others. */
  donors: t.readonlyArray(Name),
  joint: fields('Joint', { gift: JointGiftId, share: JointShare }),
  pledge: PledgeId,
  commitment: CommitmentId,
  /** Handover minutes or voucher. */
  document: DocumentId,
  /** True for a gift made only for a holiday or a ceremony (Nam Trà My's remark on fit). */
  holidayGift: t.boolean,
  /** True when it serves a need that a survey gave priority. */
  priorityNeed: t.boolean,
  /** The value in the words of the source: "trên 168 triệu đồng". */
  raw: Text,
};

/** Help is handed over to a commune and credited to an assigned agency (IATI transaction type 3). */
export const ContributionDelivered = defineEvent({
  type: 'ContributionDelivered',
  codec: fields('ContributionDelivered', { ...required, assignment: AssignmentId }, optional),
  title: { vi: 'Bàn giao hỗ trợ', en: 'Contribution delivered' },
  serves: 'S2, S6, S12',
  effective: 'the day of the handover',
  example: {
    contribution: 'g1',
    assignment: 'bao-nghe-an~xieng-my-16904~1',
    agency: 'bao-nghe-an',
    commune: 'xieng-my-16904',
    kind: 'economy',
    form: 'goods',
    fund: 'own',
    stream: 'donation',
    evidence: 'E2',
    value: 44_000_000,
    items: [
      { what: 'bò', quantity: '4', unit: 'con', value: 40_000_000 },
      { what: 'hỗ trợ chuồng trại', quantity: '4', value: 4_000_000 },
    ],
  },
});

/** Help by somebody who was never assigned to this commune (S13). Never a reason for a flag. */
export const VoluntaryHelpDelivered = defineEvent({
  type: 'VoluntaryHelpDelivered',
  codec: fields('VoluntaryHelpDelivered', required, optional),
  title: { vi: 'Hỗ trợ tự nguyện', en: 'Voluntary help delivered' },
  serves: 'S13',
  effective: 'the day of the handover',
  example: {
    contribution: 'v1',
    agency: 'so-tnmt',
    commune: 'lien-hop-17053',
    kind: 'living',
    form: 'goods',
    fund: 'staff',
    stream: 'donation',
    evidence: 'E1',
  },
});

/** Somebody vouches for a delivery: the evidence rises to this level. */
export const ContributionConfirmed = defineEvent({
  type: 'ContributionConfirmed',
  codec: fields(
    'ContributionConfirmed',
    { contribution: ContributionId, evidence: EvidenceLevel, by: Name },
    { document: DocumentId },
  ),
  title: { vi: 'Xác nhận hỗ trợ', en: 'Contribution confirmed' },
  serves: 'S12a, S12c',
  effective: 'the day of the confirmation',
  example: { contribution: 'g1', evidence: 'E2', by: 'UBND xã Xiêng My' },
});

/** The commune says that a delivery did not take place, or not so. Verdicts on it become DISPUTED. */
export const ContributionContested = defineEvent({
  type: 'ContributionContested',
  codec: fields(
    'ContributionContested',
    { contribution: ContributionId, by: Name, why: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Phản ánh không đúng về hỗ trợ', en: 'Contribution contested' },
  serves: 'S12a',
  effective: 'the day of the objection',
  example: { contribution: 'g1', by: 'UBND xã Xiêng My', why: 'Xã chưa nhận được bò' },
});
