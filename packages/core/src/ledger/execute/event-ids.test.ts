import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Uuid } from '../../vocabulary/ids.ts';
import { eventIdAt } from './event-ids.ts';

const command = '0192f0c4-7a00-7abc-8def-0123456789ab' as Uuid;

describe('the id of an event', () => {
  it('counts on from that of its command', () => {
    expect([0, 1, 0x7652].map((index) => eventIdAt(command, index))).toEqual([
      '0192f0c4-7a00-7abc-8def-0123456789ac',
      '0192f0c4-7a00-7abc-8def-0123456789ad',
      '0192f0c4-7a00-7abc-8def-01234567fffe',
    ]);
  });

  it('comes round', () => {
    expect(eventIdAt('0192f0c4-7a00-7abc-8def-01234567ffff' as Uuid, 0)).toBe(
      '0192f0c4-7a00-7abc-8def-012345670000',
    );
  });

  test.prop([fc.uuid(), fc.uniqueArray(fc.nat(0xfffe), { minLength: 2, maxLength: 9 })])(
    'is a UUID, always the same, and no other event of the command has it',
    (id, indexes) => {
      const ids = indexes.map((index) => eventIdAt(id as Uuid, index));
      expect(ids.every((each) => Uuid.is(each))).toBe(true);
      expect(new Set([id, ...ids]).size).toBe(indexes.length + 1);
      expect(indexes.map((index) => eventIdAt(id as Uuid, index))).toEqual(ids);
    },
  );
});
