import { type AnyCommandDefinition, allCommands, jsonSchemaOf } from '@donghanh/core';
import { CommandHeaders, CommandRequest } from '../commands/request.ts';
import { json, type Part, problems, schema, storeTags } from './parts.ts';

const request = jsonSchemaOf(CommandRequest) as { readonly properties: object };
const key = jsonSchemaOf(CommandHeaders.optional['idempotency-key']);

const location = { location: { schema: { type: 'string' }, description: 'the first fact' } };

const operation = ({ type, title }: AnyCommandDefinition): Part => ({
  operationId: type,
  summary: `${title.vi} (${title.en})`,
  tags: ['commands'],
  security: [{ bearer: [] }],
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      description:
        'The id of the command. The same again records nothing and gives the first result.',
      schema: key,
    },
  ],
  requestBody: {
    required: true,
    ...json({ ...request, properties: { ...request.properties, input: schema(type) } }),
  },
  responses: {
    '201': { description: 'Recorded.', headers: location, ...json(schema('Executed')) },
    '200': {
      description: 'Recorded before, by the same Idempotency-Key.',
      headers: location,
      ...json(schema('Executed')),
    },
    ...problems([
      'NotJson',
      'NotSignedIn',
      'Forbidden',
      'Refused',
      'Contended',
      'TooLarge',
      'NotSentAsJson',
      'MalformedRequest',
      'MalformedCommand',
      'MalformedContext',
      'StoreReadOnly',
      'StoreFull',
      ...storeTags,
    ]),
  },
});

/** A path for each command of the model. */
export const commandPaths = (): Part =>
  Object.fromEntries(
    allCommands.map((command) => [`/api/commands/${command.type}`, { post: operation(command) }]),
  );
