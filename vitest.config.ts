import { defineConfig } from 'vitest/config';
import { conditions } from './vitest.shared.ts';

export default defineConfig({
  test: {
    projects: ['packages/*', 'examples/*', 'e2e', 'scripts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    coverage: { provider: 'v8', include: ['packages/*/src/**'], reporter: ['text', 'html'] },
  },
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
