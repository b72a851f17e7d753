import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import { changed, edited, plainLinesOf, source, take, wrongWith } from '../../../test/import.ts';
import {
  actor,
  assigned,
  counting,
  gift,
  left,
  open,
  pair,
  pairStream,
  pledge,
  registrations,
  right,
  run,
  stored,
  ticking,
} from '../../../test/ledger.ts';
import { dissolveAgency, registerAgency } from '../../agency/commands.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import { measureOutcome } from '../../need/commands.ts';
import { mergeCommune, registerCommune, renameCommune } from '../../territory/commands.ts';
import type { Ledger } from '../ledger.ts';
import type { ImportProgress } from './import-options.ts';

const full = async (): Promise<Ledger> => {
  const ledger = await assigned();
  await run(ledger, pledge(50_000_000), gift(1), gift(10));
  return ledger;
};

const myLy = registerCommune({
  commune: 'my-ly-16825',
  code: '16825',
  kind: 'xa',
  name: 'Mỹ Lý',
  on: '2012-01-01',
});

describe('an import', () => {
  it('of an export is the same history, to the byte', async () => {
    const ledger = await full();
    const lines = await plainLinesOf(ledger);
    const copy = open();
    expect(right(await take(lines, copy))).toEqual({
      events: 7,
      appended: 7,
      alreadyThere: 0,
      streams: 4,
    });
    expect(await plainLinesOf(copy)).toEqual(lines);
    expect(await stored(copy.store)).toEqual(await stored(ledger.store));
    expect(await copy.project(donated)()).toEqual(await ledger.project(donated)());
  });

  it('takes help to a commune that went into another, which a duty follows', async () => {
    const ledger = await assigned();
    await run(
      ledger,
      myLy,
      mergeCommune({ commune: pair.commune, into: 'my-ly-16825', on: '2012-11-01' }),
      gift(1, '2012-12-01'),
    );
    const copy = open();
    right(await take(await plainLinesOf(ledger), copy));
    expect(await stored(copy.store)).toEqual(await stored(ledger.store));
  });

  it('of the same file twice adds nothing', async () => {
    const lines = await plainLinesOf(await full());
    const copy = open();
    await take(lines, copy);
    expect(right(await take(lines, copy))).toEqual({
      events: 7,
      appended: 0,
      alreadyThere: 7,
      streams: 4,
    });
    expect(await plainLinesOf(copy)).toEqual(lines);
  });

  it('of a longer history adds what is new', async () => {
    const ledger = await full();
    const copy = open();
    await take(await plainLinesOf(ledger), copy);
    await run(ledger, gift(100));
    expect(right(await take(await plainLinesOf(ledger), copy))).toMatchObject({
      events: 8,
      appended: 1,
      alreadyThere: 7,
    });
    expect(await plainLinesOf(copy)).toEqual(await plainLinesOf(ledger));
  });

  it('of a shorter history leaves the longer one as it is', async () => {
    const ledger = await full();
    const before = await plainLinesOf(ledger);
    await run(ledger, gift(100));
    const after = await plainLinesOf(ledger);
    expect(right(await take(before, ledger)).appended).toBe(0);
    expect(await plainLinesOf(ledger)).toEqual(after);
  });

  it('can be worked with at once, and knows the commands that were executed elsewhere', async () => {
    const ledger = await assigned();
    const named = { ...actor, commandId: counting(7)() };
    right(await ledger.execute(pledge(1), named)());
    const copy = open({ newId: counting(1) });
    await take(await plainLinesOf(ledger), copy);
    expect(right(await copy.execute(pledge(1), named)()).alreadyDone).toBe(true);
    await run(copy, gift(1));
    expect((await stored(copy.store)).at(-1)?.version).toBe(2);
  });

  it('puts a part of a history behind the part that is there', async () => {
    const ledger = await full();
    const lines = await plainLinesOf(ledger);
    const end = (events: number) => `{"end":true,"events":${events}}`;
    const [first, second] = [lines.slice(0, 6), [...lines.slice(0, 1), ...lines.slice(6, -1)]];
    const copy = open();
    expect(await wrongWith([...second, end(2)], copy)).toMatchObject({
      _tag: 'ImportConflict',
      message: `line 2: stream ${pairStream} begins at version 2 in the file and holds 0 events here; import the part before it first`,
    });
    await take([...first, end(5)], copy);
    expect(right(await take([...second, end(2)], copy)).appended).toBe(2);
    expect(await plainLinesOf(copy)).toEqual(lines);
  });

  it('of a part may correct what stands in it, or before it', async () => {
    const ledger = await full();
    const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
    const correction = {
      stream: pairStream,
      on: '2014-01-01',
      kind: 'content',
      ...grounds,
    } as const;
    const facts = (await stored(ledger.store)).slice(3).map(({ type, effectiveOn, data }) => ({
      type,
      effectiveOn,
      data: JSON.parse(data),
    }));
    const [, made = expect.fail(), given = expect.fail()] = facts;
    await run(ledger, correctFact({ ...correction, target: 2, replacement: given }));
    await run(ledger, correctFact({ ...correction, target: 1, replacement: made }));
    const lines = await plainLinesOf(ledger);
    const copy = open();
    await take([...lines.slice(0, 6), '{"end":true,"events":5}'], copy);
    const rest = [...lines.slice(0, 1), ...lines.slice(6, -1), '{"end":true,"events":4}'];
    expect(right(await take(rest, copy)).appended).toBe(4);
    expect(await plainLinesOf(copy)).toEqual(lines);
  });

  it('tells how far it is: first it checks, then it appends', async () => {
    const lines = await plainLinesOf(await full());
    const told: ImportProgress[] = [];
    await take(lines, open(), { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { step: 'checking', lines: 3, total: undefined },
      { step: 'checking', lines: 6, total: undefined },
      { step: 'checking', lines: 9, total: undefined },
      { step: 'appending', lines: 7, total: 7 },
    ]);
  });

  it('of many lines appends them in parts', async () => {
    const ledger = open();
    const more = Array.from({ length: 5200 }, (_, n) =>
      registerAgency({ agency: `a-${n}`, kind: 'other', name: `A ${n}`, on: '2012-01-01' }),
    );
    await run(ledger, ...more);
    const lines = await plainLinesOf(ledger);
    const copy = open();
    const told: ImportProgress[] = [];
    const parts: number[] = [];
    const { appendAll } = copy.store;
    const store = {
      ...copy.store,
      appendAll: (...args: Parameters<typeof appendAll>) => {
        parts.push(args[0].length);
        return appendAll(...args);
      },
    };
    const onProgress = (progress: ImportProgress) => {
      if (progress.step === 'appending') told.push(progress);
    };
    right(await take(lines, open({ store }), { onProgress }));
    expect(parts).toEqual([5000, 200]);
    expect(told.map(({ lines }) => lines)).toEqual([5000, 5200]);
    expect(await plainLinesOf(copy)).toEqual(lines);
  });
});

