import { allCommands, allEvents, defineCatalogue, streamName } from '@donghanh/core';
import { builderOf, givenWith, memoryLedger, world } from '@donghanh/testing';
import { describe, expect, it } from 'vitest';
import { CutRoad, RoadCut } from './road-events.ts';

// Events and commands of your own, beside the model's.

const built = defineCatalogue([...allEvents, RoadCut]);
if (built._tag === 'Left') throw new Error(built.left.message);
const parts = { catalogue: built.right, commands: [...allCommands, CutRoad] };
const given = givenWith(parts);
const roadCut = builderOf(RoadCut, {
  on: '2018-08-30',
  stream: ({ commune }) => streamName('road', commune),
});
const cut = {
  type: CutRoad.type,
  input: { commune: world.commune, cause: 'Lũ quét', on: '2018-08-31' },
};

describe('a road', () => {
  it('is cut', () => {
    given()
      .when(cut)
      .then(roadCut({ cause: 'Lũ quét' }, { on: '2018-08-31' }));
  });

  it('is not cut twice', () => {
    given(roadCut()).when(cut).thenRefused('RoadAlreadyCut', { commune: world.commune });
  });

  it('is cut for a cause', () => {
    given()
      .when({ type: CutRoad.type, input: { ...cut.input, cause: '' } })
      .thenMalformed('cause');
  });

  it('is cut in a ledger as well', async () => {
    const ledger = memoryLedger(parts);
    expect(await ledger.execute(cut, { actor: 'Văn phòng' })()).toMatchObject({
      right: { stream: `road-${world.commune}`, types: ['RoadCut'], alreadyDone: false },
    });
    expect(await ledger.execute(cut, { actor: 'Văn phòng' })()).toMatchObject({
      left: { _tag: 'Refused', refusal: { _tag: 'RoadAlreadyCut' } },
    });
  });
});
