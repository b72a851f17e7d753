import * as E from 'fp-ts/lib/Either.js';

/** What the program is started with. */
export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** A file of SQLite, or an address `esdb://…` of EventStoreDB: this one variable decides. */
  readonly history: string;
  /** What tokens are signed with. */
  readonly secret: string;
}

/** What of the environment does not fit, a line each. */
export type ConfigMisfits = readonly string[];

/** A shorter secret can be found by trying: HMAC-SHA-256 wants as many bytes as it gives. */
const SHORTEST_SECRET = 32;

/** Reads the environment: HISTORY, TOKEN_SECRET, HOST, PORT. There is no secret by default. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
): E.Either<ConfigMisfits, Config> => {
  const { HISTORY = 'out/history.db', TOKEN_SECRET = '', HOST = '127.0.0.1', PORT = '8080' } = env;
  const misfits = [
    ...(HISTORY === '' ? ['HISTORY: expected a file or esdb://…, found nothing'] : []),
    ...(Buffer.byteLength(TOKEN_SECRET) < SHORTEST_SECRET
      ? [
          `TOKEN_SECRET: expected at least ${SHORTEST_SECRET} bytes; make one with: openssl rand -hex 32`,
        ]
      : []),
    ...(/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535
      ? []
      : [`PORT: expected a number from 0 to 65535, found ${JSON.stringify(PORT)}`]),
  ];
  return misfits.length > 0
    ? E.left(misfits)
    : E.right({ host: HOST, port: Number(PORT), history: HISTORY, secret: TOKEN_SECRET });
};
