import { formatDate } from '@donghanh/core';
import type { Official } from './official.ts';

/** The national title and motto, as Decree 30 prints them. */
export const nationalTitle = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;

/** Capitals without a locale: Vietnamese letters have one capital each. */
export const capitals = (text: string): string => text.toUpperCase();

/**
 * The name of a committee or council, the unit it is of kept in one line: "ỦY BAN NHÂN DÂN / TỈNH NGHỆ AN",
 * as Decree 30 prints it, and never "… TỈNH / NGHỆ AN".
 */
export const withUnitWhole = (name: string): string =>
  name.replace(
    /(?<=nhân dân )(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu) .{1,24}$/iu,
    (unit) => unit.replaceAll(' ', '\u00a0'),
  );

/** "Số: 05/BC-UBND"; a draft leaves room for the number. */
export const numberLine = ({ number, symbol }: Official): string => {
  const digits = number === undefined ? '      ' : String(number);
  return `Số: ${/^\d$/.test(digits) ? `0${digits}` : digits}/${symbol}`;
};

/** "Nghệ An, ngày 28 tháng 6 năm 2022"; a draft leaves room for day, month and year. */
export const placeLine = ({ place, date }: Official): string =>
  `${place}, ${date === undefined ? 'ngày      tháng      năm         ' : formatDate(date, 'vi', 'official')}`;

const withEnd = (lines: readonly string[], between: string): readonly string[] =>
  lines.map((line, i) => `${line.replace(/[;.,]+$/, '')}${i === lines.length - 1 ? '.' : between}`);

/** The legal bases, each ended by ";", the last by ".". */
export const basisLines = ({ legalBases = [] }: Official): readonly string[] =>
  withEnd(legalBases, ';');

/** Who receives it: "- Như trên;" and at last "- Lưu: VT, NN.". */
export const recipientLines = ({ recipients }: Official): readonly string[] =>
  withEnd(recipients, ';').map((line) => `- ${line}`);

/** "Kính gửi: Thủ tướng Chính phủ." in one line; several addressees one a line. */
export const addressLines = ({ to = [] }: Official): readonly string[] => {
  const [only, ...others] = to;
  if (only === undefined) return [];
  if (others.length === 0) return [`Kính gửi: ${only.replace(/[;.,]+$/, '')}.`];
  return ['Kính gửi:', ...withEnd(to, ';').map((line) => `- ${line}`)];
};

/** "(Kèm theo Báo cáo số 12/BC-UBND ngày … của …)", under the title of an annex. */
export const annexLine = (official: Official, typeName: string): string => {
  const { issuingBody, date } = official;
  const day =
    date === undefined ? 'ngày      tháng      năm         ' : formatDate(date, 'vi', 'official');
  return `(Kèm theo ${typeName} ${numberLine(official).replace('Số: ', 'số ')} ${day} của ${issuingBody})`;
};
