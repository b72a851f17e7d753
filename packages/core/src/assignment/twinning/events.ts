import * as t from 'io-ts';
import { defineEvent } from '../../event/define-event.ts';
import { DocumentReference } from '../../event/meta.ts';
import { Qualifier } from '../../vocabulary/amounts/qualifier.ts';
import { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { ContributionId, DocumentId, PledgeId, TwinningId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { EvidenceLevel, HelpForm, HelpKind, Valuation } from '../code-lists.ts';
import { GiftItem } from '../contribution-events.ts';
import { TwinningForm } from './code-lists.ts';
import { TwinningHelped, TwinningHelper } from './parties.ts';

// Other forms of help, beside the assignments of the programme. Their amounts are kept apart: they
// are never added to what the assigned agencies gave to the communes.

/**
 * A helper is bound to a district, a commune, a village or some households: a lowland district to a
 * mountain one (Quảng Nam), a state corporation to a 30a district, an agency to households (Bắc Trà
 * My).
 */
export const TwinningMade = defineEvent({
  type: 'TwinningMade',
  codec: fields(
    'TwinningMade',
    { twinning: TwinningId, form: TwinningForm, helper: TwinningHelper, helped: TwinningHelped },
    { basis: DocumentReference },
  ),
  title: { vi: 'Kết nghĩa, đỡ đầu', en: 'Twinning made' },
  serves: 'S13; other forms of help',
  effective: 'the first day of the twinning',
  example: {
    twinning: 'huyen-a-huyen-b',
    form: 'twinned',
    helper: { district: 'huyen-a' },
    helped: { district: 'huyen-b' },
  },
});

/** The twinning ends. */
export const TwinningEnded = defineEvent({
  type: 'TwinningEnded',
  codec: fields('TwinningEnded', { twinning: TwinningId }, { why: Text, basis: DocumentReference }),
  title: { vi: 'Chấm dứt kết nghĩa, đỡ đầu', en: 'Twinning ended' },
  serves: 'S13; other forms of help',
  effective: 'the first day on which it no longer holds',
  example: { twinning: 'huyen-a-huyen-b', why: 'Không còn cấp huyện' },
});

/** The helper of a twinning promises help. */
export const TwinningPledged = defineEvent({
  type: 'TwinningPledged',
  codec: fields(
    'TwinningPledged',
    { twinning: TwinningId, pledge: PledgeId, what: Text },
    {
      /** In đồng; left out for a promise that has no price. */
      amount: Vnd,
      qualifier: Qualifier,
      /** The day by which help is promised. */
      dueBy: LocalDate,
      document: DocumentId,
    },
  ),
  title: { vi: 'Đăng ký hỗ trợ kết nghĩa', en: 'Twinning help pledged' },
  serves: 'S13; other forms of help',
  effective: 'the day of the promise',
  example: {
    twinning: 'huyen-a-huyen-b',
    pledge: 'p1',
    what: 'Xây nhà cho hộ nghèo',
    amount: 500_000_000,
  },
});

/** Help of a twinning is handed over. */
export const TwinningDelivered = defineEvent({
  type: 'TwinningDelivered',
  codec: fields(
    'TwinningDelivered',
    {
      twinning: TwinningId,
      contribution: ContributionId,
      kind: HelpKind,
      form: HelpForm,
      evidence: EvidenceLevel,
    },
    {
      /** In đồng; left out where the source gives none. */
      value: Vnd,
      qualifier: Qualifier,
      valuation: Valuation,
      items: t.readonlyArray(GiftItem),
      pledge: PledgeId,
      document: DocumentId,
      /** The value in the words of the source. */
      raw: Text,
    },
  ),
  title: { vi: 'Bàn giao hỗ trợ kết nghĩa', en: 'Twinning help delivered' },
  serves: 'S13; other forms of help',
  effective: 'the day of the handover',
  example: {
    twinning: 'huyen-a-huyen-b',
    contribution: 'g1',
    kind: 'housing',
    form: 'money',
    evidence: 'E2',
    value: 300_000_000,
    pledge: 'p1',
  },
});
