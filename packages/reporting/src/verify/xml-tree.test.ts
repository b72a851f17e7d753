import { expect, it } from 'vitest';
import { readXml } from './xml-tree.ts';

const element = (
  name: string,
  attributes: object,
  text: string,
  ...children: readonly object[]
) => ({
  name,
  attributes: new Map(Object.entries(attributes)),
  children,
  text,
});

it('reads elements, attributes and text', () => {
  const text = `<?xml version="1.0"?><!-- <b> --><a x="1" y='"&lt;>'>m<b/>n &amp; <!-- c -->o<c z = "2"></c></a>\n`;
  expect(readXml(text)).toEqual(
    element(
      'a',
      { x: '1', y: '"<>' },
      'mn & o',
      element('b', {}, ''),
      element('c', { z: '2' }, ''),
    ),
  );
});

it('reads characters by number, and text that is not markup', () => {
  expect(readXml('<a b="&#272;&#x110;&#x110000;">&#39;<![CDATA[<&amp;>]]></a>')).toEqual(
    element('a', { b: 'ĐĐ\ufffd' }, "'<&amp;>"),
  );
});

it.each([
  '',
  'text',
  '<a>',
  '</a>',
  '<a></b>',
  '<a><b></a></b>',
  '<a/><b/>',
  '<a/>text',
  '<a x="1></a>',
  '<a><!-- </a>',
  '<!DOCTYPE a [<!ENTITY e "f">]><a>&e;</a>',
  '<a><![CDATA[b]]</a>',
])('does not read %j', (text) => {
  expect(readXml(text)).toBeUndefined();
});
