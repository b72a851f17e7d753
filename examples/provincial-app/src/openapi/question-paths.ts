import { jsonSchemaOf } from '@donghanh/core';
import { FactsParams } from '../facts/routes.ts';
import { AsOfParams } from '../views/as-of.ts';
import type { Params, ViewDefinition } from '../views/define-view.ts';
import { views } from '../views/views.ts';
import { json, type Part, problems, schema, storeTags } from './parts.ts';

const said: Readonly<Record<string, string>> = {
  effectiveOn: 'True in the world on this day. Left out: today, in Vietnam.',
  knownAt: 'As known at this moment, or at the end of this day. Left out: all that is known.',
  after: 'Only facts behind this position: the `next` of the answer before.',
};

/** The fields of a codec as params of a query. */
const query = ({ required, optional }: Params): readonly Part[] =>
  Object.entries({ ...required, ...optional }).map(([name, codec]) => ({
    name,
    in: 'query',
    required: Object.hasOwn(required, name),
    ...(said[name] !== undefined && { description: said[name] }),
    schema: jsonSchemaOf(codec),
  }));

const ok = (description: string, of: Part = { type: 'object' }): Part => ({
  '200': { description, ...json(of) },
});

const viewOperation = (name: string, { title, params }: ViewDefinition): Part => ({
  operationId: `view-${name}`,
  summary: `${title.vi} (${title.en})`,
  tags: ['views'],
  parameters: [...query(AsOfParams), ...query(params)],
  responses: {
    ...ok('The view, the dates it answers for, and the facts that could not be read.'),
    ...problems(['MalformedRequest', 'InvalidAsOf', 'Cancelled', 'ProjectionBroke', ...storeTags]),
  },
});

const ref: Part = { name: 'ref', in: 'path', required: true, schema: { type: 'string' } };

const factOperation = (
  operationId: string,
  summary: string,
  parameters: readonly Part[],
  of?: Part,
): Part => ({
  operationId,
  summary,
  tags: ['facts'],
  security: [{ bearer: [] }],
  parameters,
  responses: {
    ...ok(summary, of),
    ...problems(['NotSignedIn', 'NoSuchFact', 'UnknownDecision', 'MalformedRequest', ...storeTags]),
  },
});

const plain = (operationId: string, summary: string, type: string): Part => ({
  get: {
    operationId,
    summary,
    tags: ['running'],
    responses: { '200': { description: summary, content: { [type]: {} } } },
  },
});

/** Paths of the views, of the facts, and of what runs it. */
export const questionPaths = (): Part => ({
  '/api/views': plain('views', 'Các câu hỏi (the questions that can be asked)', 'application/json'),
  ...Object.fromEntries(
    Object.entries(views).map(([name, view]) => [
      `/api/views/${name}`,
      { get: viewOperation(name, view) },
    ]),
  ),
  '/api/facts': {
    get: factOperation(
      'facts',
      'Các sự kiện (the facts, as they were recorded)',
      query(FactsParams),
      schema('FactsPage'),
    ),
  },
  '/api/facts/{ref}': {
    get: factOperation('readings', 'Mọi cách đọc của một sự kiện (every reading of a fact)', [ref]),
  },
  '/api/facts/{ref}/decision': {
    get: factOperation('decision', 'Quyết định được lặp lại (a decision made again)', [ref]),
  },
  '/live': plain(
    'live',
    'Trạng thái, mỗi khi có thay đổi (the state, at each change)',
    'text/event-stream',
  ),
  '/healthz': plain('healthz', 'The process answers', 'application/json'),
  '/readyz': {
    get: {
      operationId: 'readyz',
      summary: 'The history can be read',
      tags: ['running'],
      responses: {
        ...ok('Ready.'),
        '503': { description: 'Not ready.', ...json({ type: 'object' }) },
      },
    },
  },
});
