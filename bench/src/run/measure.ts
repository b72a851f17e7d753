import type { Group, Median, Medians } from '../rows.ts';
import type { Sizes } from './sample.ts';
import { type Found, NotMeasured, runSample } from './spawn.ts';

/** The medians of a group, and why a variant could not be measured. */
export interface GroupFound {
  readonly medians: Medians;
  readonly problems: readonly string[];
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

const medianOf = (found: readonly Found[]): Median => ({
  units: median(found.map((f) => f.units)),
  clock: median(found.map((f) => f.seconds / f.units)),
  cpu: median(found.map((f) => f.cpu / f.units)),
  peak: median(found.map((f) => f.peak)),
  samples: found.length,
});

/** Measures the variants of a group in turn, round by round, each sample in a fresh process. */
export const measure = async (
  group: Group,
  rounds: number,
  folder: string,
  sizes: Sizes,
  tell: (what: string) => void,
): Promise<GroupFound> => {
  const all = new Map<string, Found[]>(group.variants.map((variant) => [variant, []]));
  const problems = new Map<string, string>();
  const most = Math.min(rounds, group.rounds ?? rounds);
  for (let round = 1; round <= most; round += 1) {
    for (const [variant, found] of all) {
      if (problems.has(variant)) continue;
      tell(`${group.name}, round ${round} of ${most}: ${variant}`);
      try {
        found.push(await runSample(variant, folder, sizes));
      } catch (error) {
        if (!(error instanceof NotMeasured)) throw error;
        problems.set(variant, `${variant} was not measured: ${error.message}`);
      }
    }
  }
  const checks = new Set((group.same ?? []).flatMap((v) => (all.get(v) ?? []).map((f) => f.check)));
  if (checks.size > 1) {
    throw new Error(`${group.same?.join(', ')} found different things: ${[...checks].join(', ')}`);
  }
  const measured = [...all].filter(([variant]) => !problems.has(variant));
  return {
    medians: Object.fromEntries(measured.map(([variant, found]) => [variant, medianOf(found)])),
    problems: [...problems.values()],
  };
};
