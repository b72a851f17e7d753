import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Signer, Verifier } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/** The 32 bytes of a public key as 64 hex digits. */
const hexOf = (key: KeyObject): string =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

const isEd25519 = (key: KeyObject): boolean => key.asymmetricKeyType === 'ed25519';

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A signer from a private key in PEM (`openssl genpkey -algorithm ed25519`). */
export const ed25519Signer = (pem: string): E.Either<string, Signer> => {
  try {
    const key = createPrivateKey(pem);
    if (!isEd25519(key)) return E.left(`expected an Ed25519 key, found ${key.asymmetricKeyType}`);
    return E.right({
      publicKey: hexOf(createPublicKey(key)),
      sign: async (bytes) => sign(null, bytes, key),
    });
  } catch (error) {
    return E.left(`expected a private key in PEM: ${why(error)}`);
  }
};

/** Checks Ed25519 signatures. A key that is none has signed nothing. */
export const ed25519Verifier: Verifier = async (publicKey, bytes, signature) => {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
};

/** Reads the private key in a file. */
export const signerFrom = (file: string): E.Either<string, Signer> => {
  try {
    return E.mapLeft((left: string) => `${file}: ${left}`)(
      ed25519Signer(readFileSync(file, 'utf8')),
    );
  } catch (error) {
    return E.left(`${file} cannot be read: ${why(error)}`);
  }
};

/** Reads a public key: 64 hex digits, or a file with a key in PEM. */
export const publicKeyFrom = (given: string): E.Either<string, string> => {
  if (/^[0-9a-f]{64}$/i.test(given)) return E.right(given.toLowerCase());
  if (!existsSync(given)) {
    return E.left(`expected 64 hex digits or a file with a public key in PEM, found "${given}"`);
  }
  try {
    const key = createPublicKey(readFileSync(given, 'utf8'));
    return isEd25519(key)
      ? E.right(hexOf(key))
      : E.left(`${given}: expected an Ed25519 key, found ${key.asymmetricKeyType}`);
  } catch (error) {
    return E.left(`${given}: expected a public key in PEM: ${why(error)}`);
  }
};

/** Makes a key in a file that nobody else may read; gives its public key. A file is never overwritten. */
export const newKey = (file: string): E.Either<string, string> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  try {
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
    return E.right(hexOf(publicKey));
  } catch (error) {
    return E.left(
      existsSync(file)
        ? `${file} is there already and was left as it is; name another file`
        : `${file} could not be written: ${why(error)}`,
    );
  }
};
