import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { EventDefinition } from '../event/define-event.ts';
import { allEvents } from './all-events.ts';
import { domainCatalogue } from './domain-catalogue.ts';

const folder = fileURLToPath(new URL('../../golden/', import.meta.url));
const golden = readdirSync(folder).map((file) => {
  const [type = '', version = ''] = file.replace('.json', '').split('.v');
  return {
    type,
    version: Number(version),
    data: JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as unknown,
  };
});
const definitions: readonly EventDefinition[] = allEvents;

describe('golden examples: what was once written is readable for ever', () => {
  it('there is one for every version of every event, and none of an event that is gone', () => {
    const wanted = definitions.flatMap((d) =>
      Array.from({ length: d.version }, (_, i) => `${d.type}.v${i + 1}`),
    );
    expect(golden.map((g) => `${g.type}.v${g.version}`).sort()).toEqual(wanted.sort());
  });

  it.each(golden)('$type version $version', ({ type, version, data }) => {
    const read = domainCatalogue.read(type, version, data);
    expect(E.isLeft(read) ? read.left.message : undefined).toBeUndefined();
    const definition = definitions.find((d) => d.type === type);
    // What is read is written again as it was, when it is of today's version.
    if (E.isRight(read) && definition?.version === version) {
      expect(JSON.stringify(definition.codec.encode(read.right))).toBe(
        JSON.stringify(definition.codec.encode(definition.example)),
      );
      expect(definition.codec.encode(read.right)).toEqual(data);
    }
  });
});
