import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainLinesOf, source } from '../../../../test/import.ts';
import { assigned, gift, left, linesOf, open, right, run } from '../../../../test/ledger.ts';
import type { Instant } from '../../../vocabulary/dates/instant.ts';
import { eventLine } from '../../exchange/format.ts';
import type { EventStore } from '../../store/event-store.ts';
import { type ChainValue, chainValue } from '../chain/chain.ts';
import { parseSeal, type Seal, type Signer, type Verifier } from '../seal/seal.ts';
import { sealHistory } from '../seal/seal-history.ts';
import type { VerifyOptions } from './verification.ts';
import { verifyHistory } from './verify.ts';

/** Header, agency, commune, document, assignment, gifts of 1, 2 and 3 đồng, end: nine lines. */
const whole = async () => {
  const ledger = await assigned();
  await run(ledger, gift(1), gift(2), gift(3));
  return { ledger, lines: [...(await linesOf(ledger))] };
};

const wrongIn = async (lines: readonly string[], options?: VerifyOptions) =>
  right(await verifyHistory(source(lines), options)()).wrong;

const at = '2013-12-31T10:00:00.000Z' as Instant;

const newSigner = (): Signer => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sign: async (bytes) => sign(null, bytes, privateKey),
  };
};

const verifier: Verifier = async (publicKey, bytes, signature) => {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = { key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' } as const;
  return verify(null, bytes, key, signature);
};

const sealOf = async (store: EventStore, signer: Signer): Promise<Seal> =>
  right(await sealHistory(store, { signer, at })());

const ref = 'assignment-so-gtvt~keng-du-16822';

describe('a whole history', () => {
  it('is counted, from a store and from a file', async () => {
    const { ledger, lines } = await whole();
    const found = right(await verifyHistory(source(lines))());
    const chain = /"chain":"([0-9a-f]{64})"/;
    expect(found).toEqual({
      events: 7,
      streams: 4,
      first: chain.exec(lines[1] ?? '')?.[1],
      head: chain.exec(lines[7] ?? '')?.[1],
      chain: 'kept',
      sealed: 0,
      seals: [],
      recordedEarlier: 0,
    });
    expect(right(await verifyHistory(ledger.store)())).toEqual({ ...found, chain: 'computed' });
    const plain = source(await plainLinesOf(ledger));
    expect(right(await verifyHistory(plain)())).toEqual({ ...found, chain: 'computed' });
  });

  it('may be empty, or a part', async () => {
    expect(right(await verifyHistory(open().store)())).toMatchObject({ events: 0, streams: 0 });
    const { ledger } = await whole();
    const part: string[] = [];
    for await (const chunk of ledger.exportLines({ types: ['ContributionDelivered'] })) {
      part.push(...right(chunk).lines);
    }
    expect(right(await verifyHistory(source(part))())).toMatchObject({
      events: 3,
      chain: 'computed',
    });
    expect(await wrongIn(part)).toBeUndefined();
  });

  it('is told how far it is, and can be cancelled', async () => {
    const { ledger, lines } = await whole();
    const seen: unknown[] = [];
    const onProgress = (progress: unknown) => seen.push(progress);
    right(await verifyHistory(ledger.store, { onProgress })());
    right(await verifyHistory(source(lines, 5), { onProgress })());
    expect(seen).toEqual([
      { events: 7, total: 7 },
      { events: 4, total: undefined },
      { events: 7, total: undefined },
    ]);
    const failure = left(await verifyHistory(ledger.store, { signal: AbortSignal.abort() })());
    expect(failure).toMatchObject({ _tag: 'Cancelled', read: 0 });
  });

  it('is not found in a file that is none, nor behind a store that fails', async () => {
    expect(left(await verifyHistory(source(['xin chào']))())).toEqual({
      _tag: 'SourceFailed',
      message: 'line 1: expected the first line of a donghanh-history file, found "xin chào"',
    });
    expect(left(await verifyHistory(source([]))())._tag).toBe('SourceFailed');
    const { store, close } = open();
    await close()();
    expect(left(await verifyHistory(store)())._tag).toBe('StoreClosed');
  });
});

const edit = (from: string | RegExp, to: string) => (line: string) => line.replace(from, to);
const change =
  (number: number, by: (line: string) => string) =>
  (lines: readonly string[]): readonly string[] =>
    lines.map((line, i) => (i === number - 1 ? by(line) : line));
const order =
  (...numbers: number[]) =>
  (lines: readonly string[]): readonly string[] =>
    numbers.map((number) => lines[number - 1] ?? '');

describe('an exported file that somebody changed', () => {
  it.each<[string, (lines: readonly string[]) => readonly string[], string]>([
    ['data', change(7, edit('"value":2', '"value":3')), `record 6 (line 7, ${ref}@2) was changed`],
    [
      'data that is then no fact',
      change(7, edit('"value":2', '"valeu":2')),
      `record 6 (line 7, ${ref}@2) was changed in its data`,
    ],
    ['meta', change(7, edit('Văn phòng', 'Văn phong')), `record 6 (line 7, ${ref}@2) was changed`],
    [
      'meta that then says nothing of the actor',
      change(7, edit('"actor"', '"factor"')),
      `record 6 (line 7, ${ref}@2) was changed in its meta`,
    ],
    [
      'effectiveOn',
      change(7, edit('"effectiveOn":"2012-12-05"', '"effectiveOn":"2012-12-06"')),
      `record 6 (line 7, ${ref}@2) was changed in its effectiveOn, which was 2012-12-05`,
    ],
    [
      'recordedAt',
      change(7, edit('"recordedAt":"2013', '"recordedAt":"2012')),
      `record 6 (line 7, ${ref}@2) was changed`,
    ],
    [
      'the stream',
      change(7, edit('"stream":"assignment-so-gtvt', '"stream":"assignment-so-gtvx')),
      'record 6 (line 7, assignment-so-gtvx~keng-du-16822@2) was changed in its stream name, which was assignment-so-gtvt~keng-du-16822',
    ],
    [
      'the version',
      change(7, edit('"version":2', '"version":3')),
      `record 6 (line 7, ${ref}@3) was changed in its version, which was 2`,
    ],
    [
      'the type',
      change(7, edit('"ContributionDelivered"', '"ContributionDeliverex"')),
      `record 6 (line 7, ${ref}@2) was changed in its type, which was ContributionDelivered`,
    ],
    [
      'the schema version',
      change(7, edit('"schemaVersion":1', '"schemaVersion":2')),
      `record 6 (line 7, ${ref}@2) was changed in its schema version, which was 1`,
    ],
    [
      'the chain value',
      change(7, edit(/"chain":"..../, '"chain":"xxxx')),
      `record 6 (line 7, ${ref}@2) was changed in its chain value`,
    ],
    [
      'a line that is then no JSON',
      change(7, edit('{"stream"', '["stream"')),
      'record 6 (line 7) was changed: expected JSON, found',
    ],
    [
      'the form of a line',
      change(7, edit('"version":2', '"version": 2')),
      `record 6 (line 7, ${ref}@2) was changed: expected the line as it was exported, found another order or other spaces`,
    ],
    [
      'the first record',
      order(1, 3, 4, 5, 6, 7, 8, 9),
      '1 record is missing in front of record 1 (line 2, commune-keng-du-16822@0)',
    ],
    [
      'a record in the middle',
      order(1, 2, 3, 4, 5, 6, 8, 9),
      `1 record is missing in front of record 6 (line 7, ${ref}@3)`,
    ],
    [
      'two records in the middle',
      order(1, 2, 3, 4, 7, 8, 9),
      `2 records are missing in front of record 4 (line 5, ${ref}@2)`,
    ],
    [
      'the last record',
      order(1, 2, 3, 4, 5, 6, 7, 9),
      'the history was cut off behind record 6: 1 record is missing',
    ],
    [
      'the end',
      order(1, 2, 3, 4, 5, 6),
      'the history was cut off behind record 5: its end and the end line are missing',
    ],
    [
      'a record twice',
      order(1, 2, 3, 4, 5, 6, 3, 7, 8, 9),
      'record 6 (line 7, commune-keng-du-16822@0) was inserted',
    ],
    [
      'a record twice, at the end',
      order(1, 2, 3, 4, 5, 6, 7, 8, 3, 9),
      'record 8 (line 9, commune-keng-du-16822@0) was inserted',
    ],
    [
      'two neighbours',
      order(1, 2, 3, 5, 4, 6, 7, 8, 9),
      `record 3 (line 4, ${ref}@0) changed places with record 4`,
    ],
    [
      'two records far apart',
      order(1, 8, 3, 4, 5, 6, 7, 2, 9),
      `record 1 (line 2, ${ref}@3) changed places with record 7`,
    ],
    [
      'a record that moved',
      order(1, 3, 4, 5, 6, 7, 2, 8, 9),
      'record 1 (line 2, commune-keng-du-16822@0) changed places with record 6',
    ],
    [
      'the head in the end line',
      change(9, edit(/"head":"..../, '"head":"0000')),
      'record 7 was changed in its chain value: the head in the end line',
    ],
  ])('names %s', async (_, tampered, english) => {
    const { lines } = await whole();
    const { sentence } = (await wrongIn(tampered(lines))) ?? {};
    expect(sentence?.en.slice(0, english.length)).toBe(english);
    expect(sentence?.vi).not.toBe('');
  });

  it('without a chain tells of gaps in a stream, and of the end', async () => {
    const { ledger } = await whole();
    const lines = await plainLinesOf(ledger);
    expect(await wrongIn(order(1, 2, 3, 4, 5, 6, 8, 9)(lines))).toMatchObject({
      kind: 'missing',
      record: 6,
      line: 7,
    });
    expect(await wrongIn(lines.slice(0, -1))).toMatchObject({ kind: 'cutOff', record: 7 });
  });

  it('tells of a record that was written so, and that nobody here can read', async () => {
    const { lines } = await whole();
    const newer = rewrite(lines, 6, edit('"schemaVersion":1', '"schemaVersion":9'));
    expect(await wrongIn(newer)).toMatchObject({
      kind: 'unreadable',
      record: 6,
      line: 7,
      detail: expect.stringContaining('ContributionDelivered version 9 is not known here'),
    });
  });
});

/** Changes a record as somebody would who knows how the chain is made: all values behind it anew. */
const rewrite = (
  lines: readonly string[],
  record: number,
  by: (line: string) => string,
): readonly string[] => {
  const changed = change(record + 1, by)(lines);
  let head = /"chain":"([0-9a-f]{64})"/.exec(changed[record - 1] ?? '')?.[1] as ChainValue;
  return changed.map((line, i) => {
    if (i <= record - 1) return line;
    if (i === changed.length - 1) return line.replace(/"head":"[^"]+"/, `"head":"${head}"`);
    const { chain: _, data, meta, ...rest } = JSON.parse(line);
    const texts = { ...rest, data: JSON.stringify(data), meta: JSON.stringify(meta) };
    head = chainValue(head, texts);
    return eventLine(texts, head);
  });
};

describe('a seal', () => {
  it('is a small JSON text that says up to where the history is as it was', async () => {
    const { ledger } = await whole();
    const signer = newSigner();
    const seal = await sealOf(ledger.store, signer);
    expect(seal).toEqual({
      format: 'donghanh-seal',
      version: 1,
      events: 7,
      first: expect.stringMatching(/^[0-9a-f]{64}$/),
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
      at,
      publicKey: signer.publicKey,
      signature: expect.stringMatching(/^[0-9a-f]{128}$/),
    });
    expect(right(parseSeal(JSON.stringify(seal)))).toEqual(seal);
    await run(ledger, gift(4));
    const options = { seals: [seal], publicKey: signer.publicKey, verifier };
    const found = right(await verifyHistory(ledger.store, options)());
    expect(found).toMatchObject({ events: 8, sealed: 7 });
    expect(found.seals).toEqual([{ seal, verdict: 'fits', signatureChecked: true }]);
    expect(found.wrong).toBeUndefined();
    const unchecked = right(await verifyHistory(ledger.store, { seals: [seal] })());
    expect(unchecked.seals[0]?.signatureChecked).toBe(false);
  });

  it('finds a history that was rewritten, between the last seal that fits and the next', async () => {
    const { ledger } = await whole();
    const signer = newSigner();
    const seals = [await sealOf(ledger.store, signer)];
    await run(ledger, gift(4), gift(5));
    seals.unshift(await sealOf(ledger.store, signer));
    const lines = rewrite(await linesOf(ledger), 8, edit('"value":4', '"value":9'));
    expect(await wrongIn(lines)).toBeUndefined();
    expect(await wrongIn(lines, { seals, verifier })).toEqual({
      kind: 'rewritten',
      record: 9,
      after: 7,
      sentence: {
        vi: 'lịch sử đã bị viết lại từ bản ghi thứ 8 đến 9: chuỗi tự khớp nhưng không khớp với niêm phong ở bản ghi thứ 9; niêm phong ở bản ghi thứ 7 còn khớp',
        en: 'the history was rewritten between records 8 and 9: its chain fits itself and not the seal at record 9; the seal at record 7 still fits',
      },
    });
  });

  it('finds an end that was cut off cleanly, and a record taken out with the count', async () => {
    const { ledger, lines } = await whole();
    const seals = [await sealOf(ledger.store, newSigner())];
    const fewer = (lines: readonly string[], head: string) =>
      lines.map(edit(/"events":7,"head":"[^"]+"/, `"events":6,"head":"${head}"`));
    const sixth = /"chain":"([0-9a-f]{64})"/.exec(lines[6] ?? '')?.[1] ?? '';
    const cut = fewer(order(1, 2, 3, 4, 5, 6, 7, 9)(lines), sixth);
    expect(await wrongIn(cut)).toBeUndefined();
    expect(await wrongIn(cut, { seals })).toMatchObject({ kind: 'cutOff', record: 6, missing: 1 });
  });

  it('is of no use for another history, with another key, or changed', async () => {
    const { ledger } = await whole();
    const signer = newSigner();
    const seal = await sealOf(ledger.store, signer);
    const wrongWith = async (store: EventStore, options: VerifyOptions) =>
      right(await verifyHistory(store, options)()).wrong?.kind;
    const other = await assigned({ clock: () => at });
    expect(await wrongWith(other.store, { seals: [seal], verifier })).toBe('otherHistory');
    const { publicKey } = newSigner();
    expect(await wrongWith(ledger.store, { seals: [seal], verifier, publicKey })).toBe('otherKey');
    for (const forged of [
      { events: 6 },
      { head: seal.first },
      { publicKey },
      { at: '2014-01-01T00:00:00.000Z' as Instant },
    ]) {
      const seals = [{ ...seal, ...forged }];
      expect(await wrongWith(ledger.store, { seals, verifier })).toBe('badSignature');
    }
  });

  it('says nothing of what stands behind a break before it', async () => {
    const { ledger, lines } = await whole();
    const seals = [await sealOf(ledger.store, newSigner())];
    const tampered = source(change(4, edit('1310', '1311'))(lines));
    const found = right(await verifyHistory(tampered, { seals })());
    expect(found.seals.map(({ verdict }) => verdict)).toEqual(['broken']);
    expect(found).toMatchObject({ sealed: 0, wrong: { kind: 'changed', record: 3 } });
  });

  it('is not put on a history that is not whole, nor without a signature', async () => {
    const { ledger, lines } = await whole();
    const signer = newSigner();
    const torn = source(lines.slice(0, -1));
    expect(left(await sealHistory(torn, { signer, at })())).toMatchObject({
      _tag: 'NotWhole',
      wrong: { kind: 'cutOff' },
    });
    const refusing = { ...signer, sign: () => Promise.reject(new Error('no card')) };
    expect(left(await sealHistory(ledger.store, { signer: refusing, at })())).toEqual({
      _tag: 'NotSigned',
      message: 'the signer gave no signature: no card',
    });
  });

  it.each([
    ['{', 'a seal is JSON; this is not'],
    ['{"format":"donghanh-seal"}', /^seal: version: /],
    ['[]', /^seal: /],
  ])('is not read from %s', (text, message) => {
    expect(left(parseSeal(text)).message).toMatch(message);
  });
});
