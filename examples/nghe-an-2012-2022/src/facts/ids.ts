import { withoutDiacritics } from '@donghanh/core';

/** A name as an id: "Keng Đu" gives `keng-du`. */
export const idOf = (name: string): string =>
  withoutDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Documents that more than one part of the history names. */
export const documents = {
  resolution30a: '30a-2008-nq-cp',
  decision1209: '1209-qd-ubnd',
  decision1310: '1310-qd-ubnd-2012',
  criticism: 'phe-binh-8-don-vi',
  decision2021: '2021-qd-ubnd-2014',
  resolution831: '831-nq-ubtvqh14',
  decision861: '861-qd-ttg-2021',
  decision353: '353-qd-ttg-2022',
  notice439: '439-tb-ubnd-2022',
  decision2209: '2209-qd-ubnd-2022',
  resolution1243: '1243-nq-ubtvqh15',
  departments2025: 'nq-hdnd-sap-xep-so-2025',
  resolution1678: '1678-nq-ubtvqh15',
  circular13: '13-2025-tt-bnnmt',
} as const;

/** Committees and the function of the standing body, as more than one part names them. */
export const bodies = {
  provinceCommittee: 'bcd-tinh',
  transportCommittee: 'bcd-so-gtvt',
  povertyFunction: 'thuong-truc-giam-ngheo',
} as const;

/** The days on which the province's decisions took effect. */
export const days = {
  decision1310: '2012-04-20',
  decision2021: '2014-05-13',
  notice439: '2022-06-28',
  decision2209: '2022-07-29',
  mergers: '2020-01-01',
  reform2024: '2024-12-01',
  departments: '2025-03-01',
  reform2025: '2025-07-01',
} as const;
