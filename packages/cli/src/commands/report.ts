import type { Language, Ledger } from '@donghanh/core';
import {
  type CsvProfile,
  type Official,
  type ReportModel,
  renderCsvFolder,
} from '@donghanh/reporting';
import type { PdfStandard } from '@donghanh/reporting/pdf';
import { Argument, Command, Option } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import type { Dates } from '../io/ask.ts';
import { type Failed, refusedRun } from '../io/exit.ts';
import type { Answer, Runner } from '../io/runner.ts';
import { shownInLine } from '../io/shown.ts';
import type { Terminal } from '../io/terminal.ts';
import { withHistory } from '../io/with-history.ts';
import {
  type FileFormat,
  type Format,
  formats,
  isBinary,
  profiles,
  written,
} from '../report/formats.ts';
import { iatiFor } from '../report/iati.ts';
import { reportFor } from '../report/question.ts';
import { readOfficialFile } from '../report/read-official.ts';
import { scopeMeant, sheetKinds } from '../report/scope.ts';
import { writeFile, writeFolder } from '../report/write.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly on: string;
  readonly knownAt?: string;
  readonly from: string;
  readonly format: Format;
  readonly out?: string;
  readonly csv: CsvProfile;
  readonly official?: string;
  readonly pdfStandard?: PdfStandard;
  readonly reporterRef?: string;
  readonly reporterName?: string;
  readonly withReconstructed?: boolean;
  readonly policy?: string;
  readonly year?: string;
  readonly nameFlags?: boolean;
  readonly beforeOn?: string;
  readonly beforeKnownAt?: string;
  readonly replay?: boolean;
  readonly lang: Language;
  readonly quarantine?: boolean;
  readonly json?: boolean;
}

type Done = E.Either<Failed, Answer>;

const kinds = ['summary', 'flags', ...sheetKinds, 'compare'] as const;
type Kind = (typeof kinds)[number];

const officialOf = (given: Options): E.Either<Failed, Official | undefined> => {
  if (given.official === undefined) return E.right(undefined);
  if (given.format !== 'docx' && given.format !== 'pdf') {
    return E.left(
      refusedRun(
        '--official: only a Word document or a PDF (--format docx, pdf) is issued officially',
      ),
    );
  }
  return E.mapLeft((message: string) => refusedRun(message, 'OfficialMisfits'))(
    readOfficialFile(given.official),
  );
};

const said = (model: ReportModel, out: string, lang: Language): Answer => ({
  json: { file: out, hash: model.hash },
  text: `${shownInLine(out)}: ${model.title[lang]} (SHA-256 ${model.hash})\n`,
});

const folder = (model: ReportModel, given: Options, out: string): Done => {
  const files = renderCsvFolder(model, { lang: given.lang, profile: given.csv });
  return E.map(() => said(model, out, given.lang))(writeFolder(out, files));
};

const file = async (
  model: ReportModel,
  format: FileFormat,
  given: Options,
  official: Official | undefined,
): Promise<Done> => {
  const content = await written(model, format, {
    lang: given.lang,
    ...(official === undefined ? {} : { official }),
    ...(given.pdfStandard === undefined ? {} : { standard: given.pdfStandard }),
  });
  if (E.isLeft(content)) return content;
  if (given.out !== undefined) {
    return E.map(() => said(model, given.out ?? '', given.lang))(
      writeFile(given.out, content.right),
    );
  }
  return E.right({ json: model, text: String(content.right) });
};

const iati = async (terminal: Terminal, kind: Kind, given: Options): Promise<Done> => {
  const { reporterRef, out } = given;
  if (kind === 'flags') {
    return E.left(refusedRun('--format iati: flags are never published in IATI'));
  }
  if (kind !== 'summary') {
    return E.left(refusedRun('--format iati: only the whole summary is published in IATI'));
  }
  if (reporterRef === undefined) {
    return E.left(refusedRun('--format iati needs --reporter-ref, the organisation that reports'));
  }
  const reporter = { ref: reporterRef, name: given.reporterName ?? reporterRef };
  const text = await withHistory(given.store, 'read', (ledger) =>
    iatiFor(terminal, ledger, given, {
      reporter,
      lang: given.lang,
      reconstructed: given.withReconstructed === true,
    }),
  );
  if (E.isLeft(text)) return text;
  if (out === undefined) return E.right({ json: { iati: text.right }, text: text.right });
  return E.map((): Answer => ({ json: { file: out }, text: `${out}\n` }))(
    writeFile(out, text.right),
  );
};

const make = async (
  model: ReportModel,
  given: Options,
  official: Official | undefined,
): Promise<Done> => {
  const { format, out } = given;
  return format === 'csv' || format === 'iati'
    ? folder(model, given, out ?? '')
    : file(model, format, given, official);
};

