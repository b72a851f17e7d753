import type { AgencyId, CommuneId } from '@donghanh/core';

/** What somebody may do, see `may-execute.ts`. */
type Role =
  /** The standing body of the programme: records whatever there is to record. */
  | 'standingBody'
  /** A helping agency: what it promises, brings and reports itself. */
  | 'agency'
  /** A commune: what it needs, what it received, what it reports. */
  | 'commune'
  /** Reads all, records nothing. */
  | 'auditor';

/** Somebody who signs in. An office, not a person: its name is written into facts, for good. */
export interface User {
  readonly id: string;
  readonly office: string;
  readonly role: Role;
  /** The agency that it speaks for. */
  readonly agency?: AgencyId;
  /** The commune that it speaks for. */
  readonly commune?: CommuneId;
}

/** The users of the example. Yours come from your own directory; see README, "Authorisation is yours". */
const users: readonly User[] = [
  { id: 'ban-dan-toc', office: 'Ban Dân tộc tỉnh Ví Dụ', role: 'standingBody' },
  { id: 'so-mot', office: 'Sở Một', role: 'agency', agency: 'so-mot' as AgencyId },
  { id: 'cong-ty-hai', office: 'Công ty Hai', role: 'agency', agency: 'cong-ty-hai' as AgencyId },
  { id: 'xa-a', office: 'UBND xã A', role: 'commune', commune: 'xa-a' as CommuneId },
  { id: 'kiem-toan', office: 'Kiểm toán', role: 'auditor' },
];

/** The user of an id; undefined where there is none (any more). */
export const userOf = (id: unknown): User | undefined => users.find((user) => user.id === id);

/** Who did it, as it stands in the history. */
export const actorOf = ({ office, id }: User): string => `${office} (${id})`;
