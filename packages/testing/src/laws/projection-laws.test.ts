import { type EventRef, type Projection, refOf } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { lawfulHistory } from '../history/lawful-history.ts';
import { type LawOptions, projectionLaws } from './projection-laws.ts';

const options: LawOptions = {
  histories: lawfulHistory({
    agencies: 3,
    communes: 3,
    commands: 40,
    acts: ['makeAssignment', 'deliver', 'deliverVoluntarily', 'correctFact', 'recallFact'],
  }),
  runs: 40,
  seed: 439,
};

/** The names of the facts of gifts, in order of their names: lawful. */
const named: Projection<EventRef[], readonly EventRef[]> = {
  name: 'named',
  version: 1,
  handles: ['ContributionDelivered', 'VoluntaryHelpDelivered'],
  init: () => [],
  apply: (acc, event) => {
    acc.push(refOf(event));
  },
  view: (acc) => [...acc].sort(),
};

type Names = typeof named;

/** The laws that a projection breaks, without its name. */
const broken = async <Acc, View>(projection: Projection<Acc, View>): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, check } of projectionLaws('p', projection, options)) {
    try {
      await check();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      found.push(name.slice('p: '.length));
    }
  }
  return found;
};

const interleaving = 'any interleaving of the streams gives the same view';
const catchingUp = 'catching up equals rebuilding';
const now = 'as of now equals current';
const later = 'what is recorded later does not change what was known';
const original = 'a correction leaves the original to be read';
const pure = 'the view is pure, and nobody reaches into the accumulator';
const facts = 'facts are left as they are, and none is asked for twice';
const copying = 'a copy of the accumulator goes on where it was made';
const apart = 'streams folded apart and combined give the same view';

describe('the laws of projections', () => {
  it('are named after the projection, and are kept by one that is lawful', async () => {
    expect(projectionLaws('gifts', named).map(({ name }) => name)).toEqual(
      [interleaving, catchingUp, now, later, original, pure, facts, copying].map(
        (law) => `gifts: ${law}`,
      ),
    );
    expect(await broken(named)).toEqual([]);
  });

  it.each<[string, Names, readonly string[]]>([
    ['shows the order of arrival', { ...named, view: (acc) => [...acc] }, [interleaving]],
    [
      'closes its books when it is looked at',
      {
        ...named,
        apply: (acc, event) => {
          if (!acc.includes('closed' as EventRef)) acc.push(refOf(event));
        },
        view: (acc) => {
          const view = acc.filter((ref) => ref !== 'closed').sort();
          if (!acc.includes('closed' as EventRef)) acc.push('closed' as EventRef);
          return view;
        },
      },
      [catchingUp, pure],
    ],
    ['hands out its own list', { ...named, view: (acc) => acc.sort() }, [pure]],
    ['asks for a type twice', { ...named, handles: [...named.handles, ...named.handles] }, [facts]],
    [
      'asks for what nobody knows',
      { ...named, handles: [...named.handles, 'GiftThrown' as 'ContributionDelivered'] },
      [facts],
    ],
  ])('are broken by one that %s', async (_, projection, laws) => {
    expect(await broken(projection)).toEqual(laws);
  });

  it('are broken by one that writes on facts', async () => {
    const apply: Names['apply'] = (acc, event) => {
      Object.assign(event.data, { seen: true });
      acc.push(refOf(event));
    };
    expect(await broken({ ...named, apply })).toContain(facts);
  });

  it('are broken all over by one that never forgets', async () => {
    const shared: EventRef[] = [];
    const found = await broken({ ...named, init: () => shared });
    expect(found).toEqual(expect.arrayContaining([interleaving, now, later, original]));
  });

  it('are broken by one that throws', async () => {
    const apply = () => {
      throw new Error('no such drawer');
    };
    const [law] = projectionLaws('p', { ...named, apply }, options);
    await expect(law?.check()).rejects.toThrow(/Property failed/);
    expect(await broken({ ...named, apply })).toHaveLength(8);
  });

  it('ask that a copy of the accumulator holds everything', async () => {
    class Names {
      readonly #refs: EventRef[] = [];
      add(ref: EventRef): void {
        this.#refs.push(ref);
      }
      get sorted(): readonly EventRef[] {
        return [...this.#refs].sort();
      }
    }
    const classy: Projection<Names, readonly EventRef[]> = {
      name: 'classy',
      version: 1,
      handles: named.handles,
      init: () => new Names(),
      apply: (acc, event) => acc.add(refOf(event)),
      view: (acc) => acc.sorted,
    };
    expect(await broken(classy)).toEqual([copying]);
  });

  it('ask one that combines for the view of all, and to leave what it is given', async () => {
    expect(await broken({ ...named, combine: (accs) => accs.flat() })).toEqual([]);
    expect(await broken({ ...named, combine: (accs) => accs[0] ?? [] })).toEqual([apart]);
    const greedy: Names['combine'] = (accs) => {
      const [first = [], ...others] = accs;
      first.push(...others.flat());
      return first;
    };
    expect(await broken({ ...named, combine: greedy })).toEqual([apart]);
  });

  it('say what differs, and in which history', async () => {
    const [law] = projectionLaws('p', { ...named, view: (acc) => [...acc] }, options);
    const checked = await law?.check().then(
      () => expect.fail('it passed'),
      (error) => error,
    );
    const error = checked instanceof Error ? checked : expect.fail('no error');
    const cause = error.cause instanceof Error ? error.cause : expect.fail('no cause');
    expect(error.message).toMatch(/Counterexample: \[\n {2}district-huyen-1@0 DistrictRegistered/);
    expect(cause.message).toMatch(
      /^the order of arrival shows in the view\n {2}\d: '\S+@\d+' instead of '\S+@\d+'/,
    );
  });
});
