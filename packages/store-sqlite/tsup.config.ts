import { defineConfig } from 'tsup';
import base from '../../tsup.base.ts';

export default defineConfig({
  ...base,
  // A worker is a file of its own beside the others.
  entry: { index: 'src/index.ts', worker: 'src/workers/worker.ts' },
  dts: { entry: 'src/index.ts', compilerOptions: { composite: false } },
  // `import.meta.url` in CommonJS too: by it the worker is found.
  shims: true,
});
