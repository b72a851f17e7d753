import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { type DeliveryRecord, deliveriesInOrder, type Help } from './help.ts';

/** A delivery of the donation stream, with the day and the value at which it counts. */
export interface Donation {
  readonly delivery: DeliveryRecord;
  /** The day from which it counts: the last it can mean. */
  readonly day: LocalDate;
  /**
   * What it adds to a sum, in đồng. Undefined where the source gives no value, and for a joint gift
   * with unknown shares that is added through another delivery: its value counts once (§9.2).
   */
  readonly value: Vnd | undefined;
}

/** Help to which the source gives no value: it is counted, not priced. */
export const isUnvalued = (donation: Donation): boolean =>
  donation.delivery.given.value === undefined;

/** The gift that several helpers gave without known shares, where the delivery is one of these. */
export const jointGiftOf = (delivery: DeliveryRecord): string | undefined =>
  delivery.given.joint?.share === 'notSplit' ? delivery.given.joint.gift : undefined;

/**
 * Does a joint gift count through `a` rather than `b`? Through an assigned helper rather than a
 * volunteer, then on the earlier day (a later fact does not move what has been counted), then by name.
 */
export const countsThrough = (a: DeliveryRecord, b: DeliveryRecord): boolean => {
  if ((a.assignment === undefined) !== (b.assignment === undefined)) {
    return a.assignment !== undefined;
  }
  const [dayA, dayB] = [certainFrom(a.on), certainFrom(b.on)];
  return dayA === dayB ? a.trace.ref < b.trace.ref : dayA < dayB;
};

/**
 * The donations, in the order of their names. Programme budget is another stream and is never mixed
 * in (918,868 tỷ of budget are not part of the 310,794 tỷ).
 */
export const donations = (help: Help): readonly Donation[] => {
  const given = deliveriesInOrder(help).filter(({ given }) => given.stream === 'donation');
  const counted = new Map<string, DeliveryRecord>();
  for (const delivery of given) {
    const gift = jointGiftOf(delivery);
    if (gift === undefined || delivery.given.value === undefined) continue;
    const rival = counted.get(gift);
    if (rival === undefined || countsThrough(delivery, rival)) counted.set(gift, delivery);
  }
  return given.map((delivery) => {
    const gift = jointGiftOf(delivery);
    const counts = gift === undefined || counted.get(gift) === delivery;
    return {
      delivery,
      day: certainFrom(delivery.on),
      value: counts ? delivery.given.value : undefined,
    };
  });
};

/** Those credited to an assignment; the others are voluntary help, which no assigned total holds. */
export const assignedDonations = (all: readonly Donation[]): readonly Donation[] =>
  all.filter((donation) => donation.delivery.assignment !== undefined);
