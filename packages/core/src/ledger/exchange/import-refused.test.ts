import { describe, expect, it } from 'vitest';
import { changed, dataEdited, edited, plainLinesOf, wrongWith } from '../../../test/import.ts';
import {
  assigned,
  copyOf,
  gift,
  open,
  pair,
  pairStream,
  pledge,
  registrations,
  run,
} from '../../../test/ledger.ts';
import { registerAgency } from '../../agency/commands.ts';
import { deliverVoluntarily } from '../../assignment/help-commands.ts';
import { recallFact } from '../../catalogue/correction-commands.ts';
import { mergeCommune, registerCommune } from '../../territory/commands.ts';

/** Header, agency, commune, document, assignment, pledge, gift, end: eight lines. */
const file = async (): Promise<readonly string[]> => {
  const ledger = await assigned();
  await run(ledger, pledge(1), gift(1));
  return plainLinesOf(ledger);
};

const bad = (line: number, message: string) => ({
  _tag: 'BadLine',
  line,
  message: `line ${line}: ${message}`,
});

describe('an import is refused for', () => {
  it('a broken line 50,000, and says which', async () => {
    const [header = ''] = await file();
    const agency = (n: number) =>
      `{"stream":"agency-a-${n}","version":0,"type":"AgencyRegistered","schemaVersion":1,"effectiveOn":"2012-01-01","recordedAt":"2013-01-01T05:00:00.000Z","data":{"agency":"a-${n}","kind":"other","name":"A"},"meta":{"id":"00000000-0000-7000-8000-${String(n).padStart(12, '0')}","actor":"A","commandId":"00000000-0000-7000-8000-000000000000","correlationId":"00000000-0000-7000-8000-000000000000"}}`;
    const lines = [header, ...Array.from({ length: 60_000 }, (_, n) => agency(n)), ''];
    lines[60_001] = '{"end":true,"events":60000}';
    const broken = changed(lines, 50_000, (line) => `${line.slice(0, 90)}`);
    expect(await wrongWith(broken)).toEqual(
      bad(
        50_000,
        String.raw`expected JSON, found "{\"stream\":\"agency-a-49998\",\"version\":0,\"type\":\"AgencyRegistered\",\"sc…; the file may be damaged or cut off`,
      ),
    );
  });

  const wholeVnd = 'whole đồng from 0 to 10^14';
  it.each<[string, number, (line: string) => string, string]>([
    [
      'an unknown type',
      5,
      edited((event) => ({ ...event, type: 'AssignmentMate' })),
      'no event is called "AssignmentMate"; it may come from a newer version',
    ],
    [
      'a version from the future',
      5,
      edited((event) => ({ ...event, schemaVersion: 3 })),
      'AssignmentMade version 3 is not known here (1 to 2 are); it may come from a newer version',
    ],
    [
      'a version that is none',
      5,
      edited((event) => ({ ...event, schemaVersion: '1' })),
      'schemaVersion: expected number, found "1"',
    ],
    [
      'a fraction of a đồng',
      7,
      dataEdited({ value: 50_000_000.5 }),
      `ContributionDelivered: data.value expected ${wholeVnd}, found 50000000.5`,
    ],
    [
      '10^17 đồng',
      7,
      dataEdited({ value: 1e17 }),
      `ContributionDelivered: data.value expected ${wholeVnd}, found 100000000000000000`,
    ],
    [
      'less than nothing',
      6,
      dataEdited({ amount: -1 }),
      `PledgeMade: data.amount expected ${wholeVnd}, found -1`,
    ],
    [
      'an amount in words',
      6,
      dataEdited({ amount: '50 triệu' }),
      `PledgeMade: data.amount expected ${wholeVnd}, found "50 triệu"`,
    ],
    [
      '31/2/2015',
      7,
      edited((event) => ({ ...event, effectiveOn: '2015-02-31' })),
      'effectiveOn: expected a day, month or year that exists: YYYY-MM-DD, YYYY-MM or YYYY, found "2015-02-31"',
    ],
    [
      'a day that does not exist, inside',
      6,
      dataEdited({ dueBy: '2015-02-31' }),
      'PledgeMade: data.dueBy expected a day that exists, YYYY-MM-DD, found "2015-02-31"',
    ],
    [
      'a moment without a zone',
      7,
      edited((event) => ({ ...event, recordedAt: '2013-01-01 05:00' })),
      'recordedAt: expected a moment in UTC, YYYY-MM-DDTHH:MM:SS.mmmZ, found "2013-01-01 05:00"',
    ],
    [
      'a field too many',
      7,
      dataEdited({ valeu: 1 }),
      'ContributionDelivered: data.valeu expected no such field (fields: contribution, agency, commune, kind, form, fund, stream, evidence, assignment, value, qualifier, valuation, items, donors, joint, pledge, commitment, document, holidayGift, priorityNeed, raw), found 1',
    ],
    [
      'nobody who recorded it',
      7,
      edited((event) => ({ ...event, meta: { ...(event['meta'] as object), actor: ' ' } })),
      'meta.actor: expected text (NFC, not blank, no control characters, at most 4000), found " "',
    ],
    [
      'a stream that is none',
      7,
      edited((event) => ({ ...event, stream: 'Sở GTVT' })),
      'stream: expected a stream name: category-id, lower case, found "Sở GTVT"',
    ],
    [
      'a gap in a stream',
      7,
      edited((event) => ({ ...event, version: 3 })),
      `version: expected 2, the next of stream ${pairStream}, found 3`,
    ],
    [
      'a fact twice',
      7,
      edited((event) => ({ ...event, version: 1 })),
      `version: expected 2, the next of stream ${pairStream}, found 1`,
    ],
    [
      'a place before the first',
      5,
      edited((event) => ({ ...event, version: -1 })),
      'version: expected a whole number from 0, found -1',
    ],
    [
      'half a place in a stream',
      5,
      edited((event) => ({ ...event, version: 0.5 })),
      'version: expected a whole number from 0, found 0.5',
    ],
    ['a list', 5, () => '[1]', 'value: expected an object, found [1]'],
    [
      'a line of words',
      5,
      () => 'xin chào',
      'expected JSON, found "xin chào"; the file may be damaged or cut off',
    ],
    [
      'words that hide',
      5,
      () => '\u202e\u0007{',
      String.raw`expected JSON, found "\u202e\u0007{"; the file may be damaged or cut off`,
    ],
    [
      'an unknown commune',
      5,
      dataEdited({ commune: 'keng-du' }),
      'No commune is registered as keng-du; register it first',
    ],
    [
      'an unknown agency',
      7,
      dataEdited({ agency: 'so-gt' }),
      'No agency is registered as so-gt; register it first',
    ],
    [
      'a unit before its beginning',
      7,
      edited((event) => ({ ...event, effectiveOn: '2011-12-31' })),
      'Agency Sở GTVT (so-gtvt) is registered only from 2012-01-01; 2011-12-31 lies outside its life',
    ],
  ])('%s', async (_, line, change, message) => {
    expect(await wrongWith(changed(await file(), line, change))).toEqual(bad(line, message));
  });

  it('a commune after its end', async () => {
    const ledger = await assigned();
    const myLy = { commune: 'my-ly-16825', code: '16825', kind: 'xa', name: 'Mỹ Lý' } as const;
    const merge = { commune: pair.commune, into: 'my-ly-16825', on: '2012-11-01' };
    await run(ledger, registerCommune({ ...myLy, on: '2012-01-01' }), mergeCommune(merge));
    await run(
      ledger,
      deliverVoluntarily({
        ...pair,
        kind: 'living',
        form: 'money',
        fund: 'own',
        stream: 'donation',
        evidence: 'E2',
        value: 1,
        on: '2012-10-31',
      }),
    );
    const lines = changed(
      await plainLinesOf(ledger),
      8,
      edited((event) => ({ ...event, effectiveOn: '2012-11-01' })),
    );
    expect(await wrongWith(lines)).toEqual(
      bad(
        8,
        'Commune Keng Đu (keng-du-16822) ended on 2012-11-01; 2012-11-01 lies outside its life',
      ),
    );
  });

  it('a commune that the store knows to have ended', async () => {
    const lines = await file();
    const ledger = open();
    const myLy = { commune: 'my-ly-16825', code: '16825', kind: 'xa', name: 'Mỹ Lý' } as const;
    await run(ledger, ...registrations, registerCommune({ ...myLy, on: '2012-01-01' }));
    const merge = { commune: pair.commune, into: 'my-ly-16825', on: '2012-04-01' };
    await run(ledger, mergeCommune(merge));
    const [header = '', ...events] = lines;
    const only = [header, ...events.slice(3, 6), '{"end":true,"events":3}'];
    expect((await wrongWith(only, ledger)).message).toBe(
      'line 2: Commune Keng Đu (keng-du-16822) ended on 2012-04-01; 2012-05-01 lies outside its life',
    );
  });

  it.each([
    ['its own place', 3, 3],
    ['a place to come', 4, 4],
    ['no place', -1, -1],
    ['half a place', 0.5, 0.5],
  ])('a correction of %s in the stream', async (_, target, found) => {
    const ledger = await assigned();
    const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
    const recall = { stream: pairStream, target: 1, on: '2014-01-01', ...grounds };
    await run(ledger, pledge(1), gift(1), recallFact(recall));
    const lines = changed(await plainLinesOf(ledger), 8, dataEdited({ target }));
    expect(await wrongWith(lines)).toEqual(
      bad(
        8,
        `data.target: expected the version of an earlier fact of stream ${pairStream}, found ${found}`,
      ),
    );
  });

  it('a correction of a place to come, where the file begins with it', async () => {
    const ledger = await assigned();
    const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
    await run(ledger, recallFact({ stream: pairStream, target: 0, on: '2014-01-01', ...grounds }));
    const [header = '', ...events] = await plainLinesOf(ledger);
    const part = [header, ...events.slice(4, 5), '{"end":true,"events":1}'];
    expect((await wrongWith(changed(part, 2, dataEdited({ target: 1 })))).message).toBe(
      `line 2: data.target: expected the version of an earlier fact of stream ${pairStream}, found 1`,
    );
  });

  it.each<[string, object, string]>([
    [
      'another type than its fact',
      { type: 'PledgeAmended', data: { pledge: 'p1', amount: 1 } },
      `data.replacement.type: expected PledgeMade, the type of fact ${pairStream}@1, found PledgeAmended`,
    ],
    [
      'what cannot be',
      { data: { pledge: 'p1', amount: 0.5 } },
      'replacement: PledgeMade: data.assignment expected an assignment id, agency~commune~number (required), found nothing',
    ],
  ])('a correction that reads as %s', async (_, parts, message) => {
    const ledger = await assigned();
    await run(ledger, pledge(1));
    const lines = await plainLinesOf(ledger);
    const made = JSON.parse(lines[5] ?? '');
    const { type, schemaVersion, effectiveOn, data } = made;
    const replacement = { type, schemaVersion, effectiveOn, data, ...parts };
    const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
    const correction = {
      ...made,
      version: 2,
      type: 'FactCorrected',
      data: { target: 1, kind: 'form', ...grounds, replacement },
    };
    const more = [...lines.slice(0, 6), JSON.stringify(correction), '{"end":true,"events":6}'];
    const failure = await wrongWith(more);
    expect(failure.message.split('; data.')[0]).toBe(`line 7: ${message}`);
  });
});

