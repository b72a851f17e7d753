import { readFileSync } from 'node:fs';
import { defaultPolicy, type Language, type Position } from '@donghanh/core';
import type { ReportModel } from '@donghanh/reporting';
import {
  type Difference,
  differencesOf,
  type ReportFile,
  readReportFile,
} from '@donghanh/reporting/verify';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { exit, type Failed, failed, refusedRun } from '../io/exit.ts';
import type { Answer, Runner } from '../io/runner.ts';
import type { Terminal } from '../io/terminal.ts';
import { withHistory } from '../io/with-history.ts';
import { written } from '../report/formats.ts';
import { reportFor } from '../report/question.ts';
import { scopeSaid } from '../report/scope.ts';
import { options } from './options.ts';
import { readPolicy } from './read-policy.ts';

interface Options {
  readonly store: string;
  readonly policy?: string;
  readonly lang: Language;
  readonly quarantine?: boolean;
  readonly json?: boolean;
}

/** What was found: `same` to the last byte, the same figures in another form, or other figures. */
interface Verified {
  readonly verdict: 'same' | 'sameFigures' | 'differs';
  readonly format: ReportFile['format'];
  /** The hash that the file carries, and that of the report which the history gives. */
  readonly hashInFile: string;
  readonly hashFromHistory: string;
  readonly differences: readonly Difference[];
}

const bytesOf = (file: string): E.Either<Failed, Uint8Array> => {
  try {
    return E.right(readFileSync(file));
  } catch (error) {
    return E.left(refusedRun(`${file} cannot be read: ${(error as Error).message}`, 'CannotRead'));
  }
};

const policyNamed = (file: string | undefined): string | undefined => {
  if (file === undefined) return `${defaultPolicy.id}@${defaultPolicy.version}`;
  const policy = readPolicy(file);
  return E.isRight(policy) ? `${policy.right.id}@${policy.right.version}` : undefined;
};

/** The report that the history gives to the question which the file says it answers. */
const again = (
  terminal: Terminal,
  { stamp }: ReportFile,
  given: Options,
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

const compared = async (
  bytes: Uint8Array,
  file: ReportFile,
  model: ReportModel,
): Promise<E.Either<Failed, Verified>> => {
  const { format, stamp, official } = file;
  const made = await written(model, format, {
    lang: stamp.lang,
    ...(official === undefined ? {} : { official }),
  });
  if (E.isLeft(made)) return made;
  const fresh = typeof made.right === 'string' ? new TextEncoder().encode(made.right) : made.right;
  const base = { format, hashInFile: stamp.sha256, hashFromHistory: model.hash };
  if (Buffer.compare(bytes, fresh) === 0) {
    return E.right({ ...base, verdict: 'same', differences: [] });
  }
  const own = readReportFile(fresh);
  if (E.isLeft(own)) return E.left(failed(own.left));
  const differences = differencesOf(file.lines, own.right.lines);
  // The words of a PDF are not read again: only its bytes can be compared.
  const figures = format !== 'pdf' && differences.length === 0 && stamp.sha256 === model.hash;
  return E.right({ ...base, verdict: figures ? 'sameFigures' : 'differs', differences });
};

const words = {
  same: {
    vi: 'đúng là báo cáo mà lịch sử này cho ra, đến từng byte',
    en: 'is the report that this history gives, to the last byte',
  },
  sameFigures: {
    vi: 'mọi số liệu đúng như lịch sử này cho ra; tệp đã được lưu lại bằng chương trình khác',
    en: 'every figure is what this history gives; the file was saved again by another program',
  },
  differs: {
    vi: 'khác với báo cáo mà lịch sử này cho ra',
    en: 'is not the report that this history gives',
  },
  file: { vi: 'trong tệp', en: 'in the file' },
  history: { vi: 'theo lịch sử', en: 'by the history' },
  nothing: { vi: '(không có)', en: '(nothing)' },
  more: { vi: 'chỗ khác nữa', en: 'more' },
  sameWords: {
    vi: 'Không thấy dòng nào khác: tệp đã bị sửa ở chỗ khác, mang mã của một báo cáo khác, hoặc do phiên bản khác tạo ra.',
    en: 'No line is seen to differ: the file was changed elsewhere, carries the hash of another report, or another version made it.',
  },
} as const;

/** How many differences are printed; `--json` has all. */
const SHOWN = 40;

const textOf = (name: string, found: Verified, lang: Language): string => {
  const { verdict, differences, hashInFile, hashFromHistory } = found;
  const one = ({ at, file, history }: Difference): string =>
    [
      ...(at === '' ? [] : [`  ${at}`]),
      `  ${words.file[lang]}: ${file ?? words.nothing[lang]}`,
      `  ${words.history[lang]}: ${history ?? words.nothing[lang]}`,
      '',
    ].join('\n');
  const more = differences.length - SHOWN;
  return [
    `${name}: ${words[verdict][lang]}`,
    `SHA-256 ${words.file[lang]} ${hashInFile}`,
    `SHA-256 ${words.history[lang]} ${hashFromHistory}`,
    ...(verdict === 'differs' && differences.length === 0 ? [words.sameWords[lang]] : []),
    ...differences.slice(0, SHOWN).map(one),
    ...(more > 0 ? [`… ${more} ${words.more[lang]}`] : []),
    '',
  ].join('\n');
};

const verify = async (
  terminal: Terminal,
  name: string,
  given: Options,
): Promise<E.Either<Failed, Answer>> => {
  const bytes = bytesOf(name);
  if (E.isLeft(bytes)) return bytes;
  const file = readReportFile(bytes.right);
  if (E.isLeft(file))
    return E.left({ ...failed(file.left), message: `${name}: ${file.left.message}` });
  const model = await again(terminal, file.right, given);
  if (E.isLeft(model)) return model;
  const found = await compared(bytes.right, file.right, model.right);
  if (E.isLeft(found)) return found;
  const text = textOf(name, found.right, given.lang);
  return found.right.verdict === 'differs'
    ? E.left({
        exit: exit.refused,
        message: text.trimEnd(),
        failure: { _tag: 'ReportDiffers', ...found.right },
      })
    : E.right({ json: found.right, text });
};

/**
 * `donghanh verify-report FILE`: whether a file is what this history gives, and which figures differ.
 * The file itself says what it was made from: the report, the two dates, the place in the history.
 */
export const verifyReportCommand = (runner: Runner): Command =>
  new Command('verify-report')
    .description(
      'check the file of a report against the history: the same, or which figures differ',
    )
    .argument('<file>', 'a report as html, markdown, text, json, docx, xlsx or pdf')
    .addOption(options.store())
    .option('--policy <file>', 'the policy (JSON) under which the flags were judged')
    .addOption(options.lang())
    .addOption(options.quarantine())
    .addOption(options.json())
    .action((file: string, given: Options) =>
      runner.run(given, (terminal) => verify(terminal, file, given)),
    );
