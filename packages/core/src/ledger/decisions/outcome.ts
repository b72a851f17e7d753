import * as E from 'fp-ts/lib/Either.js';
import type { AnyCommandDefinition } from '../../decision/command.ts';
import type { Reference } from '../../decision/reference.ts';
import type { Refusal } from '../../decision/refusal.ts';
import type { Draft } from '../../event/define-event.ts';
import type { Recorded } from '../../event/recorded.ts';
import { type Misfit, misfitsOf } from '../../vocabulary/codec/misfit.ts';
import { viewDifferences } from '../compare/view-difference.ts';
import { foldFacts } from '../execute/stream-states.ts';

/** What a decision comes to when it is made again. */
export type DecisionOutcome =
  /** The events that were recorded, to the last field. */
  | { readonly _tag: 'same' }
  /** Other events; `differs` names the places, as `events[0].data.value`. */
  | {
      readonly _tag: 'other';
      readonly drafts: readonly Draft[];
      readonly differs: readonly string[];
    }
  /** Nothing: the command is refused. */
  | { readonly _tag: 'refused'; readonly refusal: Refusal }
  /** Nothing: the command's codec of today does not take what the command was given. */
  | { readonly _tag: 'malformed'; readonly misfits: readonly Misfit[] };

const said = ({ type, effectiveOn, data }: Draft | Recorded) => ({ type, effectiveOn, data });

/** The places in which other events were decided than were recorded. */
const places = (recorded: readonly Recorded[], drafts: readonly Draft[]): readonly string[] =>
  Array.from({ length: Math.max(recorded.length, drafts.length) }, (_, i) => {
    const [was, is] = [recorded[i], drafts[i]];
    return viewDifferences(was && said(was), is && said(is)).map(({ path }) =>
      path === '' ? `events[${i}]` : `events[${i}].${path}`,
    );
  }).flat();

/** Makes a decision again: on these facts of its stream and these registers, by today's rules. */
export const decideAgain = (
  definition: AnyCommandDefinition,
  input: unknown,
  facts: readonly Recorded[],
  reference: Reference,
  recorded: readonly Recorded[],
): DecisionOutcome => {
  const decoded = definition.codec.decode(input);
  if (E.isLeft(decoded)) return { _tag: 'malformed', misfits: misfitsOf(decoded.left) };
  const state = foldFacts(definition.machine, facts);
  // Decoded by the command's own codec; folded by its own machine.
  const decided = definition.decide(decoded.right as never, state as never, reference);
  if (E.isLeft(decided)) return { _tag: 'refused', refusal: decided.left };
  const differs = places(recorded, decided.right);
  return differs.length === 0
    ? { _tag: 'same' }
    : { _tag: 'other', drafts: decided.right, differs };
};
