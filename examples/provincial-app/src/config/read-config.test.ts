import { describe, expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

const secret = 'x'.repeat(32);

describe('the environment', () => {
  it('needs a secret and nothing else', () => {
    expect(readConfig({ TOKEN_SECRET: secret })).toEqual({
      _tag: 'Right',
      right: { host: '127.0.0.1', port: 8080, history: 'out/history.db', secret },
    });
  });

  it('names the history, a file or a cluster, in one variable', () => {
    const history = 'esdb://db-1:2113,db-2:2113?tls=true';
    expect(
      readConfig({ TOKEN_SECRET: secret, HISTORY: history, HOST: '0.0.0.0', PORT: '0' }),
    ).toEqual({ _tag: 'Right', right: { host: '0.0.0.0', port: 0, history, secret } });
  });

  it('is told all that does not fit, and never the secret', () => {
    const read = readConfig({ TOKEN_SECRET: 'mật khẩu ngắn', PORT: '65536', HISTORY: '' });
    expect(read).toEqual({
      _tag: 'Left',
      left: [
        'HISTORY: expected a file or esdb://…, found nothing',
        'TOKEN_SECRET: expected at least 32 bytes; make one with: openssl rand -hex 32',
        'PORT: expected a number from 0 to 65535, found "65536"',
      ],
    });
    expect(readConfig({})._tag).toBe('Left');
    expect(readConfig({ TOKEN_SECRET: secret, PORT: '-1' })._tag).toBe('Left');
  });
});
