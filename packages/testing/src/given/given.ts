import {
  type AnyCommandDefinition,
  type AsOf,
  allCommands,
  always,
  type Catalogue,
  type Command,
  type DomainEvent,
  domainCatalogue,
  foldAll,
  type Projection,
  parseAsOf,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { TestFact } from '../fact/fact.ts';
import { recordFacts } from '../fact/record.ts';
import { inWorld, world } from '../world/world.ts';
import { decideOn, followFacts } from './decide.ts';
import { type CorrectionsRead, select } from './select.ts';
import { type When, whenOf } from './when.ts';

/** A view to be asked for. */
export interface Asked<View> {
  /**
   * What was true on a day, as far as it was known at a moment (a day means its end in Vietnam; left
   * out: everything known to date).
   */
  readonly asOf: (effectiveOn: string, knownAt?: string) => View;
  /** Without limit on either date, as a ledger answers without dates. */
  readonly current: () => View;
}

/** Facts that stand in history, and what can be asked of them. */
export interface Given {
  /** The facts in their places, those of the world first. */
  readonly events: readonly DomainEvent[];
  /** Decides a command on them. No store, no clock: a pure computation. */
  readonly when: (command: Command) => When;
  /** Folds them into a view. */
  readonly project: <Acc, View>(
    projection: Projection<Acc, View>,
    options?: { readonly corrections?: CorrectionsRead },
  ) => Asked<View>;
}

/** Commands and events other than the model's. */
export interface GivenParts {
  readonly commands?: readonly AnyCommandDefinition[];
  readonly catalogue?: Catalogue;
}

const asOfOrThrow = (effectiveOn: string, knownAt: string | undefined): AsOf => {
  const read = parseAsOf({ effectiveOn, ...(knownAt !== undefined && { knownAt }) });
  if (E.isRight(read)) return read.right;
  const { path, expected, found } = read.left;
  throw new RangeError(`${path}: expected ${expected}, found ${found}`);
};

const standing = (facts: readonly TestFact[], parts: GivenParts): Given => {
  const { commands = allCommands, catalogue = domainCatalogue } = parts;
  const events = recordFacts(facts, world.stream);
  const registers = followFacts(catalogue);
  for (const event of events) registers.takeIn(event);
  return {
    events,
    when: (command) => {
      const outcome = decideOn(
        command,
        commands.find(({ type }) => type === command.type),
        (stream) => events.filter((event) => event.stream === stream),
        registers.reference(),
        catalogue,
      );
      return whenOf(command.type, outcome, catalogue);
    },
    project: (projection, options = {}) => {
      const view = (asOf: AsOf) => {
        const facts = select(events, asOf, projection, catalogue, options.corrections);
        return projection.view(foldAll(projection, facts), asOf);
      };
      return {
        asOf: (effectiveOn, knownAt) => view(asOfOrThrow(effectiveOn, knownAt)),
        current: () => view(always),
      };
    },
  };
};

/** {@link given} for a model with commands and events of your own. */
export const givenWith =
  (parts: GivenParts) =>
  (...facts: readonly TestFact[]): Given =>
    standing(inWorld(facts), parts);

/**
 * These facts, in the small {@link world}: its agency, commune and decision are registered already. A
 * fact that registers one of them itself takes its place. Facts may be of many streams.
 */
export const given = (...facts: readonly TestFact[]): Given => standing(inWorld(facts), {});

/** Exactly these facts, and nothing else: no unit, no document is registered. */
export const givenOnly = (...facts: readonly TestFact[]): Given => standing(facts, {});
