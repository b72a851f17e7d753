import { Hono } from 'hono';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from './failures.ts';
import { problem } from './problem.ts';

const answerTo = async (failure: Failure) => {
  const app = new Hono().get('/', (c) => problem(c, failure));
  const answer = await app.request('/');
  return { answer, text: await answer.text() };
};

describe('a failure as an answer', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => logged.mockClear());

  it('of the store says what to do, and nothing of files and machines; the log has it all', async () => {
    const { answer, text } = await answerTo({
      _tag: 'StoreError',
      store: '/var/lib/donghanh/history.db',
      message: 'disk I/O error at /var/lib/donghanh/history.db',
    });
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      _tag: 'StoreError',
      sentence: {
        vi: 'Máy chủ gặp lỗi; người quản trị tìm thấy nguyên nhân trong nhật ký.',
        en: 'The server failed; its administrator finds the cause in the log.',
      },
    });
    expect(logged.mock.calls.flat().join(' ')).toContain('disk I/O error at /var/lib');
  });

  it('says when it is worth trying again', async () => {
    const busy = await answerTo({ _tag: 'StoreBusy', store: 's', message: 'locked' });
    expect([busy.answer.status, busy.answer.headers.get('retry-after')]).toEqual([503, '1']);
    const contended = await answerTo({
      _tag: 'Contended',
      stream: 'need-xa-a',
      attempts: 20,
      message: 'x',
    });
    expect([contended.answer.status, contended.answer.headers.get('retry-after')]).toEqual([
      409,
      '1',
    ]);
    const full = await answerTo({ _tag: 'StoreFull', store: 's', message: 'full' });
    expect([full.answer.status, full.answer.headers.get('retry-after')]).toEqual([507, null]);
  });

  it('that the client can mend is not logged', async () => {
    await answerTo({ _tag: 'NotJson' });
    expect(logged).not.toHaveBeenCalled();
  });
});
