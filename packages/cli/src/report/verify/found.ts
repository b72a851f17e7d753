import type { Bilingual, Language } from '@donghanh/core';
import type { Difference, ReportFormat } from '@donghanh/reporting/verify';
import { shownInLine } from '../../io/shown.ts';

/** What was found: `same` to the last byte, the same figures in another form, or other figures. */
export interface Verified {
  readonly verdict: 'same' | 'sameFigures' | 'differs';
  readonly format: ReportFormat | 'csv' | 'iati';
  /** The hash that the file carries, and that of the report which the history gives. */
  readonly hashInFile: string;
  readonly hashFromHistory: string;
  readonly differences: readonly Difference[];
  /** Why no difference is named although the file is not the same. */
  readonly unseen?: 'elsewhere' | 'drawn' | 'notInstalled' | 'unreadable';
}

const words = {
  same: {
    vi: 'đúng là báo cáo mà lịch sử này cho ra, đến từng byte',
    en: 'is the report that this history gives, to the last byte',
  },
  sameFigures: {
    vi: 'mọi số liệu đúng như lịch sử này cho ra; tệp đã được lưu lại bằng chương trình khác',
    en: 'every figure is what this history gives; the file was saved again by another program',
  },
  differs: {
    vi: 'khác với báo cáo mà lịch sử này cho ra',
    en: 'is not the report that this history gives',
  },
  file: { vi: 'trong tệp', en: 'in the file' },
  history: { vi: 'theo lịch sử', en: 'by the history' },
  nothing: { vi: '(không có)', en: '(nothing)' },
  more: { vi: 'chỗ khác nữa', en: 'more' },
} as const;

const unseenWords: Readonly<Record<NonNullable<Verified['unseen']>, Bilingual>> = {
  elsewhere: {
    vi: 'Không thấy dòng nào khác: tệp đã bị sửa ở chỗ khác, mang mã của một báo cáo khác, hoặc do phiên bản khác tạo ra.',
    en: 'No line is seen to differ: the file was changed elsewhere, carries the hash of another report, or another version made it.',
  },
  drawn: {
    vi: 'Mọi chữ trong PDF đúng như lịch sử, nhưng tệp không còn nguyên: hình vẽ, ảnh và những gì che lên chữ không đọc được. Hãy xin tệp gốc.',
    en: 'Every word in the PDF is as by the history, yet the file is not the original: pictures, drawings and what covers words are not read. Ask for the original file.',
  },
  notInstalled: {
    vi: 'Muốn biết khác ở dòng nào của PDF, hãy cài: npm install unpdf',
    en: 'To see which lines of the PDF differ: npm install unpdf',
  },
  unreadable: {
    vi: 'Không đọc được chữ trong PDF: tệp bị hỏng hoặc bị khóa.',
    en: 'The words of the PDF cannot be read: the file is broken or locked.',
  },
};

/** How many differences are printed; `--json` has all. */
const SHOWN = 40;

/** What was found, as it is printed. */
export const foundText = (name: string, found: Verified, lang: Language): string => {
  const { verdict, differences, hashInFile, hashFromHistory, unseen } = found;
  const one = ({ at, file, history }: Difference): string =>
    [
      ...(at === '' ? [] : [`  ${shownInLine(at)}`]),
      `  ${words.file[lang]}: ${shownInLine(file ?? words.nothing[lang])}`,
      `  ${words.history[lang]}: ${shownInLine(history ?? words.nothing[lang])}`,
      '',
    ].join('\n');
  const more = differences.length - SHOWN;
  return [
    `${shownInLine(name)}: ${words[verdict][lang]}`,
    `SHA-256 ${words.file[lang]} ${hashInFile}`,
    `SHA-256 ${words.history[lang]} ${hashFromHistory}`,
    ...(unseen === undefined ? [] : [unseenWords[unseen][lang]]),
    ...differences.slice(0, SHOWN).map(one),
    ...(more > 0 ? [`… ${more} ${words.more[lang]}`] : []),
    '',
  ].join('\n');
};
