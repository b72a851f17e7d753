import { Command, CommanderError } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { auditCommand } from './audit/audit-command.ts';
import { eventsCommand } from './commands/events.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { flagsCommand } from './commands/flags.ts';
import { importCommand } from './commands/import.ts';
import { readingsCommand } from './commands/readings.ts';
import { reportCommand } from './commands/report.ts';
import { responsibleCommand } from './commands/responsible.ts';
import { verifyReportCommand } from './commands/verify-report.ts';
import { type Exit, exit } from './io/exit.ts';
import type { Runner } from './io/runner.ts';
import { shown } from './io/shown.ts';
import type { Terminal } from './io/terminal.ts';
import { sealCommand } from './trust/seal-command.ts';
import { verifyCommand } from './trust/verify-command.ts';

const help = `
Exit codes: 0 done; 1 refused, nothing was recorded (verify: something does not fit); 2 the command line was not understood;
3 the history cannot be opened, read or written; 130 cancelled.

Examples:
  donghanh import nghe-an.ndjson --store nghe-an.db
  donghanh responsible "Keng Đu" --on 2015-01-24 --known-at 2014-12-24 --store nghe-an.db
  donghanh flags --on 2013-12-31 --store nghe-an.db
  donghanh report summary --on 2022-06-28 --format docx --out tong-ket.docx --store nghe-an.db
  donghanh report commune "Keng Đu" --on 2022-06-28 --store nghe-an.db
  donghanh report compare --on 2022-06-28 --before-known-at 2016-01-31 --store nghe-an.db
  donghanh verify-report tong-ket.docx --store nghe-an.db
  donghanh seal --key key.pem --out 2022.seal.json --store nghe-an.db
  donghanh verify nghe-an.db --seal 2022.seal.json`;

/** Commands within commands too say what is wrong to the terminal, and never end the process. */
const settingsFrom = (parent: Command, command: Command): Command => {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) settingsFrom(command, child);
  return command;
};

/**
 * Runs one command line (without `node` and the program's name) and gives the exit code. Never
 * throws, never ends the process.
 */
export const run = async (args: readonly string[], terminal: Terminal): Promise<Exit> => {
  let code: Exit = exit.ok;
  const runner: Runner = {
    run: async ({ json }, work) => {
      const done = await work(terminal);
      if (E.isRight(done)) {
        const { json: value, text } = done.right;
        if (json !== true) terminal.out(text);
        else if (value !== undefined) terminal.out(`${JSON.stringify(value, null, 2)}\n`);
        return;
      }
      code = done.left.exit;
      if (json === true) terminal.out(`${JSON.stringify({ failed: done.left.failure })}\n`);
      terminal.err(`donghanh: ${shown(done.left.message)}\n`);
    },
  };
  const program = new Command('donghanh')
    .description('Đồng Hành: who helps which poor commune, on what document, and what came of it')
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  for (const make of [
    importCommand,
    exportCommand,
    eventsCommand,
    reportCommand,
    verifyReportCommand,
    responsibleCommand,
    flagsCommand,
    auditCommand,
    explainCommand,
    readingsCommand,
    sealCommand,
    verifyCommand,
  ]) {
    program.addCommand(settingsFrom(program, make(runner)));
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
    terminal.err(`donghanh: ${shown(error instanceof Error ? error.message : String(error))}\n`);
    return exit.store;
  }
};
