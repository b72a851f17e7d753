import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import type { Sizes } from './sample.ts';

/** What a run is asked to do. */
export interface Options {
  readonly sizes: Sizes;
  readonly rounds: number;
  /** Only groups whose name holds this. */
  readonly only: string | undefined;
  readonly json: string | undefined;
  /** Folder under which files are made. */
  readonly tmp: string;
  /** Keeps the prepared files, and uses them when they are there. */
  readonly keep: string | undefined;
}

export const usage = `pnpm bench [options]

  --quick          a tenth of everything, one round less
  --rounds N       samples of each variant (default 3)
  --events N       events of the main history (default 1,000,000)
  --large N        events of the large history (default three times that)
  --only TEXT      only the measurements whose name holds TEXT
  --json FILE      writes what was found, as JSON
  --tmp DIR        where files are made (default: the system's folder for such; about 4 GB)
  --keep DIR       makes the files in DIR, leaves them there, and uses them when they are there
  --help`;

const whole = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined;
  const n = Number(text.replaceAll(/[_,.]/g, ''));
  if (Number.isInteger(n) && n > 0) return n;
  throw new Error(`--${name}: expected a whole number above 0, found ${text}`);
};

/** Reads the command line; undefined when help was asked for. */
export const readOptions = (args: readonly string[]): Options | undefined => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      events: { type: 'string' },
      large: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
      tmp: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const part = values.quick ? 10 : 1;
  const events = whole(values.events, 'events') ?? 1_000_000 / part;
  return {
    sizes: {
      events,
      streams: Math.max(100, Math.round(events / 50)),
      lines: Math.min(events, 200_000),
      large: whole(values.large, 'large') ?? events * 3,
      small: 20_000 / part,
      fed: 100_000 / part,
      commands: 5000 / part,
      rows: 10_000 / part,
      filled: 20_000,
    },
    rounds: whole(values.rounds, 'rounds') ?? (values.quick ? 2 : 3),
    only: values.only,
    json: values.json,
    tmp: values.keep ?? values.tmp ?? tmpdir(),
    keep: values.keep,
  };
};
