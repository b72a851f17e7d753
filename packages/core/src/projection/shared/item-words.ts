import type { GiftItem } from '../../assignment/contribution-events.ts';

/** A line of a gift in the words of the source: "4 con bò". */
export const itemWords = ({ what, quantity, unit }: GiftItem): string =>
  [quantity, unit, what].filter((part) => part !== undefined).join(' ');
