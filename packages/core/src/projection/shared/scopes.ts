import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { EventRef } from '../../event/recorded.ts';
import { refOf } from '../../event/recorded.ts';
import type { ScopeKind } from '../../programme/code-lists.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId, DistrictId, ScopeId } from '../../vocabulary/ids.ts';
import { enter, type Timeline, timeline, valueOn } from './timeline.ts';

/** A list of communes or districts over its life. */
export interface ScopeRecord {
  readonly scope: ScopeId;
  readonly kind: ScopeKind;
  readonly name: string;
  readonly from: PartialDate;
  until?: PartialDate;
  readonly ref: EventRef;
  /** In the list or not, over time. */
  readonly communes: Map<CommuneId, Timeline<boolean>>;
  readonly districts: Map<DistrictId, Timeline<boolean>>;
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

const list = <Id>(
  members: Map<Id, Timeline<boolean>> | undefined,
  member: Id,
  on: PartialDate,
  listed: boolean,
): void => {
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
      scopes.set(scope, {
        scope,
        kind,
        name,
        from: on,
        ref: refOf(event),
        communes: new Map(),
        districts: new Map(),
      });
      return;
    }
    case 'ScopeEnded': {
      const record = scopes.get(event.data.scope);
      if (record !== undefined) record.until = on;
      return;
    }
    case 'CommuneListed':
    case 'CommuneDelisted': {
      const { scope, commune } = event.data;
      list(scopes.get(scope)?.communes, commune, on, event.type === 'CommuneListed');
      return;
    }
    case 'DistrictListed':
    case 'DistrictDelisted': {
      const { scope, district } = event.data;
      list(scopes.get(scope)?.districts, district, on, event.type === 'DistrictListed');
      return;
    }
    default:
  }
};

/** Does the list hold on that day? */
export const holdsOn = (scope: ScopeRecord, day: LocalDate): boolean =>
  certainFrom(scope.from) <= day && (scope.until === undefined || certainFrom(scope.until) > day);

/** The communes of a list on a day, in id order. */
export const communesOf = (scope: ScopeRecord, day: LocalDate): readonly CommuneId[] =>
  holdsOn(scope, day)
    ? [...scope.communes]
        .filter(([, line]) => valueOn(line, day) === true)
        .map(([id]) => id)
        .sort()
    : [];

/**
 * The communes in scope of the programme on a day: of all its lists that hold, in id order.
 * Undefined when no such list is recorded for that day.
 */
export const communesInScope = (
  scopes: ScopeRegister,
  day: LocalDate,
): readonly CommuneId[] | undefined => {
  const lists = [...scopes.values()].filter(
    (scope) => scope.kind === 'programme' && holdsOn(scope, day),
  );
  return lists.length === 0
    ? undefined
    : [...new Set(lists.flatMap((scope) => communesOf(scope, day)))].sort();
};
