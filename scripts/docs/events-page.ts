import {
  type EventDefinition,
  type JsonSchema,
  jsonSchemaOf,
} from '../../packages/core/src/index.ts';

/** The rooms of the model, with the types of their events. */
export interface Room {
  readonly title: string;
  readonly events: readonly EventDefinition[];
}

/** One case of several, with its fields: `{ kind: "agency", id }`. */
const writtenOut = (schema: JsonSchema): string => {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const written = properties.map(([key, { const: value }]) =>
    value === undefined ? key : `${key}: ${JSON.stringify(value)}`,
  );
  return schema['type'] === 'object' ? `\`{ ${written.join(', ')} }\`` : shapeOf(schema);
};

const shapeOf = (schema: JsonSchema): string => {
  if (schema['enum'] !== undefined) return `one of ${(schema['enum'] as string[]).join(', ')}`;
  if (schema['const'] !== undefined) return JSON.stringify(schema['const']);
  if (schema['anyOf'] !== undefined) {
    return (schema['anyOf'] as JsonSchema[]).map(writtenOut).join(' or ');
  }
  if (schema['type'] === 'array') return `list of ${shapeOf(schema['items'] as JsonSchema)}`;
  if (schema['type'] === 'object') return 'object';
  if (schema['description'] !== undefined) return schema['description'] as string;
  return (schema['type'] as string | undefined) ?? 'any JSON';
};

const rowsOf = (schema: JsonSchema, prefix = ''): readonly string[] => {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = new Set(schema['required'] as readonly string[] | undefined);
  return Object.entries(properties).flatMap(([key, inner]) => {
    const name = `${prefix}${key}`;
    const nested =
      inner['type'] === 'object'
        ? rowsOf(inner, `${name}.`)
        : inner['type'] === 'array'
          ? rowsOf(inner['items'] as JsonSchema, `${name}[].`)
          : [];
    return [`| \`${name}\` | ${required.has(key) ? 'yes' : ''} | ${shapeOf(inner)} |`, ...nested];
  });
};

const section = (event: EventDefinition): string =>
  [
    `### ${event.type}`,
    '',
    `${event.title.vi} — *${event.title.en}*. Serves ${event.serves}. \`effectiveOn\`: ${event.effective}.`,
    `[Schema](schemas/${event.type}.v${event.version}.json).`,
    '',
    '| field | required | holds |',
    '|---|---|---|',
    ...rowsOf(jsonSchemaOf(event.codec)),
    '',
    '```json',
    JSON.stringify(event.example, null, 2),
    '```',
    '',
  ].join('\n');

/** The page of all events, made from the codecs. */
export const eventsPage = (rooms: readonly Room[]): string =>
  [
    '# The events',
    '',
    'Generated from the codecs by `pnpm docs:write`; checked by `pnpm docs:check`.',
    '',
    'Every fact also carries: its stream and its version there, `effectiveOn` (when it is true in the',
    'world: a day, a month or a year), `recordedAt` (when it was recorded), and `meta` (who, why, on what',
    'document, from what source, which command). See [the exchange format](exchange-format.md).',
    '',
    ...rooms.flatMap((room) => [
      `## ${room.title}`,
      '',
      ...room.events.map((event) => section(event)),
    ]),
  ].join('\n');
