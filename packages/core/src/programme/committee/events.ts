import { defineEvent } from '../../event/define-event.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, CommitteeId, DocumentId, MemberId } from '../../vocabulary/ids.ts';
import { Name, Text } from '../../vocabulary/text.ts';
import { CommitteeRole } from './code-lists.ts';

/** A steering committee is set up: of the province, or of an agency, as that of the transport department in 2012. */
export const CommitteeEstablished = defineEvent({
  type: 'CommitteeEstablished',
  codec: fields(
    'CommitteeEstablished',
    {
      committee: CommitteeId,
      name: Name,
      /** The agency that does its daily work (cơ quan thường trực). */
      standingBody: AgencyId,
    },
    {
      /** The agency whose own committee it is. Left out: the committee of the province. */
      agency: AgencyId,
      document: DocumentId,
    },
  ),
  title: { vi: 'Thành lập Ban Chỉ đạo', en: 'Committee established' },
  serves: 'S10a; auditor question 10',
  effective: 'the first day of the committee',
  example: {
    committee: 'bcd-so-gtvt',
    name: 'Ban Chỉ đạo giúp đỡ xã nghèo của Sở Giao thông vận tải',
    agency: 'so-gtvt',
    standingBody: 'so-gtvt',
  },
});

/** A committee is reorganised (kiện toàn). Who comes and goes is told member by member. */
export const CommitteeReorganised = defineEvent({
  type: 'CommitteeReorganised',
  codec: fields(
    'CommitteeReorganised',
    { committee: CommitteeId, what: Text },
    { name: Name, standingBody: AgencyId, document: DocumentId },
  ),
  title: { vi: 'Kiện toàn Ban Chỉ đạo', en: 'Committee reorganised' },
  serves: 'S10a; auditor question 10',
  effective: 'the first day of the new composition',
  example: { committee: 'bcd-tinh', what: 'Kiện toàn Ban Chỉ đạo cấp tỉnh' },
});

/** A committee ends, and with it every seat on it. */
export const CommitteeDissolved = defineEvent({
  type: 'CommitteeDissolved',
  codec: fields(
    'CommitteeDissolved',
    { committee: CommitteeId },
    { why: Text, document: DocumentId },
  ),
  title: { vi: 'Giải thể Ban Chỉ đạo', en: 'Committee dissolved' },
  serves: 'S10a; auditor question 10',
  effective: 'the first day on which it no longer exists',
  example: { committee: 'bcd-so-gtvt', why: 'Sở Giao thông vận tải hợp nhất vào Sở Xây dựng' },
});

/**
 * Somebody takes a seat on a committee. `member` is the seat: one person in one role from one day on;
 * whoever changes the role is relieved and appointed to another seat. Personal data: only officials in
 * their office, by the name and position that the decision publishes, and nothing else of them.
 */
export const MemberAppointed = defineEvent({
  type: 'MemberAppointed',
  codec: fields(
    'MemberAppointed',
    {
      committee: CommitteeId,
      member: MemberId,
      person: Name,
      role: CommitteeRole,
      /** The office held: "Phó Chủ tịch UBND tỉnh". */
      position: Text,
    },
    {
      /** The agency of that office. */
      agency: AgencyId,
      document: DocumentId,
    },
  ),
  title: { vi: 'Cử thành viên Ban Chỉ đạo', en: 'Member appointed' },
  serves: 'S10a; auditor question 10',
  effective: 'the first day of the seat',
  example: {
    committee: 'bcd-tinh',
    member: 'le-minh-thong',
    person: 'Lê Minh Thông',
    role: 'deputy',
    position: 'Phó Chủ tịch UBND tỉnh',
  },
});

/** Somebody leaves the seat. */
export const MemberRelieved = defineEvent({
  type: 'MemberRelieved',
  codec: fields(
    'MemberRelieved',
    { committee: CommitteeId, member: MemberId },
    { why: Text, document: DocumentId },
  ),
  title: { vi: 'Cho thôi thành viên Ban Chỉ đạo', en: 'Member relieved' },
  serves: 'S10a; auditor question 10',
  effective: 'the first day on which the seat is no longer held',
  example: { committee: 'bcd-tinh', member: 'le-minh-thong', why: 'Chuyển công tác' },
});
