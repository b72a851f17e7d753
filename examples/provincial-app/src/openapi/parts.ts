import type { JsonSchema } from '@donghanh/core';
import type { Failure } from '../http/failures.ts';
import { tellings } from '../http/statuses.ts';

/** A part of an OpenAPI document. */
export type Part = Readonly<Record<string, unknown>>;

/** A schema among the components, by its name. */
export const schema = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });

/** JSON of a schema. */
export const json = (of: JsonSchema): Part => ({ content: { 'application/json': { schema: of } } });

/** The answers that say no with one of these tags: one for each status, with the tags it may carry. */
export const problems = (tags: readonly Failure['_tag'][]): Part => {
  const byStatus = new Map<number, Failure['_tag'][]>();
  for (const tag of tags) {
    const { status } = tellings[tag];
    byStatus.set(status, [...(byStatus.get(status) ?? []), tag]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => [
      status,
      { description: found.join(', '), ...json(schema('Problem')) },
    ]),
  );
};

/** What may go wrong with the store behind every question. */
export const storeTags = [
  'StoreBusy',
  'StoreClosed',
  'StoreDamaged',
  'StoreError',
  'StoreTooNew',
  'BadEvent',
  'Unexpected',
] as const satisfies readonly Failure['_tag'][];
