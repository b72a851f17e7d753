import * as t from 'io-ts';
import type { Bilingual } from '../bilingual.ts';

/** A closed list of codes, each with the words that officials and readers see. */
export class CodeListType<K extends string> extends t.Type<K, K, unknown> {
  readonly _tag = 'CodeList' as const;
  readonly labels: Readonly<Record<K, Bilingual>>;
  /** The codes in the order in which reports list them. */
  readonly codes: readonly K[];

  constructor(name: string, labels: Readonly<Record<K, Bilingual>>) {
    const codes = Object.keys(labels) as K[];
    const is = (u: unknown): u is K => typeof u === 'string' && Object.hasOwn(labels, u);
    super(
      name,
      is,
      (u, c) => (is(u) ? t.success(u) : t.failure(u, c, `one of ${codes.join(', ')}`)),
      t.identity,
    );
    this.labels = labels;
    this.codes = codes;
  }
}

/** Builds a {@link CodeListType} from its labels, Vietnamese first. */
export const codeList = <K extends string>(
  name: string,
  labels: Readonly<Record<K, Bilingual>>,
): CodeListType<K> => new CodeListType(name, labels);
