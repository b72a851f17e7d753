import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Beside this package, wherever it is started from.
const out = fileURLToPath(new URL('../out/', import.meta.url));
mkdirSync(out, { recursive: true });
