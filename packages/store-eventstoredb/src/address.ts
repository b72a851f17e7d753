import * as E from 'fp-ts/lib/Either.js';

/** A connection string, taken apart as far as this package needs it. */
export interface Address {
  /** As given, with the credentials: for the client only, never for a message. */
  readonly connectionString: string;
  /** The same without credentials and settings: what a person may see. */
  readonly name: string;
  readonly scheme: 'esdb' | 'kurrentdb';
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  readonly insecure: boolean;
}

const FORM =
  /^(esdb|kurrentdb|kdb|kurrent)(\+discover)?:\/\/(?:([^@/?]*)@)?([^/?@]+)\/?(?:\?(.*))?$/;

/**
 * Reads a connection string. What is wrong with it comes as a sentence without the string, which may
 * hold a password.
 */
export const addressOf = (connectionString: string): E.Either<string, Address> => {
  const text = connectionString.trim();
  const [, scheme, discover = '', login, hosts, settings = ''] = FORM.exec(text) ?? [];
  if (scheme === undefined || hosts === undefined) {
    return E.left(
      'the connection string is not one of EventStoreDB (esdb://user:password@host:2113?tls=true) or KurrentDB (kurrentdb://…)',
    );
  }
  const [username, password, more] = login?.split(':') ?? [];
  if (more !== undefined) {
    return E.left(
      'the password in the connection string holds a colon, and the client would cut it there; write the colon as %3A',
    );
  }
  if (login !== undefined && (username === undefined || password === undefined)) {
    return E.left('the connection string names a user without a password, or the other way round');
  }
  return E.tryCatch(
    (): Address => ({
      connectionString: text,
      name: `${scheme}${discover}://${hosts}`,
      scheme: scheme === 'esdb' ? 'esdb' : 'kurrentdb',
      credentials:
        username === undefined || password === undefined
          ? undefined
          : { username: decodeURIComponent(username), password: decodeURIComponent(password) },
      insecure: /(^|&)tls=false(&|$)/i.test(settings),
    }),
    () => 'the user or the password in the connection string holds a % that begins no character',
  );
};

/**
 * What an append names as its user, so that it is a call of its own; undefined where nobody may be
 * named. In insecure mode the clients send none.
 */
export const credentialsFor = ({ credentials, insecure }: Address): Address['credentials'] =>
  credentials ?? (insecure ? { username: '', password: '' } : undefined);
