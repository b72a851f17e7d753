import { expect, it } from 'vitest';
import { csvCells } from './csv-lines.ts';
import { differencesOf } from './differences.ts';

it('names every cell by its file, its row and its column', () => {
  const text = '\ufeffNăm;Tên;Tên\r\n2012;"x;""y""";\r\n2012;z\r\n';
  expect(csvCells('a.csv', text, ';')).toEqual([
    { at: 'a.csv[].1', text: 'Năm' },
    { at: 'a.csv[].2', text: 'Tên' },
    { at: 'a.csv[].3', text: 'Tên #2' },
    { at: 'a.csv[2012].Năm', text: '2012' },
    { at: 'a.csv[2012].Tên', text: 'x;"y"' },
    { at: 'a.csv[2012].Tên #2', text: '' },
    { at: 'a.csv[2012 #2].Năm', text: '2012' },
    { at: 'a.csv[2012 #2].Tên', text: 'z' },
  ]);
  expect(csvCells('a.csv', '', ';')).toEqual([]);
});

it('tells of a table that cannot be read', () => {
  const [line, ...more] = csvCells('a.csv', 'x\r\n"never closed', ',');
  expect(more).toEqual([]);
  expect(line).toEqual({ at: 'a.csv', text: expect.stringMatching(/^Quote Not Closed/) });
});

it('hides no row behind another that takes its name', () => {
  const history = csvCells('a.csv', 'x,y\nA,2\nA #2,1\n', ',');
  const hidden = csvCells('a.csv', 'x,y\nA,2\nA,9\nA #2,1\n', ',');
  expect(differencesOf(hidden, history)).toEqual([
    { at: 'a.csv[A #2].x', file: 'A\nA #2', history: 'A #2' },
    { at: 'a.csv[A #2].y', file: '9\n1', history: '1' },
  ]);
});
