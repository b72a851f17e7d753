import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { describe, expect, it } from 'vitest';
import {
  actor,
  assign,
  assigned,
  commandId,
  copyOf,
  counting,
  left,
  open,
  pair,
  pairStream,
  pledge,
  registrations,
  right,
  run,
  stored,
} from '../../../test/ledger.ts';
import { deliver, MakePledge } from '../../assignment/help-commands.ts';
import { PledgeAmended } from '../../assignment/pledge-events.ts';
import { type Command, defineCommand } from '../../decision/command.ts';
import { draft } from '../../event/define-event.ts';
import * as model from '../../index.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { PledgeId } from '../../vocabulary/ids.ts';
import { allCommands } from '../commands.ts';
import type { StoreFailure } from '../store/failures.ts';
import { memoryStore } from '../store/memory-store.ts';

/** A definition of a command, among all that the package gives. */
const isCommand = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'machine' in value && 'decide' in value;

const names = (commands: readonly { readonly type: string }[]) => commands.map(({ type }) => type);

describe('execute', () => {
  it('records what was decided, with who, why, on what document and from what source', async () => {
    const ledger = open();
    await run(ledger, ...registrations);
    const context = {
      ...actor,
      reason: 'Theo phụ lục',
      document: { document: '1310-qd-ubnd-2012', annexLine: '17' },
      source: { confidence: 'found', ref: 'baonghean.vn 61156' },
      correlationId: commandId(70),
      causationId: commandId(71),
      commandId: commandId(72),
    } as const;
    expect(await ledger.execute(assign, context)()).toEqual(
      E.right({
        stream: pairStream,
        refs: [`${pairStream}@0`],
        types: ['AssignmentMade'],
        position: 4,
        alreadyDone: false,
      }),
    );
    const { data, meta, ...event } = (await stored(ledger.store)).at(-1) ?? expect.fail();
    expect(event).toEqual({
      position: 4,
      stream: pairStream,
      version: 0,
      type: 'AssignmentMade',
      schemaVersion: 2,
      effectiveOn: '2012-05-01',
      recordedAt: '2013-01-01T05:00:03.000Z',
    });
    expect(JSON.parse(data)).toEqual({
      ...pair,
      assignment: 'so-gtvt~keng-du-16822~1',
      form: 'assigned',
      role: 'help',
      basis: { document: '1310-qd-ubnd-2012' },
    });
    const id = '00000000-0000-7000-8000-000000480001';
    expect(JSON.parse(meta)).toEqual({ id, ...context, seen: 3 });
    expect(meta.startsWith(`{"id":"${id}"`)).toBe(true);
  });

  it('needs no more than an actor, and names the command itself', async () => {
    const ledger = await assigned();
    const meta = JSON.parse((await stored(ledger.store))[3]?.meta ?? '');
    expect(meta).toEqual({
      id: '00000000-0000-7000-8000-000000040001',
      actor: 'Văn phòng',
      commandId: commandId(4),
      correlationId: commandId(4),
      seen: 3,
    });
    const first = JSON.parse((await stored(ledger.store))[0]?.meta ?? '');
    expect(first).not.toHaveProperty('seen');
  });

  it('decides on what the commands before it recorded', async () => {
    const ledger = await assigned();
    await run(ledger, pledge(50_000_000), pledge(60_000_000));
    const pledges = (await stored(ledger.store)).slice(4).map(({ version, data }) => ({
      version,
      ...JSON.parse(data),
    }));
    expect(pledges).toMatchObject([
      { version: 1, pledge: 'p1', amount: 50_000_000 },
      { version: 2, pledge: 'p2', amount: 60_000_000 },
    ]);
  });

  it('reads a stream once for the commands that follow each other', async () => {
    const { store } = await assigned();
    let read = 0;
    const counted = {
      ...store,
      readStream: (...args: Parameters<typeof store.readStream>) => {
        read += 1;
        return store.readStream(...args);
      },
    };
    await run(open({ store: counted, newId: counting(1) }), pledge(1), pledge(2), pledge(3));
    expect(read).toBe(1);
  });

  it('records the events of one command together, each with an id of its own', async () => {
    const { store } = await assigned();
    const made = { type: 'PledgeMade', effectiveOn: '2012' as PartialDate };
    const data = { ...JSON.parse((await stored(store))[3]?.data ?? ''), pledge: 'p1', what: 'bò' };
    for (const field of ['form', 'role', 'basis']) delete data[field];
    const twice = defineCommand({
      ...MakePledge,
      decide: () =>
        E.right([
          { ...made, data },
          { ...made, data: { ...data, pledge: 'p2' } },
        ]),
    });
    const ledger = open({ store, commands: [twice], newId: counting(1) });
    expect(right(await ledger.execute(pledge(1), actor)())).toEqual({
      stream: pairStream,
      refs: [`${pairStream}@1`, `${pairStream}@2`],
      types: ['PledgeMade', 'PledgeMade'],
      position: 6,
      alreadyDone: false,
    });
    const [one, two] = (await stored(store)).slice(4);
    expect(JSON.parse(one?.meta ?? '').id).toBe('00000000-0000-7000-8000-001000010001');
    expect(JSON.parse(two?.meta ?? '').id).toBe('00000000-0000-7000-8000-001000010002');
    expect(one?.recordedAt).toBe(two?.recordedAt);
    const named = { ...actor, commandId: JSON.parse(one?.meta ?? '').commandId };
    expect(right(await ledger.execute(pledge(1), named)())).toMatchObject({
      refs: [`${pairStream}@1`, `${pairStream}@2`],
      position: 6,
      alreadyDone: true,
    });
  });

  it('knows every command of the model, each under a name of its own', () => {
    expect(new Set(names(allCommands)).size).toBe(allCommands.length);
    const defined = Object.values(model).filter(isCommand);
    expect(new Set(defined)).toEqual(new Set(allCommands));
    expect(allCommands.length).toBeGreaterThan(50);
  });
});

