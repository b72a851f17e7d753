import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type {
  AssignmentNow,
  ChangeRow,
  CurrentState,
  FigureLine,
  FigureTrace,
  KindResults,
  PromiseNow,
  PromiseStep,
} from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { summary } from '../../../test/fixture/index.ts';
import { hostileNames } from '../../../test/hostile.ts';
import { type IatiOptions, type IatiViews, renderIati } from './index.ts';
import { readIatiStamp } from './stamp.ts';

const view = summary();
const { asOf } = view;
const nothing = { value: 0, reconstructed: 0, events: [] };

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
    pledged: nothing,
    committed: nothing,
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
    on: '2015-01-24',
    day: '2015-01-24',
    value: 168_000_000,
    kind: 'housing',
    reconstructed: false,
    ...over,
  }) as never;

const step = (act: PromiseStep['act'], day: string, amount?: number, over: object = {}) => ({
  act,
  on: day,
  day,
  ...(amount !== undefined && { amount }),
  event: `${act}@${day}`,
  reconstructed: false,
  ...over,
});

const promise = (kind: PromiseNow['kind'], ...steps: readonly object[]): PromiseNow =>
  ({
    kind,
    id: 'p1',
    assignment: 'so-gtvt~keng-du',
    agency: 'so-gtvt',
    commune: 'keng-du',
    steps,
    delivered: nothing,
    events: [],
  }) as never;

const change = (over: object = {}): ChangeRow =>
  ({
    agency: 'so-gtvt',
    agencyName: 'Sở Giao thông vận tải',
    commune: 'keng-du',
    communeName: 'Keng Đu',
    communeCode: '16822',
    indicator: 'Đàn dê',
    unit: 'con',
    baseline: { value: '80', qualifier: 'about', on: '2012-05', from: 'apart', event: 'n@0' },
    target: { value: '160', on: '2012-07-01', by: '2015-12-31', event: 'n@1' },
    actual: { value: '120', qualifier: 'over', on: '2015-01', event: 'n@2' },
    warnings: [],
    comparators: [],
    events: [],
    ...over,
  }) as never;

const quantity = (over: object = {}): KindResults =>
  ({
    kind: 'housing',
    lines: [
      {
        unit: 'nhà',
        quantity: '12',
        reconstructed: '5',
        days: { from: '2013-02-01', to: '2019-12-31' },
        value: nothing,
        beneficiaries: 0,
        reported: 2,
        gifts: 1,
        rough: 1,
        events: [],
        ...over,
      },
    ],
    value: nothing,
    beneficiaries: 0,
  }) as never;

interface Given {
  readonly who?: readonly AssignmentNow[];
  readonly promises?: readonly PromiseNow[];
  readonly changes?: readonly ChangeRow[];
  readonly kinds?: readonly KindResults[];
}

const views = ({
  who = [assignment()],
  promises = [],
  changes = [],
  kinds = [],
}: Given = {}): IatiViews => ({
  state: { asOf, assignments: who } as unknown as CurrentState,
  gifts: {
    lines: [
      line({}),
      line({ value: 7, reconstructed: true }),
      line({ value: undefined, part: 'unvalued' }),
      line({ value: 9, part: 'budget' }),
    ],
  } as unknown as FigureTrace,
  promises: { asOf, lines: promises },
  changes: { asOf, rows: changes },
  results: { asOf, kinds },
  summary: { ...view, indicators: [] },
});

const options: IatiOptions = { reporter: { ref: 'VN-X-1', name: 'UBND tỉnh Nghệ An' } };
const everything: IatiOptions = { ...options, reconstructed: true };

