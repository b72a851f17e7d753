// pnpm bench: what replay, validation, feeding, commands and memory cost, as ratios in one run.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { files } from './prepare/files.ts';
import { type Group, groups } from './rows.ts';
import { judge } from './run/judge.ts';
import { measure } from './run/measure.ts';
import { type Options, readOptions, usage } from './run/options.ts';
import { NotMeasured, runSample } from './run/spawn.ts';
import { table } from './run/table.ts';

const tell = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
};

/** Makes the files that the groups need, once each. */
const prepare = async (
  wanted: readonly Group[],
  folder: string,
  { sizes }: Options,
): Promise<readonly string[]> => {
  const steps = {
    main: ['prepare/main', files(folder).history],
    sizes: ['prepare/smallAndLarge', files(folder).large],
    fed: ['prepare/fed', files(folder).fed],
    emmett: ['emmett/prepare', files(folder).emmett],
  } as const;
  const needed = new Set(wanted.flatMap((group) => group.needs));
  const problems: string[] = [];
  for (const [name, [sample, file]] of Object.entries(steps)) {
    if (!needed.has(name as keyof typeof steps) || existsSync(file)) continue;
    tell(`preparing: ${sample}`);
    try {
      await runSample(sample, folder, sizes);
    } catch (error) {
      if (!(error instanceof NotMeasured)) throw error;
      problems.push(`${sample} failed: ${error.message}`);
    }
  }
  return problems;
};

const run = async (options: Options): Promise<number> => {
  const { sizes, rounds, only, json, tmp, keep } = options;
  mkdirSync(tmp, { recursive: true });
  const folder = keep ?? mkdtempSync(join(tmp, 'donghanh-bench-'));
  const wanted = groups(sizes).filter(({ name }) => only === undefined || name.includes(only));
  const start = performance.now();
  try {
    const problems = [...(await prepare(wanted, folder, options))];
    const judged = [];
    const medians = {};
    for (const group of wanted) {
      const found = await measure(group, rounds, folder, sizes, tell);
      problems.push(...found.problems);
      Object.assign(medians, { [group.name]: found.medians });
      judged.push(...group.rows.map((row) => judge(row, found.medians)));
    }
    tell('');
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    const { version } = process;
    console.log(
      `Node ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, medians of ${rounds} rounds, ${sizes.events.toLocaleString('en')} events, ${minutes} min\n`,
    );
    console.log(table(judged));
    const goals = judged.filter(({ row }) => row.goal !== undefined);
    const reached = goals.filter((one) => one.reached === true).length;
    console.log(`\n${reached} of ${goals.length} goals reached`);
    for (const problem of problems) console.log(problem);
    if (json !== undefined) {
      const rows = judged.map(({ row, ratio, reached: ok }) => ({ ...row, ratio, reached: ok }));
      const all = {
        node: version,
        rounds,
        sizes,
        minutes: Number(minutes),
        rows,
        medians,
        problems,
      };
      writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
    }
    return problems.length === 0 ? 0 : 1;
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) console.log(usage);
  else process.exitCode = await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
