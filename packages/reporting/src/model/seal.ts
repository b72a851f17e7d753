import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { ReportDraft, ReportModel } from './report.ts';

// WebCrypto hashes asynchronously only, and node:crypto is not in a browser. Builders and renderers
// are plain functions, so the hash is computed in JavaScript.

/** The SHA-256 of a text in UTF-8. */
export const sha256Of = (text: string): Uint8Array => sha256(utf8ToBytes(text));

/**
 * The hash that a report should carry: over its canonical JSON without the field `hash`. A report
 * whose `hash` differs from it was changed after it was made.
 */
export const hashOf = (report: ReportDraft | ReportModel): string =>
  bytesToHex(sha256Of(canonicalJson({ ...report, hash: undefined })));

const deepFreeze = <A>(value: A): A => {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
};

/**
 * Closes a report: computes its hash and freezes it. What comes back is read from its own canonical
 * JSON, so it shares nothing with the view it was built from, and equals what a reader of the JSON
 * gets.
 */
export const seal = (draft: ReportDraft): ReportModel => {
  const copy: ReportDraft = JSON.parse(canonicalJson(draft));
  return deepFreeze({ ...copy, hash: hashOf(copy) });
};
