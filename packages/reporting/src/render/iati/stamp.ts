import type { Language } from '@donghanh/core';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Of } from '../../model/seal.ts';
import { entriesBehind, lineOf } from '../stamp-line.ts';
import type { IatiOptions, IatiViews } from './options.ts';

/** What an IATI file says of itself, so that it can be made again from the history and compared. */
export interface IatiStamp {
  readonly lang: Language;
  readonly effectiveOn: string;
  readonly knownAt: string;
  /** The first day of the programme. */
  readonly from: string;
  readonly position?: number;
  readonly reporter: IatiOptions['reporter'];
  /** Set when what is reconstructed is published too. */
  readonly reconstructed?: true;
  /** The SHA-256 of the file in UTF-8 without the line of its mark. */
  readonly sha256: string;
}

const MARK = 'donghanh-iati/1';

/** The mark of an IATI file as one line; `unmarked` is the file without it. */
export const iatiStampOf = (
  { state, summary }: IatiViews,
  { reporter, lang = 'vi', reconstructed, log }: IatiOptions,
  unmarked: string,
): string =>
  lineOf(MARK, [
    ['lang', lang],
    ['on', state.asOf.effectiveOn],
    ['known', state.asOf.knownAt],
    ['from', summary.from],
    ['position', log && String(log.position)],
    ['ref', reporter.ref],
    ['name', reporter.name],
    ['type', reporter.type],
    ['reconstructed', reconstructed === true ? '1' : undefined],
    ['sha256', bytesToHex(sha256Of(unmarked))],
  ]);

/** The mark in the text of an IATI file; undefined when there is none that can be read. */
export const readIatiStamp = (text: string): IatiStamp | undefined => {
  const said = new Map(entriesBehind(MARK, text) ?? []);
  const [lang, on, known, from, position, ref, name, type, sha256] = [
    'lang',
    'on',
    'known',
    'from',
    'position',
    'ref',
    'name',
    'type',
    'sha256',
  ].map((key) => said.get(key));
  if ((lang !== 'vi' && lang !== 'en') || !/^[0-9a-f]{64}$/.test(sha256 ?? '')) return undefined;
  if ([on, known, from, ref, name].includes(undefined)) return undefined;
  return {
    lang,
    effectiveOn: on ?? '',
    knownAt: known ?? '',
    from: from ?? '',
    reporter: { ref: ref ?? '', name: name ?? '', ...(type === undefined ? {} : { type }) },
    sha256: sha256 ?? '',
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(said.has('reconstructed') ? { reconstructed: true as const } : {}),
  };
};
