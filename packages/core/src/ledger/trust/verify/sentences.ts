import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { RecordField, Wrong } from './wrong.ts';

const fieldNames: Readonly<Record<RecordField, Bilingual>> = {
  stream: { vi: 'tên luồng', en: 'stream name' },
  version: { vi: 'số thứ tự trong luồng', en: 'version' },
  type: { vi: 'loại sự kiện', en: 'type' },
  schemaVersion: { vi: 'phiên bản lược đồ', en: 'schema version' },
  effectiveOn: { vi: 'ngày xảy ra', en: 'effectiveOn' },
  recordedAt: { vi: 'lúc ghi nhận', en: 'recordedAt' },
  data: { vi: 'dữ liệu', en: 'data' },
  meta: { vi: 'thông tin kèm theo', en: 'meta' },
  chain: { vi: 'giá trị chuỗi', en: 'chain value' },
};

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

/** Where it is: record 5 (position 5, assignment-so-gtvt~keng-du@1). */
const place = ({ record, position, line, ref }: Unsaid, lang: keyof Bilingual): string => {
  const vi = lang === 'vi';
  const where = join(
    position === undefined ? undefined : `${vi ? 'vị trí' : 'position'} ${position}`,
    line === undefined ? undefined : `${vi ? 'dòng' : 'line'} ${line}`,
    ref,
  );
  return `${vi ? 'bản ghi thứ' : 'record'} ${record}${where === '' ? '' : ` (${where})`}`;
};

const changed = (wrong: Unsaid): Bilingual => {
  const { field, was, detail } = wrong;
  const name = field === undefined ? undefined : fieldNames[field];
  const why = detail === undefined ? '' : `: ${detail}`;
  return {
    vi: `${place(wrong, 'vi')} đã bị sửa${name === undefined ? '' : ` ở ${name.vi}`}${was === undefined ? '' : `, trước đây là ${was}`}${why}`,
    en: `${place(wrong, 'en')} was changed${name === undefined ? '' : ` in its ${name.en}`}${was === undefined ? '' : `, which was ${was}`}${why}`,
  };
};

const missing = (wrong: Unsaid): Bilingual => {
  const { missing: count } = wrong;
  return {
    vi: `trước ${place(wrong, 'vi')} thiếu ${count ?? 'một hay nhiều'} bản ghi`,
    en: `${count === undefined ? 'one or more records are' : count === 1 ? '1 record is' : `${count} records are`} missing in front of ${place(wrong, 'en')}`,
  };
};

const cutOff = (wrong: Unsaid): Bilingual => {
  const { record, missing: count } = wrong;
  return {
    vi: `lịch sử bị cắt sau bản ghi thứ ${record}: thiếu ${count ?? 'phần cuối, kể cả dòng kết thúc'}${count === undefined ? '' : ' bản ghi'}`,
    en: `the history was cut off behind record ${record}: ${count === undefined ? 'its end and the end line are' : count === 1 ? '1 record is' : `${count} records are`} missing`,
  };
};

const rewritten = ({ record, after = 0 }: Unsaid): Bilingual => ({
  vi: `lịch sử đã bị viết lại từ bản ghi thứ ${after + 1} đến ${record}: chuỗi tự khớp nhưng không khớp với niêm phong ở bản ghi thứ ${record}${after === 0 ? '' : `; niêm phong ở bản ghi thứ ${after} còn khớp`}`,
  en: `the history was rewritten between records ${after + 1} and ${record}: its chain fits itself and not the seal at record ${record}${after === 0 ? '' : `; the seal at record ${after} still fits`}`,
});

/** All of a wrong but its sentence. */
export type Unsaid = Omit<Wrong, 'sentence'>;

const sentenceOf = (wrong: Unsaid): Bilingual => {
  const vi = place(wrong, 'vi');
  const en = place(wrong, 'en');
  switch (wrong.kind) {
    case 'changed':
      return changed(wrong);
    case 'missing':
      return missing(wrong);
    case 'inserted':
      return { vi: `${vi} đã bị chèn vào`, en: `${en} was inserted` };
    case 'reordered':
      return {
        vi: `${vi} đã bị đổi chỗ với bản ghi thứ ${wrong.other}`,
        en: `${en} changed places with record ${wrong.other}`,
      };
    case 'cutOff':
      return cutOff(wrong);
    case 'unreadable':
      return {
        vi: `${vi} còn nguyên như khi ghi nhưng không đọc được: ${wrong.detail}`,
        en: `${en} is as it was recorded, and cannot be read: ${wrong.detail}`,
      };
    case 'rewritten':
      return rewritten(wrong);
    case 'otherHistory':
      return {
        vi: `niêm phong ở bản ghi thứ ${wrong.record} là của lịch sử khác, hoặc bản ghi đầu tiên đã bị sửa`,
        en: `the seal at record ${wrong.record} is of another history, or the first record was changed`,
      };
    case 'badSignature':
      return {
        vi: `chữ ký của niêm phong ở bản ghi thứ ${wrong.record} không đúng: niêm phong đã bị sửa hoặc không do khóa này ký`,
        en: `the signature of the seal at record ${wrong.record} is wrong: the seal was changed, or not made with its key`,
      };
    case 'otherKey':
      return {
        vi: `niêm phong ở bản ghi thứ ${wrong.record} được ký bằng khóa khác khóa đã cho`,
        en: `the seal at record ${wrong.record} was made with another key than the one given`,
      };
  }
};

/** Says what is wrong, in both languages. */
export const said = (wrong: Unsaid): Wrong => ({ ...wrong, sentence: sentenceOf(wrong) });
