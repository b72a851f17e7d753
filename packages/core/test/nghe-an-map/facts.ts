import { type Told, told } from '../history.ts';
import type { JsonOf } from '../record.ts';

/** Where the facts of the map were read. Names and codes are facts; no file is copied. */
export const sources = {
  gso: 'Danh mục hành chính GSO (github.com/tranngocminhhieu/vietnamadminunits, MIT)',
  changes: '831/NQ-UBTVQH14; github.com/dvhcvn/data',
  changes2024: 'github.com/dvhcvn/data (ngày danh mục 01/01/2025; hiệu lực 01/12/2024)',
  reform: '1678/NQ-UBTVQH15; github.com/dvhcvn/20250701 (MIT)',
} as const;

type Source = (typeof sources)[keyof typeof sources];

/** The days of the three reforms of communes in Nghệ An. */
export const days = {
  first: '2011-10-12',
  reform2020: '2020-01-01',
  reform2024: '2024-12-01',
  reform2025: '2025-07-01',
} as const;

const kinds = { Xã: 'xa', Phường: 'phuong', 'Thị trấn': 'thiTran' } as const;

/** "Thị trấn Kim Sơn" as kind and name. */
const unitName = (full: string): Pick<JsonOf<'CommuneRegistered'>, 'kind' | 'name'> => {
  const [, kind = 'Xã', name = full] = /^(Xã|Phường|Thị trấn) (.+)$/.exec(full) ?? [];
  return { kind: kinds[kind as keyof typeof kinds], name };
};

const from = (ref: Source, document?: string) => ({
  meta: {
    source: { confidence: 'found', ref },
    ...(document !== undefined && { document: { document } }),
  } as const,
});

/** A commune enters the register: id, code, name with its kind. */
export const commune = (
  id: string,
  code: string,
  name: string,
  on: string,
  source: Source = sources.gso,
  district?: string,
): Told =>
  told(
    'CommuneRegistered',
    { commune: id, code, ...unitName(name), ...(district !== undefined && { district }) },
    on,
    from(source),
  );

/** It takes another name. */
export const renamed = (id: string, name: string, on: string, source: Source): Told =>
  told('CommuneRenamed', { commune: id, ...unitName(name) }, on, from(source));

/** It goes wholly into another. */
export const merged = (id: string, into: string, on: string, source: Source): Told =>
  told(
    'CommuneMerged',
    { commune: id, into },
    on,
    from(source, on === days.reform2025 ? '1678-nq-ubtvqh15' : undefined),
  );

/** Its territory goes to several. */
export const split = (id: string, into: readonly string[], on: string, source: Source): Told =>
  told('CommuneSplit', { commune: id, into: [...into] }, on, from(source, '1678-nq-ubtvqh15'));
