import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssignmentNow, CurrentState, FigureLine, FigureTrace } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { summary } from '../../../test/fixture/index.ts';
import { hostileNames } from '../../../test/hostile.ts';
import { type IatiOptions, type IatiViews, renderIati } from './index.ts';

const view = summary();
const nothing = { value: 0, reconstructed: 0, events: [] };
const amount = (value: number, reconstructed = 0) => ({ value, reconstructed, events: [] });

const assignment = (over: object = {}): AssignmentNow =>
  ({
    assignment: 'so-gtvt~keng-du',
    agency: 'so-gtvt',
    agencyName: 'Sở Giao thông vận tải',
    commune: 'keng-du',
    communeName: 'Keng Đu',
    communeCode: '16822',
    form: 'help',
    role: 'main',
    status: 'inForce',
    from: '2012-04',
    basis: { document: 'qd-1310', number: '1310/QĐ-UBND', article: 'Điều 1', recalled: false },
    pledged: amount(500),
    committed: amount(300, 100),
    delivered: nothing,
    confidence: 'found',
    events: [],
    ...over,
  }) as never;

const line = (over: object): FigureLine =>
  ({
    event: 'x@1',
    part: 'counted',
    assignment: 'so-gtvt~keng-du',
    day: '2015-01-24',
    value: 168_000_000,
    kind: 'housing',
    reconstructed: false,
    ...over,
  }) as never;

const views = (who = assignment()): IatiViews => ({
  state: { asOf: view.asOf, assignments: [who] } as unknown as CurrentState,
  gifts: {
    lines: [
      line({}),
      line({ value: 7, reconstructed: true }),
      line({ value: undefined, part: 'unvalued' }),
      line({ value: 9, part: 'budget' }),
    ],
  } as unknown as FigureTrace,
  summary: view,
});

const options: IatiOptions = { reporter: { ref: 'VN-X-1', name: 'UBND tỉnh Nghệ An' } };

const transactions = (xml: string): readonly string[] =>
  [
    ...xml.matchAll(
      /<transaction-type code="(\d+)"\/><transaction-date iso-date="([^"]*)"\/><value [^>]*>(\d+)</g,
    ),
  ].map(([, type, day, value]) => `${type} ${day} ${value}`);

describe('an assignment', () => {
  it('is an activity of its agency, that the province reports', () => {
    const xml = renderIati(views(), options);
    expect(xml).toContain('<iati-identifier>VN-X-1-so-gtvt~keng-du</iati-identifier>');
    expect(xml).toContain('secondary-reporter="1"><narrative>UBND tỉnh Nghệ An');
    expect(xml).toContain('<participating-org role="1"><narrative>Sở Giao thông vận tải');
    expect(xml).toContain('<activity-status code="2"/>');
    expect(xml).toContain(
      '<activity-date type="2" iso-date="2012-04-01"><narrative>2012-04</narrative>',
    );
  });

  it('pledges, commits and hands over; what is reconstructed, budget or unpriced stays out', () => {
    expect(transactions(renderIati(views(), options))).toEqual([
      `12 ${view.asOf.effectiveOn} 500`,
      `2 ${view.asOf.effectiveOn} 200`,
      '3 2015-01-24 168000000',
    ]);
  });

  it('is published with what is reconstructed only when asked, and then says so', () => {
    const xml = renderIati(views(), { ...options, reconstructed: true });
    expect(transactions(xml)).toEqual([
      `12 ${view.asOf.effectiveOn} 500`,
      `2 ${view.asOf.effectiveOn} 300`,
      '3 2015-01-24 168000000',
      '3 2015-01-24 7',
    ]);
    expect(xml).toContain('(tái dựng)');
  });
});

it('the programme has a result for each standard, the first point its baseline', () => {
  const xml = renderIati(views(), options);
  const long = view.indicators.filter(({ points }) => points.length > 1);
  expect(long.length).toBeGreaterThan(0);
  expect(xml.match(/<result /g)).toHaveLength(long.length);
  const [first] = long;
  expect(xml).toContain(`value="${first?.points[0]?.value}"/><period>`);
});

// The schemas are not ours to hand on: a folder with the three XSD files, and xmllint.
const folder = process.env['IATI_SCHEMAS'] ?? '';
const schema = join(folder, 'iati-activities-schema.xsd');
const xmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint'].find((path) => existsSync(path));
describe.skipIf(folder === '' || !existsSync(schema) || xmllint === undefined)(
  'by the schema of IATI 2.03',
  () => {
    it.each(['Keng Đu', ...hostileNames].map((name) => [name.slice(0, 30), name]))(
      'is valid with %j',
      (_, name) => {
        const work = mkdtempSync(join(tmpdir(), 'donghanh-iati-'));
        const file = join(work, 'iati.xml');
        const who = assignment({ agencyName: name, communeName: name, until: '2020' });
        writeFileSync(file, renderIati(views(who), { ...options, reconstructed: true }));
        const args = ['--noout', '--nonet', '--schema', schema, file];
        expect(() => execFileSync(xmllint ?? '', args, { stdio: 'pipe' })).not.toThrow();
        rmSync(work, { recursive: true });
      },
    );
  },
);
