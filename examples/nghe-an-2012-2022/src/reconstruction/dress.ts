import type { HelpForm, HelpKind } from '@donghanh/core';
import { hashOf, pick } from './chance.ts';
import type { PotKind } from './pots.ts';
import type { UnitGift } from './unit-gift.ts';

interface Thing {
  readonly what: string;
  readonly unit: string;
  /** About what one costs, in đồng. */
  readonly price: number;
  readonly form: HelpForm;
}

const thing = (form: HelpForm, what: string, unit: string, price: number): Thing => ({
  form,
  what,
  unit,
  price,
});

type Things = readonly [Thing, ...Thing[]];

const things: Readonly<Record<Exclude<HelpKind, 'notItemised'>, Things>> = {
  infrastructure: [
    thing('money', 'đường bê tông thôn bản', 'm', 950_000),
    thing('goods', 'xi măng làm đường', 'tấn', 1_400_000),
    thing('money', 'phòng học', 'phòng', 350_000_000),
    thing('money', 'công trình thủy lợi nhỏ', 'công trình', 280_000_000),
  ],
  housing: [
    thing('money', 'nhà ở cho hộ nghèo', 'nhà', 45_000_000),
    thing('goods', 'tôn lợp nhà', 'tấm', 180_000),
  ],
  technology: [thing('mixed', 'mô hình trình diễn kỹ thuật', 'mô hình', 18_000_000)],
  models: [
    thing('goods', 'gà giống cho mô hình', 'con', 60_000),
    thing('goods', 'lợn đen giống cho mô hình', 'con', 1_500_000),
    thing('goods', 'chanh leo giống', 'cây', 15_000),
  ],
  economy: [
    thing('goods', 'bò giống', 'con', 12_000_000),
    thing('goods', 'dê giống', 'con', 2_500_000),
    thing('goods', 'máy tuốt lúa', 'chiếc', 6_500_000),
  ],
  living: [
    thing('goods', 'suất quà', 'suất', 400_000),
    thing('goods', 'chăn ấm', 'chiếc', 250_000),
    thing('goods', 'gạo', 'kg', 14_000),
  ],
  services: [
    thing('goods', 'thẻ bảo hiểm y tế', 'thẻ', 650_000),
    thing('goods', 'sách vở, đồ dùng học tập', 'bộ', 300_000),
    thing('goods', 'bồn chứa nước sạch', 'chiếc', 3_200_000),
  ],
  rural: [
    thing('mixed', 'nhà văn hóa cộng đồng', 'nhà', 220_000_000),
    thing('goods', 'đèn năng lượng mặt trời', 'bộ', 1_800_000),
  ],
  poverty: [thing('money', 'vốn quay vòng cho hộ nghèo', 'hộ', 10_000_000)],
};

type Purpose = keyof typeof things;
type Purposes = readonly [Purpose, ...Purpose[]];

/** The larger a gift, the more likely it is a work. */
const purposes = (value: number): Purposes => {
  if (value >= 400_000_000) {
    return ['infrastructure', 'infrastructure', 'infrastructure', 'housing', 'services', 'rural'];
  }
  if (value >= 100_000_000) {
    return ['infrastructure', 'infrastructure', 'housing', 'housing', 'economy', 'models', 'rural'];
  }
  return value >= 20_000_000
    ? ['economy', 'economy', 'housing', 'living', 'models', 'services', 'technology', 'poverty']
    : ['living', 'living', 'living', 'economy', 'services', 'technology'];
};

const cashGoods: Purposes = [
  'economy',
  'economy',
  'living',
  'living',
  'models',
  'services',
  'poverty',
];

const whole = (value: number, price: number): string =>
  String(Math.max(1, Math.floor(value / price)));

/** What a gift of this value is for, and what is handed over. */
export const dress = (
  key: string,
  kind: PotKind,
  value: number,
): Pick<UnitGift, 'kind' | 'form' | 'items'> => {
  if (kind === 'notItemised') {
    return { kind, form: 'mixed', items: [{ what: 'hỗ trợ chung, chưa phân tổ' }] };
  }
  const purpose = pick(`purpose/${key}`, kind === 'cashGoods' ? cashGoods : purposes(value));
  const { what, unit, price, form } = pick(`thing/${key}`, things[purpose]);
  return {
    kind: purpose,
    form,
    items: [{ what, quantity: whole(value, price), unit }],
  };
};

/** Who paid: staff, the unit itself, those under it, or others it asked. */
export const fundOf = (key: string): UnitGift['fund'] =>
  pick(`fund/${key}`, [
    'own',
    'own',
    'own',
    'staff',
    'staff',
    'mobilised',
    'mobilised',
    'subordinate',
  ]);

/** A sponsor for mobilised help: openly no real one. */
export const sponsorOf = (key: string): string =>
  `Nhà tài trợ tái dựng số ${(hashOf(`sponsor/${key}`) % 40) + 1}`;
