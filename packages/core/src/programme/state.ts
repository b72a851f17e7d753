import { factsMachine, latestOf } from '../decision/facts.ts';
import { lifeOf } from '../decision/life.ts';
import type { Life } from '../decision/reference.ts';
import * as events from './events.ts';

/** The machine of `programme-main`: the programme itself and its reviews. */
export const programmeMachine = factsMachine('programme', [
  events.ProgrammeOpened,
  events.ReviewConcluded,
]);
export type ProgrammeFacts = typeof programmeMachine.init;

/** The machine of `document-<id>`: one document and what others did to it. */
export const documentMachine = factsMachine('document', [
  events.DocumentIssued,
  events.DocumentCited,
  events.DocumentReplaced,
  events.DocumentCorrected,
  events.DocumentRecalled,
]);
export type DocumentFacts = typeof documentMachine.init;

/** The machine of `scope-<id>`: one list and its members. */
export const scopeMachine = factsMachine('scope', [
  events.ScopeDefined,
  events.ScopeEnded,
  events.CommuneListed,
  events.CommuneDelisted,
  events.DistrictListed,
  events.DistrictDelisted,
]);
export type ScopeFacts = typeof scopeMachine.init;

/** The machine of `figure-<id>`: one stated figure. */
export const figureMachine = factsMachine('figure', [events.FigureStated]);
export type FigureFacts = typeof figureMachine.init;

/** How long the stream's list holds; undefined when it is not defined. */
export const scopeLife = (facts: ScopeFacts): Life | undefined => {
  const defined = latestOf(facts, 'ScopeDefined');
  return defined === undefined
    ? undefined
    : lifeOf(defined.effectiveOn, latestOf(facts, 'ScopeEnded')?.effectiveOn);
};
