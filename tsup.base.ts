import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { composite: false } },
  sourcemap: true,
  clean: true,
  target: 'node22',
  tsconfig: 'tsconfig.json',
  // tsup strips `node:` by default, and there is no bare `sqlite` module.
  removeNodeProtocol: false,
});
