import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { agencyLives, communeLives, documentKnown } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import { idFree } from '../need-checks.ts';
import type { NeedFacts } from '../state.ts';
import { SupportPlanProposed, SupportPlanRevised } from './events.ts';
import { itemsFit } from './item-checks.ts';
import { planOnRecord } from './plan-on-record.ts';

/** A plan gets its name once, and its lines answer needs and goals on record (S11b). */
export const proposeSupportPlan: Decide<typeof SupportPlanProposed, NeedFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, agency, plan, items, document, on } = input;
  const before = factsOf(facts, 'SupportPlanProposed').find(({ data }) => data.plan === plan);
  return recordIf(
    SupportPlanProposed,
    input,
    () => communeLives(reference, commune, on),
    () => agencyLives(reference, agency, on),
    () => idFree({ vi: 'Phương án', en: 'Plan' }, plan, commune, before),
    () => itemsFit(facts, items, input),
    () => documentKnown(reference, document),
  );
};

/** Only a plan that was proposed is revised, by an agency that still exists. */
export const reviseSupportPlan: Decide<typeof SupportPlanRevised, NeedFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, items, on } = input;
  return pipe(
    communeLives(reference, commune, on),
    E.flatMap(() => planOnRecord(facts, input)),
    E.flatMap(({ agency }) =>
      recordIf(
        SupportPlanRevised,
        input,
        () => agencyLives(reference, agency, on),
        () => itemsFit(facts, items, { agency, commune, on }),
      ),
    ),
  );
};
