import { defaultPolicy, type Position } from '@donghanh/core';
import type { ReportModel, Stamp } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { readPolicy } from '../../commands/read-policy.ts';
import { type Failed, refusedRun } from '../../io/exit.ts';
import type { Terminal } from '../../io/terminal.ts';
import { withHistory } from '../../io/with-history.ts';
import { reportFor } from '../question.ts';
import { scopeSaid } from '../scope.ts';

/** With what a history is asked again. */
export interface Given {
  readonly store: string;
  readonly policy?: string;
  readonly quarantine?: boolean;
}

const policyNamed = (file: string | undefined): string | undefined => {
  if (file === undefined) return `${defaultPolicy.id}@${defaultPolicy.version}`;
  const policy = readPolicy(file);
  return E.isRight(policy) ? `${policy.right.id}@${policy.right.version}` : undefined;
};

/** The report that the history gives to the question which a stamp says was asked. */
export const modelAgain = (
  terminal: Terminal,
  stamp: Stamp,
  given: Given,
): Promise<E.Either<Failed, ReportModel>> => {
  const { kind, effectiveOn, knownAt, from, policy, position, steps } = stamp;
  const { scope, nameFlags, before } = stamp;
  if (policy !== undefined && policy !== policyNamed(given.policy)) {
    const message = `the file was judged under policy ${policy}; give that policy with --policy`;
    return Promise.resolve(E.left(refusedRun(message, 'OtherPolicy')));
  }
  return withHistory(given.store, 'read', (ledger) =>
    reportFor(terminal, ledger, {
      kind: kind === 'tenYearSummary' ? 'summary' : kind,
      ...(scope === undefined ? {} : { scope: scopeSaid(scope) }),
      ...(nameFlags === undefined ? {} : { nameFlags }),
      ...(before === undefined
        ? {}
        : { before: { on: before.effectiveOn, knownAt: before.knownAt } }),
      on: effectiveOn,
      knownAt,
      from: from ?? '2012-01-01',
      ...(steps === undefined ? {} : { replay: true, steps }),
      ...(given.policy === undefined ? {} : { policy: given.policy }),
      ...(position === undefined ? {} : { upTo: position as Position }),
      ...(given.quarantine === undefined ? {} : { quarantine: given.quarantine }),
    }),
  );
};
