import { readConfig } from './config/read-config.ts';
import { tokenFor } from './people/token.ts';
import { userOf } from './people/users.ts';

// `pnpm run bearer ban-dan-toc` prints a bearer token for eight hours. Yours come from your sign-in.

const EIGHT_HOURS = 8 * 3600;

const config = readConfig(process.env);
const user = userOf(process.argv[2]);
if (config._tag === 'Left' || user === undefined) {
  const why = config._tag === 'Left' ? config.left : [`no such user: ${process.argv[2] ?? ''}`];
  for (const line of why) console.error(line);
  process.exit(2);
}
console.log(await tokenFor(user, config.right.secret, EIGHT_HOURS));
