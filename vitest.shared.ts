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
    },
  });