const transactions = (xml: string): readonly string[] =>
  [
    ...xml.matchAll(
      /<transaction-type code="(\d+)"\/><transaction-date iso-date="([^"]*)"\/><value value-date="([^"]*)">(-?\d+)<\/value><description><narrative>([^<]*)</g,
    ),
  ].map(([, type, day, valued, value, text]) => {
    expect(valued).toBe(day);
    return `${type} ${day} ${value} ${text}`;
  });

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

  const pledges = [
    promise(
      'pledge',
      step('made', '2012-06-30', 500, { on: '2012-06', dueBy: '2012-12-31' }),
      step('amended', '2013-02-01', 800, { reconstructed: true }),
      step('amended', '2014-02-01', 300),
    ),
    promise('pledge', step('made', '2015-03-01', 50), step('withdrawn', '2016-03-01', 0)),
    promise('pledge', step('made', '2016-01-01')),
    promise('commitment', step('made', '2012-10-01', 400, { dueBy: '2013-06-30' })),
    promise('commitment', step('made', '2017-10-01', 90, { reconstructed: true })),
  ];

  it('pledges, commits and hands over on their own days; each change is what it adds or takes', () => {
    expect(transactions(renderIati(views({ promises: pledges }), options))).toEqual([
      '12 2012-06-30 500 Đăng ký hỗ trợ, hạn 31/12/2012; nguồn ghi: 6/2012',
      '12 2014-02-01 -200 Điều chỉnh đăng ký hỗ trợ',
      '12 2015-03-01 50 Đăng ký hỗ trợ',
      '12 2016-03-01 -50 Rút đăng ký hỗ trợ',
      '2 2012-10-01 400 Cam kết bằng văn bản, hạn 30/6/2013',
      '3 2015-01-24 168000000 Sửa chữa, làm nhà ở',
    ]);
  });

  it('is published with what is reconstructed only when asked, and then says so', () => {
    expect(transactions(renderIati(views({ promises: pledges }), everything))).toEqual([
      '12 2012-06-30 500 Đăng ký hỗ trợ, hạn 31/12/2012; nguồn ghi: 6/2012',
      '12 2013-02-01 300 Điều chỉnh đăng ký hỗ trợ; tái dựng',
      '12 2014-02-01 -500 Điều chỉnh đăng ký hỗ trợ',
      '12 2015-03-01 50 Đăng ký hỗ trợ',
      '12 2016-03-01 -50 Rút đăng ký hỗ trợ',
      '2 2012-10-01 400 Cam kết bằng văn bản, hạn 30/6/2013',
      '2 2017-10-01 90 Cam kết bằng văn bản; tái dựng',
      '3 2015-01-24 168000000 Sửa chữa, làm nhà ở',
      '3 2015-01-24 7 Sửa chữa, làm nhà ở; tái dựng',
    ]);
  });

  it('names the fact behind each transaction', () => {
    const xml = renderIati(views({ promises: pledges }), options);
    expect(xml.match(/<transaction ref="[^"]*"/g)).toEqual(
      ['made@2012-06-30', 'amended@2014-02-01', 'made@2015-03-01', 'withdrawn@2016-03-01']
        .concat('made@2012-10-01', 'x@1')
        .map((ref) => `<transaction ref="${ref}"`),
    );
  });
});

/** The results of the file in its order: identifier of the activity, and the result. */
const results = (xml: string): readonly string[] =>
  xml
    .split('<iati-activity ')
    .flatMap((activity) =>
      [...activity.matchAll(/<result .*?<\/result>/g)].map(
        ([result]) => `${/<iati-identifier>([^<]*)/.exec(activity)?.[1]} ${result}`,
      ),
    );

const outcome = (activity: string, title: string, attributes: string, inside: string): string => {
  const named = `<title><narrative>${title}</narrative></title>`;
  return `${activity} <result type="${attributes.includes('quantity') ? 1 : 2}" aggregation-status="0">${named}<indicator ${attributes.replace(' quantity', '')} aggregation-status="0">${named}${inside}</indicator></result>`;
};
const note = (text: string): string => `<comment><narrative>${text}</narrative></comment>`;
const days = (from: string, to: string): string =>
  `<period-start iso-date="${from}"/><period-end iso-date="${to}"/>`;

