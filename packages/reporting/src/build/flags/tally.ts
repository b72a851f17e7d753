import type { FlagFinding } from '@donghanh/core';
import type { IntegerValue } from '../../model/value.ts';
import { plainInteger, reconstructedPart } from '../kit/index.ts';

/** How many findings there are, marked with how many of them rest on reconstructed facts. */
export const tally = (findings: readonly FlagFinding[]): IntegerValue =>
  plainInteger(
    findings.length,
    reconstructedPart(
      findings.length,
      findings.filter(({ reconstructed }) => reconstructed).length,
    ),
  );
