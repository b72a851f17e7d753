import {
  allEvents,
  Confidence,
  type DomainEvent,
  dayOf,
  type EventDefinition,
  formatDate,
  type Language,
  refOf,
} from '@donghanh/core';

const definitions: readonly EventDefinition[] = allEvents;
const titles = new Map(definitions.map((d) => [d.type, d.title]));

/** A fact in a few lines: what, when, since when known, who, on what, from where. */
export const eventText = (event: DomainEvent, lang: Language): string => {
  const title = titles.get(event.type)?.[lang] ?? event.type;
  const on = formatDate(event.effectiveOn, lang, 'short');
  const known = formatDate(dayOf(event.recordedAt), lang, 'short');
  const { actor, source, reason, document } = event.meta;
  const rows = [
    `${on}  ${title}  [${refOf(event)}]`,
    `    ${JSON.stringify(event.data)}`,
    `    ${lang === 'vi' ? 'ghi nhận' : 'recorded'} ${known}, ${actor}` +
      (document === undefined ? '' : `; ${document.document}`) +
      (reason === undefined ? '' : `; ${reason}`),
    ...(source === undefined
      ? []
      : [
          `    ${Confidence.labels[source.confidence][lang]}${source.ref === undefined ? '' : `: ${source.ref}`}${source.note === undefined ? '' : ` (${source.note})`}`,
        ]),
  ];
  return `${rows.join('\n')}\n`;
};
