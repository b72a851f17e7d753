import { unescaped, xmlParts } from './office.ts';

/** A cell as a spreadsheet reads it. */
export interface ReadCell {
  readonly text?: string;
  readonly number?: number;
  readonly formula?: string;
  readonly format: string;
  readonly link?: string;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The sheets of a workbook by name, each with its cells by address. */
export const readWorkbook = (
  file: Uint8Array,
): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> => {
  const parts = xmlParts(file);
  const part = (path: string): string => parts.get(path) ?? '';
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => unescaped(text),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(
    [...styles.matchAll(/<numFmt ([^>]*)\/>/g)].map(([, tag = '']) => [
      attribute(` ${tag}`, 'numFmtId'),
      unescaped(attribute(` ${tag}`, 'formatCode') ?? ''),
    ]),
  );
  const looks = [
    ...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g),
  ].map(([, id]) => formats.get(id) ?? '');
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], i) => {
      const sheet = part(`xl/worksheets/sheet${i + 1}.xml`);
      const links = new Map(
        [...sheet.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)].map(
          ([, ref = '', to = '']) => [ref, unescaped(to)],
        ),
      );
      const cells = [...sheet.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
        ([, tag = '', inside = '']): [string, ReadCell] => {
          const ref = attribute(tag, 'r') ?? '';
          const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
          const formula = /<f>([^<]*)<\/f>/.exec(inside)?.[1];
          const link = links.get(ref);
          return [
            ref,
            {
              format: looks[Number(attribute(tag, 's'))] ?? '',
              ...(value === undefined
                ? {}
                : attribute(tag, 't') === 's'
                  ? { text: strings[Number(value)] ?? '' }
                  : { number: Number(value) }),
              ...(formula === undefined ? {} : { formula }),
              ...(link === undefined ? {} : { link }),
            },
          ];
        },
      );
      return [unescaped(name), new Map(cells)];
    }),
  );
};
