import type { DraftOf } from '../event/define-event.ts';
import type { RecordedOf } from '../event/recorded.ts';
import type { allEvents } from './all-events.ts';

type Definition = (typeof allEvents)[number];

/** The name of an event of the model. */
export type EventType = Definition['type'];

/** Any recorded fact of the model; `switch (event.type)` narrows its data. */
export type DomainEvent = RecordedOf<Definition>;

/** Any fact of the model before it is recorded. */
export type DomainDraft = DraftOf<Definition>;

/** The recorded fact of one type: `Fact<'PledgeMade'>`. */
export type Fact<T extends EventType> = Extract<DomainEvent, { readonly type: T }>;
