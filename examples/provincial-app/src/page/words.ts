import {
  type Bilingual,
  formatDate,
  type Instant,
  type LocalDate,
  type PartialDate,
} from '@donghanh/core';
import { html } from 'hono/html';

/** Words in both languages: Vietnamese first, English smaller behind it. */
export const both = ({ vi, en }: Bilingual) => html`${vi} <span class="en" lang="en">${en}</span>`;

/** A date as Vietnamese officials write it in tables. */
export const day = (date: PartialDate | LocalDate): string => formatDate(date, 'vi', 'short');

const HOURS_AHEAD = 7;

/** A moment in Vietnam, to the minute: "26/11/2026 23:18". */
export const moment = (instant: Instant): string => {
  const there = new Date(Date.parse(instant) + HOURS_AHEAD * 3_600_000).toISOString();
  return `${formatDate(there.slice(0, 10), 'vi', 'short')} ${there.slice(11, 16)}`;
};
