// Runs one sample and prints what it found: node run/one.ts FILE NAME PLACE(JSON)
import type { Place, Sample } from './sample.ts';

const [, , file = '', name = '', place = '{}'] = process.argv;
const module = (await import(`../samples/${file}.ts`)) as Readonly<Record<string, Sample>>;
const sample = module[name];
if (sample === undefined) throw new Error(`no sample ${file}/${name}`);
const measured = await sample(JSON.parse(place) as Place);
// The largest amount of memory this process ever held, in megabytes.
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`\n${JSON.stringify({ ...measured, peak })}\n`, () => process.exit(0));
