// Puts the answers of today into README.md: `pnpm --filter @donghanh/example-audit-a-decision readme`.
import { writeFileSync } from 'node:fs';
import { answers } from './answers.ts';
import { page, readPage, withAnswers } from './readme.ts';

writeFileSync(page, withAnswers(readPage(), await answers()));
