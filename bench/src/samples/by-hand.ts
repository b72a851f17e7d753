import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { files } from '../prepare/files.ts';
import { right, type Sample, timed } from '../run/sample.ts';
import { catalogue } from '../workload/catalogue.ts';
import { checkOf, newTotals, take } from '../workload/fold.ts';

/** The upcast, as somebody would write it by hand. */
const upcast = (type: string, schemaVersion: number, data: unknown): unknown => {
  if (type !== 'EvaluationMade' || schemaVersion !== 1) return data;
  const { score, ...rest } = data as { readonly score?: string };
  return score === undefined ? rest : { ...rest, score: Number(score) };
};

type Columns = readonly [position: number, kind: number, effectiveOn: string, data: string];

/** Data of any version as data of today's. */
type Read = (type: string, schemaVersion: number, data: unknown) => unknown;

/** A loop by hand over pages of 1,000 rows as arrays: JSON.parse, `read`, the same fold. */
const byHand = (columns: string, read: Read): Sample => {
  const sql = `SELECT ${columns} FROM events WHERE position > ? ORDER BY position LIMIT 1000`;
  return async ({ folder, sizes }) => {
    const db = new DatabaseSync(files(folder).history, { readOnly: true });
    const [check, time] = await timed(() => {
      const kinds = db.prepare('SELECT id, type, schema_version FROM kinds');
      kinds.setReturnArrays(true);
      const types: string[] = [];
      const versions: number[] = [];
      for (const [id, type, version] of kinds.all() as unknown as [number, string, number][]) {
        types[id] = type;
        versions[id] = version;
      }
      const page = db.prepare(sql);
      page.setReturnArrays(true);
      const totals = newTotals();
      let at = 0;
      for (;;) {
        const rows = page.all(at) as unknown as Columns[];
        for (const [position, kind, effectiveOn, data] of rows) {
          const type = types[kind] as string;
          const version = versions[kind] as number;
          take(totals, type, effectiveOn, read(type, version, JSON.parse(data)));
          at = position;
        }
        if (rows.length < 1000) return checkOf(totals);
      }
    });
    db.close();
    return { units: sizes.events, ...time, check };
  };
};

const four = 'position, kind, effective_on, data';
const all = `${four}, stream, version, recorded_at, meta`;

/** What every replay must do besides: check the data. */
const validated: Read = (type, version, data) => right(catalogue.read(type, version, data));

/** The yardstick Y: four columns of the same file. No validation, no envelope, no failure as a value. */
export const yardstick: Sample = byHand(four, upcast);

/** Y, and the data validated by the same catalogue. */
export const yardstickValidated: Sample = byHand(four, validated);

/** Y, validated, and the whole envelope read. What is left to the ledger is its own. */
export const yardstickWhole: Sample = byHand(all, validated);

interface Line {
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: string;
  readonly data: unknown;
}

/**
 * The limit: lines of JSON that are in memory already (the exchange format: the whole envelope, as
 * the fold of a replay has it), JSON.parse, upcast, the same fold.
 */
export const lines: Sample = async ({ folder }) => {
  const held: string[] = [];
  for await (const line of createInterface({ input: createReadStream(files(folder).lines) })) {
    held.push(line);
  }
  const [check, time] = await timed(() => {
    const totals = newTotals();
    for (const line of held) {
      const { type, schemaVersion, effectiveOn, data } = JSON.parse(line) as Line;
      take(totals, type, effectiveOn, upcast(type, schemaVersion, data));
    }
    return checkOf(totals);
  });
  return { units: held.length, ...time, check };
};
