import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StreamName } from '../../../event/recorded.ts';
import type { Instant } from '../../../vocabulary/dates/instant.ts';
import type { PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import { CHAIN_START, type ChainValue, chainValue, isChainValue } from './chain.ts';
import { type ChainedRecord, lengthPrefixed, recordBytes } from './record-bytes.ts';

const record: ChainedRecord = {
  stream: 'commune-keng-du' as StreamName,
  version: 0,
  type: 'CommuneRegistered',
  schemaVersion: 1,
  effectiveOn: '2012' as PartialDate,
  recordedAt: '2013-01-01T05:00:00.000Z' as Instant,
  data: '{"name":"Keng Đu"}',
  meta: '{}',
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the bytes of a record', () => {
  it('hold each part behind its length in bytes', () => {
    expect(text(recordBytes(record))).toBe(
      '15:commune-keng-du1:017:CommuneRegistered1:14:201224:2013-01-01T05:00:00.000Z19:{"name":"Keng Đu"}2:{}',
    );
  });

  it('tell any two lists of texts apart', () => {
    const texts = ['', 'a', '1', ':', '1:', 'é', '0:', '1:a'];
    const lists = texts.flatMap((a) => [
      [a],
      ...texts.flatMap((b) => [
        [a, b],
        [a, b, ':'],
      ]),
    ]);
    const seen = new Set(lists.map((list) => text(lengthPrefixed(list))));
    expect(seen.size).toBe(lists.length);
  });
});

describe('the chain', () => {
  it('begins with the hash of its name', () => {
    expect(CHAIN_START).toBe(createHash('sha256').update('donghanh-chain 1').digest('hex'));
  });

  it('hashes the value before, and the bytes of the record', () => {
    const value = chainValue(CHAIN_START, record);
    const hash = createHash('sha256').update(Buffer.from(CHAIN_START, 'hex'));
    expect(value).toBe(hash.update(recordBytes(record)).digest('hex'));
    expect(isChainValue(value)).toBe(true);
  });

  it.each<Partial<ChainedRecord>>([
    { stream: 'commune-keng-dv' as StreamName },
    { version: 1 },
    { type: 'CommuneRegistere' },
    { schemaVersion: 2 },
    { effectiveOn: '2013' as PartialDate },
    { recordedAt: '2013-01-01T05:00:00.001Z' as Instant },
    { data: '{"name":"Keng Du"}' },
    { meta: '{ }' },
    { data: '{"name":"Keng Đu"}2', meta: ':{}' },
  ])('changes with any part of the record: %o', (change) => {
    expect(chainValue(CHAIN_START, { ...record, ...change })).not.toBe(
      chainValue(CHAIN_START, record),
    );
  });

  it('changes with what came before', () => {
    const other = '0'.repeat(64) as ChainValue;
    expect(chainValue(other, record)).not.toBe(chainValue(CHAIN_START, record));
  });

  it.each(['', 'A'.repeat(64), '0'.repeat(63), 7, undefined])('%s is no value of it', (u) => {
    expect(isChainValue(u)).toBe(false);
  });
});
