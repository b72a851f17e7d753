import { mergeCommune, registerCommune, registerDistrict, renameCommune } from '@donghanh/core';
import { derived, found } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { type Commune, communeOf, communes, districts } from './communes.ts';
import { days, documents } from './ids.ts';
import { nghiaPhu, town } from './neighbours.ts';
import { reform2024Steps } from './reform-2024.ts';
import { reform2025Steps } from './reform-2025.ts';

const catalogue: Source = derived(
  'Danh mục hành chính GSO (github.com/tranngocminhhieu/vietnamadminunits, MIT); thay đổi 2011-2024: github.com/dvhcvn/data',
  'Tên và mã trước 1/7/2025, trả về tình trạng đầu năm 2012 theo các thay đổi đã ghi.',
);

/** The first catalogue of units that was read: that of resolution 96/NQ-CP of 11/10/2011. */
const firstCatalogue = '2011-10-12';
const recordedOn = '2012-04-20';

/** The three districts that resolution 30a names. */
export const poorDistricts2008: readonly string[] = ['ky-son', 'tuong-duong', 'que-phong'];

/** Districts that sources name before the first catalogue: as that of Xiêng My, and in the list of 30a. */
const districtKnownFrom: Readonly<Record<string, string>> = {
  'tuong-duong': '2007-04',
  'ky-son': '2008-12-27',
  'que-phong': '2008-12-27',
};

const districtSteps = districts.map(
  ({ id, code, name }): Step => ({
    key: `district/${id}`,
    knownOn: recordedOn,
    source: catalogue,
    command: registerDistrict({
      district: id,
      code,
      kind: 'huyen',
      name,
      on: districtKnownFrom[id] ?? firstCatalogue,
    }),
  }),
);

const registered = (
  { id, code, name, district }: Commune,
  kind: 'xa' | 'thiTran',
  on: string,
  source: Source,
): Step => ({
  key: `commune/${id}`,
  knownOn: recordedOn,
  source,
  command: registerCommune({ commune: id, code, kind, name, district, on }),
});

const xiengMy = communeOf('16904');

const communeSteps = communes.map((commune) =>
  commune === xiengMy
    ? registered(
        commune,
        'xa',
        '2007-04',
        found('baonghean.vn/fr 10263567; Nghị định 52/2007/NĐ-CP (github.com/dvhcvn/data)'),
      )
    : registered(commune, 'xa', firstCatalogue, catalogue),
);

const reorganisation = found(
  'Nghị quyết 831/NQ-UBTVQH14; github.com/dvhcvn/data, lịch sử thay đổi',
  'Tên chuyển giữa các mã: một mã chỉ xác định một xã cùng với thời gian hiệu lực.',
);

const changed = (key: string, command: Step['command']): Step => ({
  key: `reorganisation-2020/${key}`,
  knownOn: days.mergers,
  source: reorganisation,
  document: { document: documents.resolution831 },
  command,
});

/**
 * The mergers of 1/1/2020 that touched the programme: xã Mường Nọc (16762) went into Quế Sơn (16763),
 * which took its name; xã Thạch Giám (16918) into the town Hòa Bình (16876), which took its name.
 */
const mergerSteps: readonly Step[] = [
  changed(
    'muong-noc',
    mergeCommune({
      commune: communeOf('16762').id,
      into: communeOf('16763').id,
      on: days.mergers,
    }),
  ),
  changed(
    'que-son',
    renameCommune({ commune: communeOf('16763').id, name: 'Mường Nọc', on: days.mergers }),
  ),
  changed(
    'thach-giam',
    mergeCommune({ commune: communeOf('16918').id, into: town.id, on: days.mergers }),
  ),
  changed('hoa-binh', renameCommune({ commune: town.id, name: 'Thạch Giám', on: days.mergers })),
];

/** Districts, communes and what became of them. */
export const territorySteps: readonly Step[] = [
  ...districtSteps,
  ...communeSteps,
  registered(town, 'thiTran', firstCatalogue, catalogue),
  registered(nghiaPhu, 'xa', firstCatalogue, catalogue),
  ...mergerSteps,
  ...reform2024Steps,
  ...reform2025Steps,
];
