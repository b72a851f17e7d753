/** Data and meta of an event line, as they stand there. */
export interface LineTexts {
  readonly data: string;
  readonly meta: string;
}

const DATA = ',"data":';
const META = ',"meta":';
const TAIL = /(,"chain":"[^"]*")?\}$/;

/**
 * The JSON texts of data and meta, cut out of an event line in the form in which `eventLine` writes
 * it; undefined when it has another form. Inside a JSON text a quotation mark is always escaped, so
 * `,"data":` cannot stand in front of the data, and `,"meta":` stands last before the meta, which has
 * no member of that name.
 */
export const lineTexts = (line: string): LineTexts | undefined => {
  const data = line.indexOf(DATA);
  const meta = line.lastIndexOf(META);
  const tail = TAIL.exec(line);
  if (data < 0 || meta < data || tail === null) return undefined;
  return {
    data: line.slice(data + DATA.length, meta),
    meta: line.slice(meta + META.length, tail.index),
  };
};