describe('a file is refused that', () => {
  it('is empty, or blank', async () => {
    const empty = bad(1, 'expected the first line of a history, found an empty file');
    expect(await wrongWith([])).toEqual(empty);
    expect(await wrongWith(['', ' \r', '\uFEFF'])).toEqual(empty);
  });

  it('was cut off in the middle of a line', async () => {
    const lines = await file();
    const half = lines.slice(0, 4).map((line, i) => (i === 3 ? line.slice(0, 40) : line));
    expect(await wrongWith(half)).toEqual(
      bad(
        4,
        String.raw`expected JSON, found "{\"stream\":\"document-1310-qd-ubnd-2012\",\""; the file may be damaged or cut off`,
      ),
    );
  });

  it('was cut off at the end of a line', async () => {
    const lines = await file();
    for (const [kept, at] of [
      [4, 4],
      [1, 1],
      [7, 7],
    ] as const) {
      expect(await wrongWith(lines.slice(0, kept))).toEqual(
        bad(
          at,
          'expected the end line {"end":true,"events":…} behind this line, found the end of the file; it may have been cut off',
        ),
      );
    }
  });

  it('lost a line, or got one too many', async () => {
    const lines = await file();
    expect(await wrongWith(lines.filter((_, i) => i !== 6))).toEqual(
      bad(7, 'expected 6 events in the file, found 5'),
    );
    const counted = changed(lines, 8, () => '{"end":true,"events":5}');
    expect(await wrongWith(counted)).toEqual(bad(8, 'expected 5 events in the file, found 6'));
    const odd = changed(lines, 8, () => '{"end":true,"events":"6"}');
    expect(await wrongWith(odd)).toEqual(bad(8, 'events: expected number, found "6"'));
  });

  it('goes on behind its end', async () => {
    const lines = await file();
    expect(await wrongWith([...lines, '', ...lines])).toEqual(
      bad(10, 'expected nothing behind the end line'),
    );
    expect(await wrongWith([...lines, 'rác'])).toEqual(
      bad(9, 'expected nothing behind the end line'),
    );
  });

  it.each<[string, string, string]>([
    [
      'is a list of names',
      'tên,đơn vị',
      'expected JSON, found "tên,đơn vị"; the file may be damaged or cut off',
    ],
    [
      'is another format',
      '{"format":"iati","formatVersion":1}',
      'expected the first line of a donghanh-history file; format: expected "donghanh-history", found "iati"',
    ],
    [
      'begins with an event',
      '{"stream":"a-b"}',
      'expected the first line of a donghanh-history file; stream: expected no such field (fields: format, formatVersion, partial), found "a-b"; format: expected "donghanh-history" (required), found nothing; formatVersion: expected number (required), found nothing',
    ],
    [
      'is of a newer format version',
      '{"format":"donghanh-history","formatVersion":3}',
      'format version 3 is not known here (1 and 2 are); it may come from a newer version',
    ],
  ])('%s', async (_, header, message) => {
    expect(await wrongWith(changed(await file(), 1, () => header))).toEqual(bad(1, message));
    const behindBlanks = ['', '', header, ...(await file()).slice(1)];
    expect(await wrongWith(behindBlanks)).toEqual(bad(3, message));
  });

  it('tells another story than the store', async () => {
    const lines = await file();
    const ledger = await assigned();
    await run(ledger, registerAgency({ agency: 'a', kind: 'other', name: 'A', on: '2012-01-01' }));
    await run(ledger, gift(7));
    expect(await wrongWith(lines, ledger)).toEqual({
      _tag: 'ImportConflict',
      line: 5,
      message: `line 5 and behind: stream ${pairStream} holds another event at version 1 here than in the file; the two histories went apart`,
    });
  });

  it('begins in the middle of a story', async () => {
    const lines = await file();
    const ledger = open();
    await run(ledger, ...registrations);
    const [header = '', ...events] = lines;
    const rest = [header, ...events.slice(4, 6), '{"end":true,"events":2}'];
    expect(await wrongWith(rest, ledger)).toEqual({
      _tag: 'ImportConflict',
      line: 2,
      message: `line 2: stream ${pairStream} begins at version 1 in the file and holds 0 events here; import the part before it first`,
    });
  });
});

describe('a store is told to be damaged that', () => {
  it('cannot tell what units it knows', async () => {
    const lines = await file();
    const { store } = await assigned();
    const damaged = await copyOf(store, ({ position }) => (position === 2 ? { data: '{' } : {}));
    expect(await wrongWith(lines, open({ store: damaged }))).toMatchObject({
      _tag: 'StoreDamaged',
      store: 'memory',
      message: expect.stringContaining(
        'event commune-keng-du-16822@0 at position 2: data is not JSON',
      ),
    });
  });
});
