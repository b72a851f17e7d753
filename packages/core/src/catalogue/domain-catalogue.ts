import * as E from 'fp-ts/lib/Either.js';
import { type Catalogue, defineCatalogue } from '../event/catalogue.ts';
import { allEvents } from './all-events.ts';

const built = defineCatalogue(allEvents);

/** The catalogue of {@link allEvents}: how every version of every event is read. */
export const domainCatalogue: Catalogue = E.getOrElseW((misfit: { message: string }) => {
  // Only a mistake in this package's own definitions comes here; the tests build them all.
  throw new Error(misfit.message);
})(built);
