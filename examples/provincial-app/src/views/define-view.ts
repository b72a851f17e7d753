import {
  type AsOfInput,
  type Bilingual,
  decodeWith,
  type FieldsType,
  type Ledger,
  type Misfit,
  type Projection,
  type Replay,
  type ReplayFailure,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';

type Props = Readonly<Record<string, t.Mixed>>;

/** The fields that must and may be asked for. */
export interface Params {
  readonly required: Props;
  readonly optional: Props;
}

/** A question that can be asked over HTTP, whatever its projection is. */
export interface ViewDefinition {
  readonly title: Bilingual;
  /** What must and may be asked for beside the two dates. */
  readonly params: Params;
  /** Answers it, where the params fit. */
  readonly ask: (
    ledger: Ledger,
    params: unknown,
    asOf: AsOfInput,
    signal: AbortSignal,
  ) => Promise<E.Either<ViewFailure, Replay<unknown>>>;
}

/** Why a view was not given. */
type ViewFailure =
  | { readonly _tag: 'MalformedRequest'; readonly misfits: readonly Misfit[] }
  | ReplayFailure;

/**
 * Defines a view by its codec of params and the projection that they choose. A fact that cannot be
 * read is left out and named in the answer, which then says what may be wrong.
 */
export const defineView = <R extends Props, O extends Props, Acc, View>(view: {
  readonly title: Bilingual;
  readonly params: FieldsType<R, O>;
  readonly projection: (params: FieldsType<R, O>['_A']) => Projection<Acc, View>;
}): ViewDefinition => ({
  title: view.title,
  params: view.params,
  ask: async (ledger, params, asOf, signal) => {
    const read = decodeWith(view.params)(params);
    if (E.isLeft(read)) return E.left({ _tag: 'MalformedRequest', misfits: read.left });
    const options = { signal, onBadEvent: 'quarantine' } as const;
    return ledger.replay(view.projection(read.right), asOf, options)();
  },
});
