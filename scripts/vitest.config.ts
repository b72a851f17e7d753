import { defineProject } from 'vitest/config';
import { conditions } from '../vitest.shared.ts';

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name: 'scripts', include: ['**/*.test.ts'], testTimeout: 60_000 },
});
