import { sign, verify } from 'hono/jwt';
import { type User, userOf } from './users.ts';

const ALGORITHM = 'HS256';

/** A bearer token of a user, signed, for so many seconds from now. */
export const tokenFor = (
  user: Pick<User, 'id'>,
  secret: string,
  seconds: number,
  now = Math.floor(Date.now() / 1000),
): Promise<string> => sign({ sub: user.id, iat: now, exp: now + seconds }, secret, ALGORITHM);

/**
 * Whose token it is; undefined for one that is not ours, was changed, has expired, never expires, or
 * is of a user who is gone. The token says who it is and no more: rights are looked up each time.
 */
export const userOfToken = async (token: string, secret: string): Promise<User | undefined> => {
  try {
    // The algorithm is ours, never the token's own word for it.
    const { sub, exp } = await verify(token, secret, ALGORITHM);
    return typeof exp === 'number' ? userOf(sub) : undefined;
  } catch {
    return undefined;
  }
};
