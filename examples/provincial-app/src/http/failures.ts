import type {
  ExecuteFailure,
  ExplainFailure,
  Misfit,
  ReadingsFailure,
  ReplayFailure,
} from '@donghanh/core';

/** What can be wrong with a request before the ledger is asked. */
type RequestFailure =
  | { readonly _tag: 'NotSignedIn' }
  | { readonly _tag: 'Forbidden'; readonly command: string }
  | { readonly _tag: 'NotFound' }
  | { readonly _tag: 'NotJson' }
  | { readonly _tag: 'NotSentAsJson' }
  | { readonly _tag: 'TooLarge' }
  | { readonly _tag: 'MalformedRequest'; readonly misfits: readonly Misfit[] }
  | { readonly _tag: 'Unexpected' };

/** Everything that an answer can say no with. */
export type Failure =
  | RequestFailure
  | ExecuteFailure
  | ReplayFailure
  | ReadingsFailure
  | ExplainFailure;
