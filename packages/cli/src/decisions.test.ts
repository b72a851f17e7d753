import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

const pair = 'assignment-so-gtvt~keng-du-16822';
const ask = (...words: readonly string[]) => donghanh(...words, '--store', here.db);

describe('a decision', () => {
  it('is made again: what it saw, what it recorded, what it would be today', async () => {
    expect(await ask('explain', `${pair}@1`)).toEqual({
      code: 0,
      err: '',
      out: [
        'Bàn giao hỗ trợ (DeliverContribution)',
        '  • lệnh: {"agency":"so-gtvt","commune":"keng-du-16822","kind":"housing","form":"mixed","fund":"staff","stream":"donation","evidence":"E2","value":168000000,"qualifier":"over","contribution":"g1","on":"2015-01-24"}',
        '  • sổ đơn vị, văn bản, phạm vi đã xem đến vị trí 8',
        'Đã ghi:',
        '  • 24/1/2015: Bàn giao hỗ trợ',
        `      căn cứ: ${pair}@1`,
        'Dựa trên 1 sự kiện trước đó:',
        '  • 20/4/2012: Phân công giúp đỡ xã',
        `      căn cứ: ${pair}@0`,
        'Quyết lại theo quy tắc ngày nay, với điều đã biết khi đó: cùng kết quả',
        'Quyết lại theo quy tắc ngày nay, với điều đã biết ngày nay: cùng kết quả',
        '',
      ].join('\n'),
    });
    const { asKnownNow } = JSON.parse((await ask('explain', `${pair}@1`, '--json')).out);
    expect(asKnownNow).toEqual({ _tag: 'same' });
  });

  it('that nobody made is said to be none', async () => {
    const { code, err } = await ask('explain', `${pair}@7`);
    expect(code).toBe(1);
    expect(err).toMatch(/^donghanh: .*assignment-so-gtvt~keng-du-16822@7/);
  });
});

describe('the readings of a fact', () => {
  it('begin as it was written', async () => {
    const { code, out } = await ask('readings', `${pair}@1`, '--lang', 'en');
    expect(code).toBe(0);
    const [head, written, evidence, reads] = out.split('\n');
    expect([head, written, evidence]).toEqual([
      `Contribution delivered (${pair}@1)`,
      '  • known from 26 January 2015: first written, by Văn phòng',
      `      evidence: ${pair}@1`,
    ]);
    expect(reads).toMatch(/^ {4}• 2015-01-24 \{.*"value":168000000/);
  });
});
