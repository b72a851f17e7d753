import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { type Recorded, refOf } from '../../event/recorded.ts';
import { BadMeta } from '../../event/recorded-fact.ts';
import type { Projection } from '../../projection/projection.ts';
import type { ProjectionBroke } from '../failures.ts';
import { type BadEvent, badEvent } from '../reading/read-event.ts';

/** Says at which fact a projection threw. */
export const broke = (
  projection: string,
  at: ProjectionBroke['at'],
  error: unknown,
): ProjectionBroke => ({
  _tag: 'ProjectionBroke',
  projection,
  at,
  message: `projection ${projection} failed at ${at}: ${error instanceof Error ? error.message : String(error)}`,
});

/** Gives one fact to the fold. A throw inside is a value outside. */
export const foldFact = <Acc>(
  projection: Pick<Projection<Acc, unknown>, 'name' | 'apply'>,
  acc: Acc,
  fact: Recorded,
): BadEvent | ProjectionBroke | undefined => {
  try {
    // Read through the catalogue of all events, so it is one of them.
    projection.apply(acc, fact as DomainEvent);
    return undefined;
  } catch (error) {
    return error instanceof BadMeta
      ? badEvent(fact, error.message)
      : broke(projection.name, refOf(fact), error);
  }
};
