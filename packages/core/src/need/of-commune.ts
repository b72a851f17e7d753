import { streamName } from '../event/stream-name.ts';
import type { CommuneId } from '../vocabulary/ids.ts';
import { needMachine } from './state.ts';

/** What the commands about one commune have in common: its stream, and what was decided in it. */
export const ofCommune = {
  machine: needMachine,
  stream: (input: { readonly commune: CommuneId }) => streamName('need', input.commune),
};
