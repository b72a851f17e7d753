import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';

describe('a date in words', () => {
  it.each([
    ['2022-06-28', 'ngày 28 tháng 6 năm 2022', '28/6/2022', '28 June 2022'],
    ['2022-01-05', 'ngày 05 tháng 01 năm 2022', '5/1/2022', '5 January 2022'],
    ['2022-02-10', 'ngày 10 tháng 02 năm 2022', '10/2/2022', '10 February 2022'],
    ['2022-03-09', 'ngày 09 tháng 3 năm 2022', '9/3/2022', '9 March 2022'],
    ['2025-12-31', 'ngày 31 tháng 12 năm 2025', '31/12/2025', '31 December 2025'],
    ['2013-05', 'tháng 5 năm 2013', '5/2013', 'May 2013'],
    ['2025-02', 'tháng 02 năm 2025', '2/2025', 'February 2025'],
    ['2012', 'năm 2012', '2012', '2012'],
  ])('%s', (date, official, short, english) => {
    expect(formatDate(date, 'vi', 'official')).toBe(official);
    expect(formatDate(date, 'vi', 'short')).toBe(short);
    expect(formatDate(date, 'en', 'official')).toBe(english);
    expect(formatDate(date, 'en', 'short')).toBe(english);
  });

  it.each(['', '28/6/2022', '2022-13', '2022-6-28', '2022-06-32', '2022-06-28T00:00:00Z'])(
    'leaves "%s", which is no such date, as it is',
    (text) => {
      expect(formatDate(text, 'vi', 'official')).toBe(text);
      expect(formatDate(text, 'en', 'short')).toBe(text);
    },
  );
});
