import * as E from 'fp-ts/lib/Either.js';
import type { ReportModel } from '../model/report.ts';
import { MODEL_VERSION } from '../model/report.ts';
import { hashOf } from '../model/seal.ts';
import { readStamp, stampOf } from '../render/stamp.ts';
import { leavesOf } from './leaves.ts';
import type { Line, NotAReport, ReportFile } from './report-file.ts';

const notAReport = (message: string): E.Either<NotAReport, never> =>
  E.left({ _tag: 'NotAReport', message });

/** The lines of a model: its figures and words, without the hash, which follows from them. */
const modelLines = (model: object): readonly Line[] =>
  leavesOf(model, ['id', 'key']).filter(({ at }) => at !== 'hash');

const isModel = (value: unknown): value is ReportModel => {
  const model = value as Partial<ReportModel>;
  return (
    model.format === 'donghanh-report' &&
    model.version === MODEL_VERSION &&
    typeof model.hash === 'string' &&
    typeof model.header?.asOf?.effectiveOn === 'string' &&
    typeof model.header.asOf.knownAt === 'string' &&
    typeof model.header.generator?.name === 'string'
  );
};

/** A report as JSON. A model whose hash is not its own was changed: its own hash is what counts. */
export const jsonFile = (text: string): E.Either<NotAReport, ReportFile> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return notAReport(`the file begins as JSON and cannot be read: ${(error as Error).message}`);
  }
  if (!isModel(value)) return notAReport('the JSON is no report of this version of the model');
  const stamp = readStamp(stampOf({ ...value, hash: hashOf(value) }, 'vi'));
  return stamp === undefined
    ? notAReport('the JSON is a report without the question that it answers')
    : E.right({ format: 'json', stamp, lines: modelLines(value) });
};
