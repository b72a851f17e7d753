import { type Decimal, divideDecimal } from '../../../vocabulary/amounts/decimal.ts';
import { formatAmount } from '../../../vocabulary/amounts/format-amount.ts';
import { formatPercent } from '../../../vocabulary/amounts/format-number.ts';
import { type Donation, isUnvalued, jointGiftOf } from '../../shared/donations.ts';
import type { Tallied } from '../../yearly/tally.ts';
import type { DataNote } from '../view.ts';

const refsOf = (given: readonly Donation[]): DataNote['events'] =>
  given.map(({ delivery }) => delivery.trace.ref);

/** How much of what was delivered is a reconstruction, which fills gaps of the sources. */
export const reconstructedNote = (
  whole: Tallied,
  given: readonly Donation[],
): readonly DataNote[] => {
  const { value, reconstructed } = whole.delivered;
  const behind = given.filter(({ delivery }) => delivery.trace.reconstructed);
  if (behind.length === 0) return [];
  const share =
    divideDecimal(String(reconstructed * 100) as Decimal, String(value) as Decimal, 1) ??
    ('0' as Decimal);
  const words = (lang: 'vi' | 'en') => ({
    part: formatAmount(reconstructed, lang),
    all: formatAmount(value, lang),
    share: formatPercent(share, lang),
  });
  const [vi, en] = [words('vi'), words('en')];
  return [
    {
      code: 'reconstructed',
      text: {
        vi: `${vi.part} trong ${vi.all} (${vi.share}) là số tái dựng, từ ${behind.length} lượt hỗ trợ mà nguồn không nêu.`,
        en: `${en.part} of ${en.all} (${en.share}) is reconstructed, from ${deliveries(behind.length)} that no source gives.`,
      },
      events: refsOf(behind),
    },
  ];
};

/** Help of which the source gives the amount and not the purpose. */
export const unitemisedNote = (whole: Tallied): readonly DataNote[] => {
  const amount = whole.byKind.notItemised;
  if (amount === undefined) return [];
  return [
    {
      code: 'unitemised',
      text: {
        vi: `${formatAmount(amount.value, 'vi')} chưa phân tổ theo nội dung hỗ trợ; nêu thành dòng riêng, không chia vào các nội dung khác.`,
        en: `${formatAmount(amount.value, 'en')} is not itemised by purpose; it is a line of its own and not spread over the others.`,
      },
      events: amount.events,
    },
  ];
};

/** Help without a value: counted, never priced. */
export const unvaluedNote = (given: readonly Donation[]): readonly DataNote[] => {
  const unvalued = given.filter(isUnvalued);
  if (unvalued.length === 0) return [];
  return [
    {
      code: 'unvalued',
      text: {
        vi: `${unvalued.length} lượt hỗ trợ không có giá trị bằng tiền trong nguồn; được đếm, không cộng vào tổng.`,
        en: `${deliveries(unvalued.length)} without a value in the source: counted, and not in the sums.`,
      },
      events: refsOf(unvalued),
    },
  ];
};

/** Joint gifts with unknown shares: credited to each helper, added once. */
export const jointNote = (given: readonly Donation[]): readonly DataNote[] => {
  const joint = given.filter(({ delivery }) => jointGiftOf(delivery) !== undefined);
  if (joint.length === 0) return [];
  const gifts = new Set(joint.map(({ delivery }) => jointGiftOf(delivery))).size;
  return [
    {
      code: 'jointNotSplit',
      text: {
        vi: `${gifts} khoản hỗ trợ chung chưa tách phần của từng đơn vị; ghi nhận cho mỗi đơn vị, giá trị chỉ cộng một lần.`,
        en: `${gifts} joint ${gifts === 1 ? 'gift' : 'gifts'} with unknown shares: credited to each helper, added once.`,
      },
      events: refsOf(joint),
    },
  ];
};

/** Help that the commune says did not take place, or not so: it stays in the sums until corrected. */
export const disputedNote = (given: readonly Donation[]): readonly DataNote[] => {
  const disputed = given.filter(({ delivery }) => delivery.contested.length > 0);
  if (disputed.length === 0) return [];
  const events = disputed.flatMap(({ delivery }) => [
    delivery.trace.ref,
    ...delivery.contested.map(({ ref }) => ref),
  ]);
  return [
    {
      code: 'disputed',
      text: {
        vi: `${disputed.length} lượt hỗ trợ bị phản ánh không đúng; vẫn nằm trong tổng cho đến khi được sửa hoặc thu hồi.`,
        en: `${deliveries(disputed.length)} contested; in the sums until corrected or recalled.`,
      },
      events: events.sort(),
    },
  ];
};

const deliveries = (count: number): string => `${count} ${count === 1 ? 'delivery' : 'deliveries'}`;
