import { expect, it } from 'vitest';
import { type PdfNode, type PdfText, pageOf } from './pdf-page.ts';

const begin = (id: string | null): PdfText => ({ type: 'beginMarkedContentProps', id });
const end: PdfText = { type: 'endMarkedContent' };
const words = (str: string, hasEOL = false): PdfText => ({ str, hasEOL });
const piece = (id: string): PdfNode => ({ type: 'content', id });
const element = (role: string, ...children: readonly PdfNode[]): PdfNode => ({ role, children });

const lines = (...texts: readonly string[]) => texts.map((line) => ({ at: '', text: line }));

const text = [
  ...[begin(null), words('7'), end],
  ...[begin('a'), words('Sở Giao', true), words('thông'), end],
  ...[begin('b'), words('giúp '), begin(null), words('xã'), end, end],
  ...[begin('c'), words('2012'), end],
  ...[begin('d'), words('16,6'), begin('e'), words('10'), end, end],
  ...[begin('f'), words('nobody names this'), end],
  ...[words('laid over', true), words('the page')],
];

it('reads a page by its structure, then what the structure does not name', () => {
  const tree = element(
    'Root',
    element('P', piece('a'), element('Span', piece('b'))),
    element(
      'Table',
      element('TR', element('TH', piece('c')), element('TD', piece('d'), piece('e'))),
    ),
    piece('missing'),
  );
  expect(pageOf(text, tree)).toEqual({
    text: lines('Sở Giao thônggiúp xã', '2012 | 16,610'),
    around: lines('nobody names this', '7', 'laid over', 'the page'),
  });
});

it('reads a page without structure in the order of its text', () => {
  expect(pageOf([words('one', true), words('t'), words('wo')], null)).toEqual({
    text: [],
    around: lines('one', 'two'),
  });
  expect(pageOf([], null)).toEqual({ text: [], around: [] });
});
