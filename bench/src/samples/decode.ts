import * as t from 'io-ts';
import { ajvOf } from '../peers/ajv.ts';
import { plainIoTs, writtenPlainly } from '../peers/io-ts.ts';
import { type Measured, type Sample, timed } from '../run/sample.ts';
import { catalogue } from '../workload/catalogue.ts';
import { kinds } from '../workload/data.ts';
import { history } from '../workload/history.ts';

/** An event as it comes out of JSON.parse. */
interface Parsed {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** A chunk of a replay. Only today's version: a peer knows no other. */
const chunk: readonly Parsed[] = [...history({ events: 1100, streams: 1000 })]
  .filter(({ type, schemaVersion }) => schemaVersion === catalogue.versionOf(type))
  .slice(0, 1000)
  .map(({ type, schemaVersion, data }) => ({
    type,
    schemaVersion,
    data: JSON.parse(data) as unknown,
  }));

const definitions = catalogue.definitions.filter(({ type }) => type in kinds);

/** Decodes the chunk again and again for two seconds, after half a second of warming up. */
const decoding = async (decode: (event: Parsed) => boolean): Promise<Measured> => {
  const forSeconds = (seconds: number): number => {
    const end = performance.now() + seconds * 1000;
    let units = 0;
    while (performance.now() < end) {
      for (const event of chunk) if (!decode(event)) throw new Error(`refused ${event.type}`);
      units += chunk.length;
    }
    return units;
  };
  forSeconds(0.5);
  const [units, time] = await timed(() => forSeconds(2));
  return { units, ...time };
};

const byType = <A>(of: (codec: t.Mixed) => A): ReadonlyMap<string, A> =>
  new Map(definitions.map((definition) => [definition.type, of(definition.codec)]));

/** Our catalogue: the compiled check, and `decode` only where it says no. */
export const ours: Sample = () =>
  decoding(
    ({ type, schemaVersion, data }) => catalogue.read(type, schemaVersion, data)._tag === 'Right',
  );

const union = (of: (codec: t.Mixed) => t.Mixed): Sample => {
  return () => {
    const [first, second, ...more] = definitions.map(({ type, codec }) =>
      t.strict({ type: t.literal(type), data: of(codec) }),
    );
    if (first === undefined || second === undefined) throw new Error('no events');
    const codec = t.union([first, second, ...more]);
    return decoding((event) => codec.decode(event)._tag === 'Right');
  };
};

/** `decode` of a union of plain io-ts codecs, with predicates as plain as their sentences. */
export const ioTs: Sample = union((codec) => plainIoTs(codec, writtenPlainly));

/** The same with our predicates. */
export const ioTsOurPredicates: Sample = union((codec) => plainIoTs(codec));

/** The same, the codec chosen by the type. */
export const ioTsByType: Sample = () => {
  const codecs = byType((codec) => plainIoTs(codec));
  return decoding((event) => codecs.get(event.type)?.decode(event.data)._tag === 'Right');
};

/** Validators that ajv compiled, chosen by the type. */
export const ajv: Sample = () => {
  const validators = byType(ajvOf);
  return decoding((event) => validators.get(event.type)?.(event.data) === true);
};
