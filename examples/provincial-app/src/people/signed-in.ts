import type { MiddlewareHandler } from 'hono';
import { problem } from '../http/problem.ts';
import { userOfToken } from './token.ts';
import type { User } from './users.ts';

/** What a handler behind {@link signedIn} finds. */
export interface SignedIn {
  readonly Variables: { readonly user: User };
}

/** Lets through who shows a valid bearer token. Tokens in the address are not looked at: logs keep it. */
export const signedIn =
  (secret: string): MiddlewareHandler<SignedIn> =>
  async (c, next) => {
    const [, token] = /^Bearer +([\w.-]+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const user = token === undefined ? undefined : await userOfToken(token, secret);
    if (user === undefined) {
      c.header('www-authenticate', 'Bearer realm="donghanh"');
      return problem(c, { _tag: 'NotSignedIn' });
    }
    c.set('user', user);
    return next();
  };
