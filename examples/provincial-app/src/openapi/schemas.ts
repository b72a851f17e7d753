import {
  allCommands,
  allEvents,
  eventSchemaOf,
  fields,
  Instant,
  type JsonSchema,
  jsonSchemaOf,
  Meta,
  PartialDate,
  Text,
} from '@donghanh/core';
import * as t from 'io-ts';
import { tellings } from '../http/statuses.ts';

const Misfit = fields('Misfit', { path: t.string, expected: t.string, found: t.string });

const Executed = fields('Executed', {
  stream: Text,
  refs: t.readonlyArray(Text),
  types: t.readonlyArray(Text),
  position: t.number,
  alreadyDone: t.boolean,
});

const Problem = fields(
  'Problem',
  { _tag: t.string, sentence: fields('Sentence', { vi: Text, en: Text }) },
  {
    command: t.string,
    refusal: fields('Refusal', { _tag: Text, details: t.UnknownRecord }),
    misfits: t.readonlyArray(Misfit),
  },
);

const Fact = fields('Fact', {
  ref: Text,
  position: t.number,
  type: Text,
  effectiveOn: PartialDate,
  recordedAt: Instant,
  data: t.UnknownRecord,
  meta: Meta,
});

const FactsPage = fields(
  'FactsPage',
  { facts: t.readonlyArray(Fact), unreadable: t.readonlyArray(t.UnknownRecord) },
  { next: t.number },
);

/** An event's schema, where the document has a name for it. */
const eventSchema = (definition: (typeof allEvents)[number]): JsonSchema => {
  const { $schema: _dialect, $id: _id, ...rest } = eventSchemaOf(definition);
  return rest;
};

/** A page of the history: the data of a fact are those of its event. */
const facts = (): JsonSchema => {
  const data = { anyOf: allEvents.map(({ type }) => ({ $ref: `#/components/schemas/${type}` })) };
  const fact = jsonSchemaOf(Fact) as { readonly properties: object };
  const page = jsonSchemaOf(FactsPage) as { readonly properties: object };
  return {
    ...page,
    properties: {
      ...page.properties,
      facts: {
        type: 'array',
        items: { ...fact, properties: { ...fact.properties, data } },
      },
    },
  };
};

/** Every schema of the document, from the codecs that requests and facts are read by. */
export const schemas = (): Readonly<Record<string, JsonSchema>> => {
  const problem = jsonSchemaOf(Problem) as { readonly properties: object };
  return {
    Executed: jsonSchemaOf(Executed),
    FactsPage: facts(),
    Problem: {
      ...problem,
      properties: { ...problem.properties, _tag: { type: 'string', enum: Object.keys(tellings) } },
    },
    ...Object.fromEntries(
      allCommands.map(({ type, title, codec }) => [
        type,
        { title: type, description: `${title.vi} (${title.en})`, ...jsonSchemaOf(codec) },
      ]),
    ),
    ...Object.fromEntries(
      allEvents.map((definition) => [definition.type, eventSchema(definition)]),
    ),
  };
};
