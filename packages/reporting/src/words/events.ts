import { allEvents, type Bilingual, type EventDefinition } from '@donghanh/core';

const definitions: readonly EventDefinition[] = allEvents;
const titles = new Map(definitions.map(({ type, title }) => [type, title]));

/** What happened, in words; the type itself where it is of a newer version. */
export const eventTitle = (type: string): Bilingual => titles.get(type) ?? { vi: type, en: type };
