import { CodeListType, FieldsType, RefinedType, type Refinement } from '@donghanh/core';
import * as t from 'io-ts';

/** What must be known of io-ts's own codecs, which may come from another copy of io-ts. */
interface Parts {
  readonly _tag?: string;
  readonly type?: t.Mixed;
}

type Predicates = (refinement: Refinement, name: string) => (value: never) => boolean;

/** The predicates as our codecs have them. */
const asOurs: Predicates = (refinement) => refinement.accepts;

/**
 * The codec that somebody who writes plain io-ts would write for the same data: exact objects,
 * refinements, keyof.
 */
export const plainIoTs = (codec: t.Mixed, predicates: Predicates = asOurs): t.Mixed => {
  if (codec instanceof RefinedType) {
    const accepts = predicates(codec.refinement, codec.name);
    const base: t.Mixed = codec.refinement.json === 'string' ? t.string : t.number;
    return t.refinement(base, accepts as (value: unknown) => boolean, codec.name);
  }
  if (codec instanceof CodeListType) return t.keyof(codec.labels, codec.name);
  if (codec instanceof FieldsType) {
    const props = (of: Readonly<Record<string, t.Mixed>>): Record<string, t.Mixed> =>
      Object.fromEntries(Object.entries(of).map(([key, c]) => [key, plainIoTs(c, predicates)]));
    const required = t.type(props(codec.required), codec.name);
    const optional = props(codec.optional);
    return t.exact(
      Object.keys(optional).length === 0
        ? required
        : t.intersection([required, t.partial(optional)], codec.name),
      codec.name,
    );
  }
  const { _tag, type } = codec as t.Mixed & Parts;
  if (_tag === 'ReadonlyArrayType' && type !== undefined) {
    return t.readonlyArray(plainIoTs(type, predicates));
  }
  if (_tag === 'BooleanType') return t.boolean;
  if (_tag === 'NumberType') return t.number;
  throw new Error(`no plain io-ts for ${codec.name}`);
};

const text = (longest: number) => (s: string) =>
  s.length <= longest &&
  s.trim() !== '' &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(s) &&
  s.isWellFormed() &&
  s === s.normalize('NFC');

const day = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const dayExists = (s: string): boolean =>
  day.test(s) && new Date(`${s}T00:00:00Z`).toISOString().startsWith(s);

const plain: Readonly<Record<string, (value: string) => boolean>> = {
  Text: text(4000),
  Name: (s) => text(300)(s) && !/[\r\n\t\u2028\u2029]/.test(s),
  LocalDate: dayExists,
  PartialDate: (s) => /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(s) || dayExists(s),
};

/**
 * The predicates as one would first write them from their sentences. The others are patterns already.
 */
export const writtenPlainly: Predicates = (refinement, name) => plain[name] ?? refinement.accepts;
