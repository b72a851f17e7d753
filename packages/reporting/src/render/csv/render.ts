import type { TableBlock } from '../../model/block.ts';
import { dataCsv } from './data.ts';
import { excelCsv } from './excel.ts';
import type { CsvOptions } from './options.ts';

/** One table as CSV; as bytes it is UTF-8. See {@link CsvProfile} for the two forms. */
export const renderCsv = (table: TableBlock, options: CsvOptions = {}): string => {
  const { profile = 'excel', lang = 'vi' } = options;
  return profile === 'excel' ? excelCsv(table, lang) : dataCsv(table, lang);
};