describe('a command is not executed, and says why, when', () => {
  const failures = async (command: unknown, context: object = actor) => {
    const ledger = await assigned();
    const failure = left(await ledger.execute(command as Command, context as typeof actor)());
    expect(await stored(ledger.store)).toHaveLength(4);
    return failure;
  };

  it('the domain says no', async () => {
    expect(await failures(assign)).toEqual({
      _tag: 'Refused',
      command: 'MakeAssignment',
      refusal: {
        _tag: 'AssignmentAlreadyActive',
        details: {
          assignment: 'so-gtvt~keng-du-16822~1',
          from: '2012-05-01',
          on: '2012-05-01',
        },
        sentence: {
          vi: expect.stringContaining('Đơn vị đã được phân công'),
          en: expect.any(String),
        },
      },
      message:
        'The agency is already assigned to this commune since 2012-05-01 (so-gtvt~keng-du-16822~1); adjust or end that assignment first',
    });
  });

  it('it does not fit its codec', async () => {
    expect(await failures(pledge(0.5, '2015-02-31'))).toEqual({
      _tag: 'MalformedCommand',
      command: 'MakePledge',
      misfits: [
        expect.objectContaining({ path: 'on', found: '"2015-02-31"' }),
        { path: 'amount', expected: 'whole đồng from 0 to 10^14', found: '0.5' },
      ],
      message:
        'MakePledge: on: expected a day, month or year that exists: YYYY-MM-DD, YYYY-MM or YYYY, found "2015-02-31"; amount: expected whole đồng from 0 to 10^14, found 0.5',
    });
  });

  it.each([
    ['MakePeace', { type: 'MakePeace', input: {} }, '"MakePeace"'],
    ['toString', { type: 'toString', input: {} }, '"toString"'],
    ['undefined', undefined, 'nothing'],
    ['null', null, 'nothing'],
    ['7', { type: 7 }, '7'],
  ])('nobody knows it (%s)', async (name, command, shown) => {
    expect(await failures(command)).toEqual({
      _tag: 'UnknownCommand',
      command: name === 'null' ? 'undefined' : name,
      message: `no command is called ${shown}`,
    });
  });

  it.each([
    ['an actor', {}, 'actor: expected text', 'nothing'],
    ['a reason that is text', { ...actor, reason: '' }, 'reason: expected text', '""'],
    ['a UUID', { ...actor, commandId: 'A' }, 'commandId: expected a lower-case UUID', '"A"'],
    ['no more than it knows', { ...actor, because: 1 }, 'because: expected no such field', '1'],
  ])('its context has not %s', async (_, context, expected, found) => {
    const failure = await failures(pledge(1), context);
    expect(failure._tag).toBe('MalformedContext');
    expect(failure.message).toMatch(new RegExp(`^the context of the command: ${expected}.*found`));
    expect(failure.message.endsWith(`found ${found}`)).toBe(true);
  });

  it('its stream cannot be read', async () => {
    const { store } = await assigned();
    const broken = await copyOf(store, ({ type }) =>
      type === 'AssignmentMade' ? { data: '{"assignment":1}' } : {},
    );
    const failure = left(await open({ store: broken }).execute(pledge(1), actor)());
    expect(failure).toMatchObject({
      _tag: 'BadEvent',
      position: 4,
      ref: `${pairStream}@0`,
      type: 'AssignmentMade',
    });
    expect(failure.message).toMatch(
      /^event assignment-so-gtvt~keng-du-16822@0 at position 4: AssignmentMade: data.assignment expected/,
    );
    expect(await stored(broken)).toHaveLength(4);
  });

  it('a register cannot be read', async () => {
    const { store } = await assigned();
    const broken = await copyOf(store, ({ type }) =>
      type === 'AgencyRegistered' ? { data: '{' } : {},
    );
    expect(left(await open({ store: broken }).execute(pledge(1), actor)())).toMatchObject({
      _tag: 'BadEvent',
      ref: 'agency-so-gtvt@0',
      message: expect.stringContaining('at position 1: data is not JSON'),
    });
  });

  const busy: StoreFailure = { _tag: 'StoreBusy', store: 'memory', message: 'locked' };

  it('the store is busy, and is free to try again', async () => {
    const ledger = await assigned();
    let failing = true;
    const append = ledger.store.append;
    const store = {
      ...ledger.store,
      append: (...args: Parameters<typeof append>) => (failing ? TE.left(busy) : append(...args)),
    };
    const other = open({ store });
    expect(left(await other.execute(pledge(1), actor)())).toBe(busy);
    failing = false;
    expect(right(await other.execute(pledge(1), actor)()).refs).toEqual([`${pairStream}@1`]);
  });

  it.each(['head', 'readAll', 'readStream'] as const)(
    'the store cannot be read (%s)',
    async (what) => {
      const { store } = await assigned();
      const chunks = async function* () {
        yield E.left(busy);
      };
      const failing = { ...store, [what]: what === 'head' ? () => TE.left(busy) : chunks };
      expect(left(await open({ store: failing }).execute(pledge(1), actor)())).toBe(busy);
      expect(await stored(store)).toHaveLength(4);
    },
  );

  it('the store is closed', async () => {
    const store = memoryStore();
    const ledger = open({ store });
    await ledger.close()();
    expect(left(await ledger.execute(assign, actor)())).toMatchObject({ _tag: 'StoreClosed' });
  });

  it('a decision makes what could not be read again', async () => {
    const [on, id, amount] = ['2012' as PartialDate, 'p1' as PledgeId, 1 as Vnd];
    const ledger = await assigned();
    const careless = defineCommand({
      ...MakePledge,
      decide: () =>
        E.right([{ ...draft(PledgeAmended, on, { pledge: id, amount }), type: 'PledgeMade' }]),
    });
    const other = open({ store: ledger.store, commands: [careless] });
    const failure = left(await other.execute(pledge(1), actor)());
    expect(failure._tag).toBe('StoreError');
    expect(failure.message).toMatch(
      /^MakePledge decided an event that does not fit its codec: PledgeMade: data\.assignment expected/,
    );
    expect(await stored(ledger.store)).toHaveLength(4);
  });

  it('the sums of its stream have grown too large', async () => {
    const ledger = await assigned();
    const gift = (n: number) =>
      deliver({
        ...pair,
        on: '2012-12-05',
        contribution: `g${n}`,
        kind: 'economy',
        form: 'money',
        fund: 'own',
        stream: 'donation',
        evidence: 'E2',
        value: 100_000_000_000_000,
        pledge: 'p1',
      });
    await run(ledger, pledge(1));
    // 90 × 10^14 đồng is the last sum below 2^53; the 91st gift is recorded, and then said to be it.
    for (let n = 1; n <= 91; n += 1) await run(ledger, gift(n));
    expect(left(await ledger.execute(gift(92), actor)())).toEqual({
      _tag: 'BadEvent',
      position: 96,
      ref: `${pairStream}@92`,
      type: 'ContributionDelivered',
      message: `event ${pairStream}@92 at position 96: the sum of 9000000000000000 and 100000000000000 đồng is larger than whole numbers are exact here (2^53)`,
    });
  });
});