describe('what came of it', () => {
  const ofPair = 'VN-X-1-so-gtvt~keng-du';

  it('is an outcome of the assignment: baseline, target and actual with what is said of them', () => {
    expect(results(renderIati(views({ changes: [change()] }), options))).toEqual([
      outcome(
        ofPair,
        'Đàn dê (con)',
        'measure="1" ascending="1"',
        `<baseline year="2012" iso-date="2012-05-01" value="80">${note('khoảng')}</baseline>` +
          `<period>${days('2012-05-01', '2015-01-31')}` +
          `<target value="160">${note('cần đạt trước hoặc trong ngày 31/12/2015')}</target>` +
          `<actual value="120">${note('trên')}</actual></period>`,
      ),
    ]);
  });

  it('leaves a reconstructed value out unless asked; a target alone is enough, a baseline is not', () => {
    const actual = { ...change().actual, reconstructed: true } as const;
    const made = (which: IatiOptions, over: object) =>
      results(renderIati(views({ changes: [change(over)] }), which)).map((found) =>
        [...found.matchAll(/<(baseline|target|actual|period-end)/g)].map(([, name]) => name),
      );
    expect(made(options, { actual })).toEqual([['baseline', 'period-end', 'target']]);
    expect(made(everything, { actual })).toEqual([['baseline', 'period-end', 'target', 'actual']]);
    expect(made(options, { actual, target: undefined })).toEqual([]);
    expect(renderIati(views({ changes: [change({ actual })] }), everything)).toContain(
      note('trên; tái dựng'),
    );
  });

  it('has no baseline under another poverty standard, or without a day; poverty is to fall', () => {
    const poor = { indicator: 'Tỷ lệ hộ nghèo', unit: '%', target: undefined };
    const only = (actual: string) =>
      `<period>${days('2015-01-01', '2015-01-31')}${actual}</period>`;
    const rows = [
      change({ ...poor, warnings: ['acrossStandards'] }),
      change({ ...poor, baseline: { value: '80', from: 'measurement', event: 'n@2' } }),
      change({ baseline: undefined, target: undefined }),
    ];
    const falls = 'measure="2" ascending="0"';
    const across = 'trên; trước và sau theo hai chuẩn nghèo khác nhau, không trừ được cho nhau';
    expect(results(renderIati(views({ changes: rows }), options))).toEqual([
      outcome(
        ofPair,
        'Tỷ lệ hộ nghèo (%)',
        falls,
        only(`<actual value="120">${note(across)}</actual>`),
      ),
      outcome(
        ofPair,
        'Tỷ lệ hộ nghèo (%)',
        falls,
        only(`<actual value="120">${note('trên')}</actual>`),
      ),
      outcome(
        ofPair,
        'Đàn dê (con)',
        'measure="1"',
        only(`<actual value="120">${note('trên')}</actual>`),
      ),
    ]);
  });

  it('is told once: under the last assignment of the pair, or the programme where there is none', () => {
    const who = [
      assignment({ assignment: 'b~2', from: '2016' }),
      assignment({ assignment: 'a~1', from: '2012' }),
    ];
    const changes = [change(), change({ agency: 'x', agencyName: 'Hội X' })];
    expect(
      results(renderIati(views({ who, changes }), options)).map((found) => [
        found.split(' ')[0],
        /<narrative>([^<]*)/.exec(found)?.[1],
      ]),
    ).toEqual([
      ['VN-X-1-programme', 'Hội X, Keng Đu: Đàn dê (con)'],
      ['VN-X-1-b~2', 'Đàn dê (con)'],
    ]);
  });

  it('is an output of the programme where things were counted', () => {
    const made = (which: IatiOptions, over: object = {}) =>
      results(renderIati(views({ kinds: [quantity(over)] }), which));
    const output = (value: number, comment: string) =>
      outcome(
        'VN-X-1-programme',
        'Sửa chữa, làm nhà ở (nhà)',
        'measure="1" ascending="1" quantity',
        `<period>${days('2013-02-01', asOf.effectiveOn)}<actual value="${value}">${note(comment)}</actual></period>`,
      );
    const rough = 'số lần nguồn chỉ ước lượng: 1';
    expect(made(options)).toEqual([output(7, rough)]);
    expect(made(everything)).toEqual([output(12, `${rough}; trong đó tái dựng: 5`)]);
    expect(made(options, { reconstructed: '12' })).toEqual([]);
  });

  it('is an outcome of the programme for each standard, the first point its baseline', () => {
    const xml = renderIati({ ...views(), summary: view }, options);
    const long = view.indicators.filter(({ points }) => points.length > 1);
    expect(long.length).toBeGreaterThan(0);
    expect(xml.match(/<result /g)).toHaveLength(long.length);
    const [first] = long;
    expect(xml).toContain(`value="${first?.points[0]?.value}"/><period>`);
  });
});