const beforeOf = ({ beforeOn, beforeKnownAt }: Options): Dates => ({
  ...(beforeOn !== undefined && { on: beforeOn }),
  ...(beforeKnownAt !== undefined && { knownAt: beforeKnownAt }),
});

const comparisonOf = async (
  terminal: Terminal,
  ledger: Ledger,
  about: string | undefined,
  given: Options,
): Promise<E.Either<Failed, ReportModel>> => {
  if (about !== undefined) {
    return E.left(refusedRun(`report compare is about the whole programme, not "${about}"`));
  }
  if (given.beforeOn === undefined && given.beforeKnownAt === undefined) {
    return E.left(refusedRun('report compare needs --before-on, --before-known-at, or both'));
  }
  // The day of the first side is that of the second where it is left out: known at two moments.
  const before = { on: given.on, ...beforeOf(given) };
  return reportFor(terminal, ledger, { ...given, kind: 'comparison', before });
};

const modelFor = async (
  terminal: Terminal,
  kind: Kind,
  about: string | undefined,
  given: Options,
): Promise<E.Either<Failed, ReportModel>> =>
  withHistory(given.store, 'read', async (ledger) => {
    if (kind === 'summary' || kind === 'flags') {
      return about === undefined
        ? reportFor(terminal, ledger, { ...given, kind })
        : E.left(refusedRun(`report ${kind} is about the whole programme, not "${about}"`));
    }
    if (kind === 'compare') return comparisonOf(terminal, ledger, about, given);
    const scope = await scopeMeant(terminal, ledger, kind, about, given);
    if (E.isLeft(scope)) return scope;
    return reportFor(terminal, ledger, { ...given, kind: 'sheet', scope: scope.right });
  });

/** `donghanh report …`: a report as a file or on the standard output. */
export const reportCommand = (runner: Runner): Command =>
  new Command('report')
    .description(
      'make a report: the ten-year summary, the flags with their evidence, all about one year, district, agency, commune or assignment, or two moments compared',
    )
    .addArgument(new Argument('<kind>', 'which report').choices(kinds))
    .argument('[about]', 'the year, or the unit by name, code or id, or the assignment by id')
    .addOption(options.store())
    .addOption(options.on().makeOptionMandatory())
    .addOption(options.knownAt())
    .option('--from <day>', 'first day of the summary', '2012-01-01')
    .option('--replay', 'tell what was known of each year when it ended (sliders in HTML)')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(formats).default('markdown'),
    )
    .option('-o, --out <file>', 'write to this file, or folder of CSV (default: standard output)')
    .addOption(
      new Option('--csv <profile>', 'CSV for a spreadsheet or for a program')
        .choices(profiles)
        .default('excel'),
    )
    .option('--official <file>', 'issue it under Decree 30: number, signer, recipients (JSON)')
    .addOption(
      new Option('--pdf-standard <standard>', 'PDF for the archive, or for every reader').choices([
        'a-2a',
        'ua-1',
      ]),
    )
    .option('--reporter-ref <id>', 'IATI: the reference of the organisation that reports, as VN-…')
    .option('--reporter-name <name>', 'IATI: its name')
    .option('--with-reconstructed', 'IATI: publish what is reconstructed too, and say so')
    .option(
      '--policy <file>',
      'judge flags and reports under this policy (JSON) instead of the default one',
    )
    .option('--before-on <day>', 'compare: the day of the first side (default: that of --on)')
    .option('--before-known-at <moment>', 'compare: when the first side was known')
    .option('--year <year>', 'one year only of an agency, commune, district or assignment')
    .option(
      '--name-flags',
      'verdicts on named agencies are part of the report (default: they are not)',
    )
    .addOption(options.lang())
    .addOption(options.quarantine())
    .addOption(options.json())
    .action((kind: Kind, about: string | undefined, given: Options) =>
      runner.run(given, async (terminal) => {
        if (given.out === undefined && (isBinary(given.format) || given.format === 'csv')) {
          return E.left(refusedRun(`--format ${given.format} needs --out`));
        }
        if (given.replay === true && (kind !== 'summary' || given.format === 'iati')) {
          return E.left(refusedRun('--replay: only the summary is replayed, and not in IATI'));
        }
        if (given.pdfStandard !== undefined && given.format !== 'pdf') {
          return E.left(refusedRun('--pdf-standard is for --format pdf'));
        }
        if (given.format === 'iati') return iati(terminal, kind, given);
        const official = officialOf(given);
        if (E.isLeft(official)) return official;
        const model = await modelFor(terminal, kind, about, given);
        return E.isLeft(model) ? model : make(model.right, given, official.right);
      }),
    );
