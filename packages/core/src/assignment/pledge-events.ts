import { defineEvent } from '../event/define-event.ts';
import { Qualifier } from '../vocabulary/amounts/qualifier.ts';
import { Vnd } from '../vocabulary/amounts/vnd.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { LocalDate } from '../vocabulary/dates/local-date.ts';
import {
  AgencyId,
  AssignmentId,
  CommitmentId,
  CommuneId,
  DocumentId,
  PledgeId,
} from '../vocabulary/ids.ts';
import { Text } from '../vocabulary/text.ts';

/** An agency promises help (đăng ký, hứa): indicative, not binding (IATI transaction type 12). */
export const PledgeMade = defineEvent({
  type: 'PledgeMade',
  codec: fields(
    'PledgeMade',
    { pledge: PledgeId, assignment: AssignmentId, agency: AgencyId, commune: CommuneId },
    {
      /** In đồng; left out for a promise that has no price. */
      amount: Vnd,
      qualifier: Qualifier,
      what: Text,
      /** The day by which help is promised. */
      dueBy: LocalDate,
    },
  ),
  title: { vi: 'Đăng ký hỗ trợ', en: 'Pledge made' },
  serves: 'S2, S12d',
  effective: 'the day of the promise',
  example: {
    pledge: 'p1',
    assignment: 'so-gtvt~keng-du-16822~1',
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    amount: 50_000_000,
    dueBy: '2012-12-31',
  },
});

/** The promise changes: the new amount replaces the old one. */
export const PledgeAmended = defineEvent({
  type: 'PledgeAmended',
  codec: fields('PledgeAmended', { pledge: PledgeId, amount: Vnd }, { dueBy: LocalDate }),
  title: { vi: 'Điều chỉnh đăng ký hỗ trợ', en: 'Pledge amended' },
  serves: 'S2',
  effective: 'the day of the change',
  example: { pledge: 'p1', amount: 60_000_000 },
});

/** The promise is taken back; what was delivered on it stays delivered. */
export const PledgeWithdrawn = defineEvent({
  type: 'PledgeWithdrawn',
  codec: fields('PledgeWithdrawn', { pledge: PledgeId }, { why: Text }),
  title: { vi: 'Rút đăng ký hỗ trợ', en: 'Pledge withdrawn' },
  serves: 'S2, S12d',
  effective: 'the day of the withdrawal',
  example: { pledge: 'p1', why: 'Đơn vị cắt giảm kinh phí' },
});

/** A written, firm obligation (cam kết bằng văn bản; IATI transaction type 2). */
export const CommitmentSigned = defineEvent({
  type: 'CommitmentSigned',
  codec: fields(
    'CommitmentSigned',
    {
      commitment: CommitmentId,
      assignment: AssignmentId,
      agency: AgencyId,
      commune: CommuneId,
      amount: Vnd,
      /** The day by which it must be delivered. */
      dueBy: LocalDate,
    },
    { pledge: PledgeId, document: DocumentId, what: Text },
  ),
  title: { vi: 'Ký cam kết hỗ trợ', en: 'Commitment signed' },
  serves: 'S2, S12e',
  effective: 'the day of signing',
  example: {
    commitment: 'c1',
    assignment: 'so-gtvt~keng-du-16822~1',
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    amount: 50_000_000,
    dueBy: '2013-06-30',
    pledge: 'p1',
  },
});
