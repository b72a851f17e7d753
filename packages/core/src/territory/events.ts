import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { CommuneCode, CommuneId, DistrictCode, DistrictId } from '../vocabulary/ids.ts';
import { Name } from '../vocabulary/text.ts';
import { CommuneKind, DistrictKind } from './code-lists.ts';

/** A district enters the register. Districts end on 1/7/2025 (1678/NQ-UBTVQH15). */
export const DistrictRegistered = defineEvent({
  type: 'DistrictRegistered',
  codec: fields('DistrictRegistered', {
    district: DistrictId,
    code: DistrictCode,
    kind: DistrictKind,
    name: Name,
  }),
  title: { vi: 'Ghi nhận huyện', en: 'District registered' },
  serves: 'S0, S6b',
  effective: 'the first day it is known to exist under this code and name',
  example: { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' },
});

/** A district ends. */
export const DistrictDissolved = defineEvent({
  type: 'DistrictDissolved',
  codec: fields('DistrictDissolved', { district: DistrictId }),
  title: { vi: 'Giải thể huyện', en: 'District dissolved' },
  serves: 'S12b',
  effective: 'the first day on which it no longer operates',
  example: { district: 'ky-son' },
});

/**
 * A commune enters the register. Its id stays for life; its GSO code is an identity only together
 * with its validity, since codes and names are used again for other communes.
 */
export const CommuneRegistered = defineEvent({
  type: 'CommuneRegistered',
  codec: fields(
    'CommuneRegistered',
    { commune: CommuneId, code: CommuneCode, kind: CommuneKind, name: Name },
    { district: DistrictId },
  ),
  title: { vi: 'Ghi nhận xã', en: 'Commune registered' },
  serves: 'S0',
  effective: 'the first day it is known to exist under this code and name',
  example: {
    commune: 'keng-du-16822',
    code: '16822',
    kind: 'xa',
    name: 'Keng Đu',
    district: 'ky-son',
  },
});

/** A commune changes its name, kind or code, and remains the same commune. */
export const CommuneRenamed = defineEvent({
  type: 'CommuneRenamed',
  codec: fields(
    'CommuneRenamed',
    { commune: CommuneId, name: Name },
    { kind: CommuneKind, code: CommuneCode },
  ),
  title: { vi: 'Đổi tên xã', en: 'Commune renamed' },
  serves: 'S0',
  effective: 'the first day of the new name',
  example: { commune: 'que-son-16763', name: 'Mường Nọc' },
});

/** A commune passes to another district, or (district left out) to none. */
export const CommuneMoved = defineEvent({
  type: 'CommuneMoved',
  codec: fields('CommuneMoved', { commune: CommuneId }, { district: DistrictId }),
  title: { vi: 'Chuyển xã sang huyện khác', en: 'Commune moved' },
  serves: 'S0',
  effective: 'the first day in the new district',
  example: { commune: 'keng-du-16822', district: 'ky-son' },
});

/** A commune ends and becomes part of another, which may be new. */
export const CommuneMerged = defineEvent({
  type: 'CommuneMerged',
  codec: fields('CommuneMerged', { commune: CommuneId, into: CommuneId }),
  title: { vi: 'Sáp nhập xã', en: 'Commune merged' },
  serves: 'S0',
  effective: 'the first day on which it no longer operates',
  example: { commune: 'muong-noc-16762', into: 'que-son-16763' },
});

/** A commune ends and its territory goes to several others. */
export const CommuneSplit = defineEvent({
  type: 'CommuneSplit',
  codec: fields('CommuneSplit', { commune: CommuneId, into: t.readonlyArray(CommuneId) }),
  title: { vi: 'Chia tách xã', en: 'Commune split' },
  serves: 'S0',
  effective: 'the first day on which it no longer operates',
  example: { commune: 'hoa-son-17647', into: ['vinh-tuong', 'van-hien'] },
});
