import { type Xml, xml } from '../render/markup/xml.ts';
import type { Look } from './cell.ts';

/** Numbers things by their text, in the order in which they are first asked for. */
class Register<A> {
  private readonly numbers = new Map<string, number>();
  readonly entries: A[] = [];
  numberOf(key: string, make: () => A): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.entries.length;
    this.numbers.set(key, number);
    this.entries.push(make());
    return number;
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Formats below this number are Excel's own. */
const FIRST_FORMAT = 164;

const fontOf = ({ bold, italic, size }: Look): Xml =>
  xml(
    'font',
    {},
    bold === true ? xml('b') : undefined,
    italic === true ? xml('i') : undefined,
    xml('sz', { val: size ?? 11 }),
    xml('name', { val: 'Times New Roman' }),
    xml('family', { val: 1 }),
  );

const solid = (rgb: string): Xml =>
  xml(
    'fill',
    {},
    xml(
      'patternFill',
      { patternType: 'solid' },
      xml('fgColor', { rgb }),
      xml('bgColor', { indexed: 64 }),
    ),
  );

const noFill = (patternType: string): Xml => xml('fill', {}, xml('patternFill', { patternType }));

/** Behind reconstructed figures: seen also on a black-and-white print. */
const GREY = 'FFE7E6E6';

const sides = ['left', 'right', 'top', 'bottom'] as const;
const borderOf = (lines: boolean): Xml =>
  xml(
    'border',
    {},
    sides.map((side) =>
      lines ? xml(side, { style: 'thin' }, xml('color', { rgb: 'FFA6A6A6' })) : xml(side),
    ),
    xml('diagonal'),
  );

/** The looks of all cells of a workbook, each written once. */
export class StyleBook {
  private readonly fonts = new Register<Xml>();
  private readonly fillings = new Register<Xml>();
  private readonly formats = new Register<Xml>();
  private readonly cells = new Register<Xml>();

  constructor() {
    // Excel takes the first font, the first two fills and the first cell format as given.
    this.fontNumber({});
    this.fillings.numberOf('none', () => noFill('none'));
    this.fillings.numberOf('gray125', () => noFill('gray125'));
    this.numberOf({});
  }

  private fontNumber(look: Look): number {
    const { bold = false, italic = false, size = 11 } = look;
    return this.fonts.numberOf(`${bold} ${italic} ${size}`, () => fontOf(look));
  }

  private formatNumber(format: string | undefined): number {
    if (format === undefined) return 0;
    const next = FIRST_FORMAT + this.formats.entries.length;
    const make = () => xml('numFmt', { numFmtId: next, formatCode: format });
    return FIRST_FORMAT + this.formats.numberOf(format, make);
  }

  /** The number of a look, for the attribute `s` of a cell. */
  numberOf(look: Look): number {
    const { fill, align, wrap = false, border = false, quote = false } = look;
    const font = this.fontNumber(look);
    const shown = fill === 'reconstructed' ? fill : 'none';
    const filling = this.fillings.numberOf(shown, () => solid(GREY));
    const format = this.formatNumber(look.format);
    const key = [font, filling, format, align, wrap, border, quote].join(' ');
    return this.cells.numberOf(key, () =>
      xml(
        'xf',
        {
          numFmtId: format,
          fontId: font,
          fillId: filling,
          borderId: border ? 1 : 0,
          xfId: 0,
          quotePrefix: quote ? 1 : undefined,
          applyNumberFormat: format === 0 ? undefined : 1,
          applyFont: 1,
          applyFill: filling === 0 ? undefined : 1,
          applyBorder: border ? 1 : undefined,
          applyAlignment: 1,
        },
        xml('alignment', { horizontal: align, vertical: 'top', wrapText: wrap ? 1 : undefined }),
      ),
    );
  }

  /** The part of the workbook that holds them. */
  part(): Xml {
    const list = (name: string, entries: readonly Xml[]): Xml =>
      xml(name, { count: entries.length }, entries);
    return xml(
      'styleSheet',
      { xmlns: MAIN },
      this.formats.entries.length === 0 ? undefined : list('numFmts', this.formats.entries),
      list('fonts', this.fonts.entries),
      list('fills', this.fillings.entries),
      list('borders', [borderOf(false), borderOf(true)]),
      list('cellStyleXfs', [xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.cells.entries),
      list('cellStyles', [xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    );
  }
}

/** The texts of all cells of a workbook, each written once. */
export class StringBook {
  private readonly texts = new Register<Xml>();
  private uses = 0;

  /** The number of a text, for a cell of type `s`. */
  numberOf(text: string): number {
    this.uses += 1;
    return this.texts.numberOf(text, () =>
      xml('si', {}, xml('t', { 'xml:space': 'preserve' }, text)),
    );
  }

  /** The part of the workbook that holds them. */
  part(): Xml {
    return xml(
      'sst',
      { xmlns: MAIN, count: this.uses, uniqueCount: this.texts.entries.length },
      this.texts.entries,
    );
  }
}
