// Holds a file locked, as a program would that writes for long, until its input ends.
// Usage: lock FILE (IMMEDIATE|EXCLUSIVE)
import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const [file = '', kind = 'IMMEDIATE'] = process.argv.slice(2);
const db = new DatabaseSync(file, { timeout: 5000 });
if (kind === 'EXCLUSIVE') db.exec('PRAGMA locking_mode = EXCLUSIVE');
db.exec(`BEGIN ${kind}`);
writeSync(1, 'locked\n');
process.stdin.resume();
process.stdin.on('end', () => {
  db.exec('ROLLBACK');
  db.close();
});
