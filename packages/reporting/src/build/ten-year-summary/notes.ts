import { noteWords } from '../../words/index.ts';
import { column, text, withEvidence } from '../kit/index.ts';
import { absent, heading, type Section } from '../kit/section.ts';

/** What a reader must know before relying on the figures (§10.15). */
export const notes: Section = (view, book) => {
  const title = heading('chat-luong', 2, { vi: 'Chất lượng số liệu', en: 'Quality of the data' });
  if (view.notes.length === 0) {
    return [title, absent('Không có điều gì phải lưu ý.', 'There is nothing to note.')];
  }
  return [
    title,
    {
      type: 'table',
      id: 'luu-y',
      title: {
        vi: 'Những điều cần biết khi dùng số liệu',
        en: 'What to know before relying on it',
      },
      columns: [
        column('code', 'text', { vi: 'Loại', en: 'Kind' }),
        column('text', 'text', { vi: 'Nội dung', en: 'What' }),
      ],
      rows: view.notes.map((note, i) => ({
        key: String(i + 1),
        cells: {
          code: text(noteWords[note.code]),
          text: withEvidence(book, note.events, text(note.text)),
        },
      })),
      footnotes: [],
    },
  ];
};
