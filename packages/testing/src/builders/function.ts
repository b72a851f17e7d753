import { FunctionEntrusted, FunctionWithdrawn } from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofFunction } from '../fact/streams.ts';

/** The department of labour is the standing body of poverty reduction. */
export const functionEntrusted: EventBuilder<'FunctionEntrusted'> = builderOf(FunctionEntrusted, {
  on: '2012-01-01',
  stream: ofFunction,
});
/** It is no longer. */
export const functionWithdrawn: EventBuilder<'FunctionWithdrawn'> = builderOf(FunctionWithdrawn, {
  on: '2025-03-01',
  stream: ofFunction,
});
