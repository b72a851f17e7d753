import type { EventRef } from '../../event/recorded.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import type { Noted } from './noted.ts';

/** An act with its day, the document it rests on, and the fact that says so. */
export interface DatedAct {
  readonly on: PartialDate;
  readonly document?: DocumentId;
  readonly event: EventRef;
}

/** A noted fact as a dated act. */
export const datedAct = ({
  data,
  on,
  ref,
}: Noted<{ readonly document?: DocumentId }>): DatedAct => ({
  on,
  ...(data.document !== undefined && { document: data.document }),
  event: ref,
});
