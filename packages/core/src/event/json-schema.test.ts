import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { allEvents } from '../catalogue/all-events.ts';
import { Vnd } from '../vocabulary/amounts/vnd.ts';
import { codeList } from '../vocabulary/codec/code-list.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { eventSchemaOf, jsonSchemaOf } from './json-schema.ts';

describe('the JSON Schema of a codec', () => {
  it('says what the codec accepts', () => {
    const Colour = codeList('Colour', { red: { vi: 'đỏ', en: 'red' } });
    const codec = fields(
      'Gift',
      { amount: Vnd, colours: t.readonlyArray(Colour) },
      {
        joint: t.boolean,
        kind: t.literal('gift'),
        more: t.unknown,
        to: t.union([t.literal('all'), t.number]),
      },
    );
    expect(jsonSchemaOf(codec)).toEqual({
      type: 'object',
      required: ['amount', 'colours'],
      properties: {
        amount: {
          type: 'integer',
          description: 'whole đồng from 0 to 10^14',
          minimum: 0,
          maximum: 100_000_000_000_000,
        },
        colours: { type: 'array', items: { type: 'string', enum: ['red'] } },
        joint: { type: 'boolean' },
        kind: { const: 'gift' },
        more: {},
        to: { anyOf: [{ const: 'all' }, { type: 'number' }] },
      },
      additionalProperties: false,
    });
  });

  it('leaves nothing open but what is open by intent', () => {
    const open = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const {
        properties,
        items,
        type,
        anyOf,
        enum: codes,
        const: value,
      } = schema as never as Record<string, unknown>;
      if (Array.isArray(anyOf)) return anyOf.flatMap((part, i) => open(part, `${path}|${i}`));
      if (type === undefined && codes === undefined && value === undefined) return [path];
      return [
        ...Object.entries(properties ?? {}).flatMap(([k, v]) => open(v, `${path}.${k}`)),
        ...(items === undefined ? [] : open(items, `${path}[]`)),
      ];
    };
    const found = allEvents.flatMap((event) => open(eventSchemaOf(event), event.type));
    expect(found).toEqual(['FactCorrected.replacement.data']);
  });
});
