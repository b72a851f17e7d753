import { dayOf, endOfDay, type Instant } from '@donghanh/core';

/** A moment as people write it: the day alone when it is the end of one in Vietnam. */
export const momentText = (moment: Instant): string => {
  const day = dayOf(moment);
  return moment === endOfDay(day) ? day : moment;
};