describe('what an IATI file says of itself', () => {
  it('is the question, who reports, and the hash of the file without it', () => {
    const reporter = { ref: 'VN-X-1', name: 'UBND -- tỉnh --> "Nghệ An"', type: '11' };
    const xml = renderIati(views(), {
      reporter,
      lang: 'en',
      reconstructed: true,
      log: { position: 9 },
    });
    const [, mark = ''] = xml.split('\n');
    expect(mark).toMatch(/^<!-- donghanh-iati\/1 [^-<>]* -->$/);
    expect(readIatiStamp(xml)).toEqual({
      lang: 'en',
      effectiveOn: asOf.effectiveOn,
      knownAt: asOf.knownAt,
      from: view.from,
      position: 9,
      reporter,
      reconstructed: true,
      sha256: createHash('sha256')
        .update(xml.replace(`${mark}\n`, ''))
        .digest('hex'),
    });
  });

  it('leaves out what was not asked for', () => {
    const said = readIatiStamp(renderIati(views(), options));
    expect(said).toEqual({
      lang: 'vi',
      effectiveOn: asOf.effectiveOn,
      knownAt: asOf.knownAt,
      from: view.from,
      reporter: options.reporter,
      sha256: said?.sha256,
    });
  });

  it.each(['', 'donghanh-iati/1', 'donghanh-iati/1 lang=vi', 'donghanh-iati/1 lang=%E0%A4%A'])(
    'is not read from %j',
    (text) => {
      expect(readIatiStamp(text)).toBeUndefined();
    },
  );
});

// The schemas are not ours to hand on: a folder with the three XSD files, and xmllint.
const root = resolve(import.meta.dirname, '../../../../..');
const beside = ['..', '../..'].map((up) => resolve(root, up, 'shared/data/iati-2.03'));
const schema = [process.env['IATI_SCHEMAS'] ?? '', ...beside]
  .map((folder) => join(folder, 'iati-activities-schema.xsd'))
  .find((file) => existsSync(file));
const xmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint'].find((path) => existsSync(path));
describe.skipIf(schema === undefined || xmllint === undefined)('by the schema of IATI 2.03', () => {
  it.each(['Keng Đu', ...hostileNames].map((name) => [name.slice(0, 30), name]))(
    'is valid with %j',
    (_, name) => {
      const work = mkdtempSync(join(tmpdir(), 'donghanh-iati-'));
      const file = join(work, 'iati.xml');
      const given = views({
        who: [assignment({ agencyName: name, communeName: name, until: '2020' })],
        promises: [
          promise('pledge', step('made', '2015-03-01', 50), step('withdrawn', '2016-03-01', 0)),
          promise('commitment', step('made', '2012-10-01', 400, { dueBy: '2013-06-30' })),
        ],
        changes: [
          change({ indicator: name }),
          change({ agency: 'x', agencyName: name, unit: '%', baseline: undefined }),
        ],
        kinds: [quantity({ unit: name })],
      });
      writeFileSync(file, renderIati({ ...given, summary: view }, everything));
      const args = ['--noout', '--nonet', '--schema', schema ?? '', file];
      expect(() => execFileSync(xmllint ?? '', args, { stdio: 'pipe' })).not.toThrow();
      rmSync(work, { recursive: true });
    },
  );
});
