import { defineConfig } from 'tsup';
import base from '../../tsup.base.ts';

/** What brings weight is an entry point of its own: who imports the main one does not pay for it. */
export default defineConfig({
  ...base,
  // Where the CommonJS build stands, to find the engine of the PDF from.
  shims: true,
  entry: {
    index: 'src/index.ts',
    'docx/index': 'src/docx/index.ts',
    'xlsx/index': 'src/xlsx/index.ts',
    'pdf/index': 'src/pdf/index.ts',
    'verify/index': 'src/verify/index.ts',
  },
});