describe('an import takes what people make of a file:', () => {
  const hostile = [
    'Sở "Giao thông" \\ vận tải',
    'Đơn vị 😀 \u202e\u200f\u200b',
    "Robert'); DROP TABLE events;--",
    '=HYPERLINK("http://x","y")',
    '<script>alert(1)</script>&amp;',
    '{"end":true,"events":0}',
    'Ủy ban nhân dân xã Nậm Càn (huyện Kỳ Sơn)',
  ];

  it.each(hostile)('the name %j', async (name) => {
    const ledger = open();
    await run(ledger, registerAgency({ agency: 'a', kind: 'other', name, on: '2012-01-01' }));
    const lines = await plainLinesOf(ledger);
    const copy = open();
    right(await take(lines, copy));
    expect(await plainLinesOf(copy)).toEqual(lines);
    expect(JSON.parse((await stored(copy.store))[0]?.data ?? '').name).toBe(name);
  });

  it('a byte order mark, line ends of Windows, blank lines', async () => {
    const lines = await plainLinesOf(await full());
    const made = ['\uFEFF', '', ...lines.map((line) => `${line}\r`), '', '  ', '\r'];
    const other = [`\uFEFF${lines[0]}\r`, '', ...lines.slice(1).flatMap((line) => [line, ''])];
    for (const each of [made, other]) {
      const copy = open();
      expect(right(await take(each, copy)).appended).toBe(7);
      expect(await plainLinesOf(copy)).toEqual(lines);
    }
  });

  it('members in another order, as another program writes them', async () => {
    const lines = await plainLinesOf(await full());
    const turned = lines.map(
      edited((event) => {
        const { meta } = event;
        const backwards = (o: object) => Object.fromEntries(Object.entries(o).reverse());
        return backwards({
          ...event,
          ...(meta !== undefined && { meta: backwards(meta as object) }),
        });
      }),
    );
    const copy = open();
    expect(right(await take(turned, copy)).appended).toBe(7);
    expect(right(await take(turned, copy)).appended).toBe(0);
    expect(right(await take(lines, copy)).appended).toBe(0);
  });

  it('units that are told of last', async () => {
    const lines = await plainLinesOf(await assigned());
    const [header = '', agency = '', commune = '', document = '', made = '', end = ''] = lines;
    right(await take([header, made, document, commune, agency, end]));
  });
});

