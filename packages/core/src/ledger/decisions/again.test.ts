import { expect, it } from 'vitest';
import { allEvents } from '../../catalogue/all-events.ts';
import { againOf } from '../../decision/again.ts';
import { allCommands } from '../commands.ts';

it('each event of the model is recorded by one command, which can be decided again', () => {
  const recorded = allCommands.map((definition) => againOf(definition)?.records ?? definition.type);
  expect(recorded.toSorted()).toEqual(allEvents.map(({ type }) => type).toSorted());
});
