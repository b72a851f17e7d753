import { defineProject } from 'vitest/config';

/** Tests run the sources of every package, not its build. */
export const conditions = ['@donghanh/source', 'module', 'node', 'development|production'];

/** A test project. It must set the conditions itself: projects do not inherit the root's. */
export const project = (name: string) =>
  defineProject({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      environment: 'node',
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      // Files share a worker: nothing here keeps state in a module, and starting a worker costs more
      // than most files take.
      isolate: false,
      // A guard against tests that hang, not a measure: machines are shared and slow at times.
      testTimeout: 60_000,
    },
  });