describe('an import takes every history that a ledger can make:', () => {
  const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
  const communeStream = `commune-${pair.commune}`;
  const goesRound = async (ledger: Ledger) => {
    const lines = await plainLinesOf(ledger);
    const copy = open();
    right(await take(lines, copy));
    expect(await plainLinesOf(copy)).toEqual(lines);
    expect(right(await take(lines, copy)).appended).toBe(0);
  };

  it('a commune whose end was found out late', async () => {
    const ledger = await assigned();
    await run(ledger, myLy, gift(1, '2012-12-05'));
    const merge = { commune: pair.commune, into: 'my-ly-16825' };
    await run(ledger, mergeCommune({ ...merge, on: '2012-06-01' }));
    await goesRound(ledger);
  });

  it('a commune whose end was a mistake', async () => {
    const ledger = open();
    await run(ledger, ...registrations, myLy);
    const merge = { commune: pair.commune, into: 'my-ly-16825', on: '2012-06-01' };
    await run(ledger, mergeCommune(merge));
    await run(
      ledger,
      recallFact({ stream: communeStream, target: 1, on: '2012-07-01', ...grounds }),
    );
    const basis = { document: '1310-qd-ubnd-2012' };
    const input = { ...pair, from: '2012-08-01', basis };
    await run(ledger, { type: 'MakeAssignment', input }, gift(1));
    await goesRound(ledger);
  });

  it('a commune that turned out to be younger than what was done in it', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1));
    const data = { commune: pair.commune, code: '16822', kind: 'xa', name: 'Keng Đu' };
    const correct = { stream: communeStream, target: 0, on: '2014-01-01', ...grounds } as const;
    const replacement = { type: 'CommuneRegistered', effectiveOn: '2013-06-01', data };
    await run(ledger, correctFact({ ...correct, kind: 'content', replacement }));
    await run(
      ledger,
      renameCommune({ commune: pair.commune, name: 'Keng Đu 2', on: '2014-01-01' }),
    );
    await goesRound(ledger);
  });

  it('an agency whose registration was recalled, and what it had promised', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), pledge(1));
    const stream = `agency-${pair.agency}`;
    await run(ledger, recallFact({ stream, target: 0, on: '2014-01-01', ...grounds }));
    await goesRound(ledger);
  });

  it('an agency that turned out to have ended on its first day', async () => {
    const ledger = await assigned();
    await run(ledger, dissolveAgency({ agency: pair.agency, on: '2014-01-01' }));
    const correct = { stream: `agency-${pair.agency}`, target: 1, on: '2014-02-01', ...grounds };
    const data = { agency: pair.agency };
    const replacement = { type: 'AgencyDissolved', effectiveOn: '2012-01-01', data };
    await run(ledger, correctFact({ ...correct, kind: 'content', replacement }));
    const case2012 = { ...pair, indicator: 'Đàn dê', unit: 'con', actual: '1' };
    await run(ledger, measureOutcome({ ...case2012, on: '2012-01-01' }));
    await goesRound(ledger);
  });

  it('facts recorded late', async () => {
    const ledger = await assigned();
    const late = open({ store: ledger.store, clock: ticking('2019-01-01'), newId: counting(1) });
    await run(late, gift(1, '2012-06-01'), pledge(3, '2012-05-02'));
    await goesRound(ledger);
  });
});

describe('an import that is cancelled', () => {
  it('while the file is checked records nothing', async () => {
    const lines = await plainLinesOf(await full());
    const stop = new AbortController();
    const ledger = open();
    const onProgress = () => stop.abort();
    expect(left(await take(lines, ledger, { signal: stop.signal, onProgress }))).toEqual({
      _tag: 'ImportCancelled',
      appended: 0,
      message: 'the import was cancelled; nothing was recorded',
    });
    expect(await stored(ledger.store)).toEqual([]);
  });

  it('while events are appended can be taken up again', async () => {
    const first = open();
    for (let n = 0; n < 5001; n += 1) {
      const agency = { agency: `a-${n}`, kind: 'other', name: 'A', on: '2012-01-01' };
      await run(first, { type: 'RegisterAgency', input: agency });
    }
    const lines = await plainLinesOf(first);
    const stop = new AbortController();
    const ledger = open();
    const onProgress = ({ step }: ImportProgress) => {
      if (step === 'appending') stop.abort();
    };
    expect(left(await take(lines, ledger, { signal: stop.signal, onProgress }))).toEqual({
      _tag: 'ImportCancelled',
      appended: 5000,
      message: 'the import was cancelled after 5000 events; import the same file again to go on',
    });
    expect(right(await take(lines, ledger))).toMatchObject({ appended: 1, alreadyThere: 5000 });
    expect(await plainLinesOf(ledger)).toEqual(lines);
  });
});

describe('lines that cannot be read', () => {
  it('are a failure with what their source says', async () => {
    const ledger = open();
    const failing = async function* () {
      yield ['{"format":"donghanh-history","formatVersion":1}'];
      throw new Error('EIO: disk gone');
    };
    expect(left(await ledger.importLines(failing)())).toEqual({
      _tag: 'SourceFailed',
      message: 'the lines could not be read: EIO: disk gone',
    });
  });

  it('the second time are a failure too', async () => {
    const lines = await plainLinesOf(await full());
    const ledger = open();
    let times = 0;
    const changing = () => {
      times += 1;
      return source(times === 1 ? lines : changed(lines, 3, () => '{'))();
    };
    expect(left(await ledger.importLines(changing)())).toMatchObject({
      _tag: 'SourceFailed',
      message: expect.stringMatching(/^line 3 changed while the file was imported: expected JSON/),
    });
  });
});

it('a store that refuses to be written to refuses an import', async () => {
  const lines = await plainLinesOf(await full());
  const readOnly = { _tag: 'StoreReadOnly', store: 'memory', message: 'read-only' } as const;
  const { store } = open();
  const ledger = open({
    store: { ...store, appendAll: () => async () => ({ _tag: 'Left', left: readOnly }) },
  });
  expect(left(await take(lines, ledger))).toBe(readOnly);
});
