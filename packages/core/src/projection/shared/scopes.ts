import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { EventRef } from '../../event/recorded.ts';
import { refOf } from '../../event/recorded.ts';
import type { ScopeKind } from '../../programme/code-lists.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { ScopeId } from '../../vocabulary/ids.ts';
import { enter, type Timeline, timeline, valueOn } from './timeline.ts';

/** A list of communes or districts over its life. */
export interface ScopeRecord {
  readonly scope: ScopeId;
  readonly kind: ScopeKind;
  readonly name: string;
  readonly from: PartialDate;
  until?: PartialDate;
  readonly ref: EventRef;
  /** By commune or district id: in the list or not, over time. */
  readonly members: Map<string, Timeline<boolean>>;
}

export type ScopeRegister = Map<ScopeId, ScopeRecord>;

/** The events that change scope lists. */
export const scopeEvents = [
  'ScopeDefined',
  'ScopeEnded',
  'CommuneListed',
  'CommuneDelisted',
  'DistrictListed',
  'DistrictDelisted',
] as const satisfies readonly EventType[];

const list = (
  scopes: ScopeRegister,
  scope: ScopeId,
  member: string,
  on: PartialDate,
  listed: boolean,
): void => {
  const members = scopes.get(scope)?.members;
  if (members === undefined) return;
  const line = members.get(member) ?? timeline<boolean>();
  enter(line, on, listed);
  members.set(member, line);
};

/** Takes one fact in; a fact of another kind changes nothing. */
export const applyScopes = (scopes: ScopeRegister, event: DomainEvent): void => {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'ScopeDefined': {
      const { scope, kind, name } = event.data;
      scopes.set(scope, { scope, kind, name, from: on, ref: refOf(event), members: new Map() });
      return;
    }
    case 'ScopeEnded': {
      const record = scopes.get(event.data.scope);
      if (record !== undefined) record.until = on;
      return;
    }
    case 'CommuneListed':
    case 'CommuneDelisted':
      list(scopes, event.data.scope, event.data.commune, on, event.type === 'CommuneListed');
      return;
    case 'DistrictListed':
    case 'DistrictDelisted':
      list(scopes, event.data.scope, event.data.district, on, event.type === 'DistrictListed');
      return;
    default:
  }
};

/** Does the list hold on that day? */
export const holdsOn = (scope: ScopeRecord, day: LocalDate): boolean =>
  certainFrom(scope.from) <= day && (scope.until === undefined || certainFrom(scope.until) > day);

/** The members of a list on a day, in id order. */
export const membersOn = (scope: ScopeRecord, day: LocalDate): readonly string[] =>
  holdsOn(scope, day)
    ? [...scope.members]
        .filter(([, line]) => valueOn(line, day) === true)
        .map(([id]) => id)
        .sort()
    : [];
