// Runs a command under a Node.js this workspace supports: `node scripts/with-node.mjs vitest run`.
// With a new enough Node.js that is the one in use. With an older one (20 and before are past their
// end of life), npx fetches a current one from the npm registry into npm's own cache.
import { spawnSync } from 'node:child_process';

const fallback = 'node@26.10.0';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const supported = major > 22 || (major === 22 && minor >= 18);

const command = process.argv.slice(2);
if (!supported) {
  console.error(
    `Node.js ${process.versions.node} is too old for this workspace; running with ${fallback}.`,
  );
  command.unshift('npx', '--yes', `--package=${fallback}`, '--');
}
const [file, ...args] = command;
const { status, error } = spawnSync(file, args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  // So that the command's own last line is the last line.
  env: { ...process.env, npm_config_update_notifier: 'false' },
});
if (error) throw error;
process.exitCode = status ?? 1;
