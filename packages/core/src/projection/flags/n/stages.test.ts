import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../test/book.ts';
import {
  assigned,
  communeReports,
  finding,
  help,
  made,
  pair,
} from '../../../../test/flags-fixture.ts';

const body = 'Sở Lao động - Thương binh và Xã hội';
const standingBody = { ...pair, period: '2012', flag: 'N', by: body } as const;

/** Raised by a nil line on 10/1/2013. */
const raised = (): Book => {
  const history = assigned();
  communeReports(history, '2013-01-10', 'nil');
  return history;
};

/** The same, asked on 1/2/2013 to explain itself by a day. */
const asked = (replyBy = '2013-02-10'): Book => {
  const history = raised();
  history.add('ExplanationRequested', '2013-02-01', {
    ...pair,
    period: '2012',
    flag: 'N',
    replyBy,
  });
  return history;
};

const end = (text: string): string => text.slice(text.indexOf('Kết quả xem xét'));

describe('the stages of a raised flag N', () => {
  it('the reply is awaited for as long as the policy grants, though the letter says less', () => {
    const found = finding(asked('2013-02-10'), '2013-02-16');
    expect(found).toMatchObject({ verdict: 'RAISED', stage: 'replyAsked' });
    expect(end(found.explanation.vi)).toBe(
      'Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (đã yêu cầu giải trình). Đơn vị được yêu cầu giải trình ngày 01 tháng 02 năm 2013, hạn trả lời đến hết ngày 16 tháng 02 năm 2013; đang chờ giải trình.',
    );
  });

  it('and for longer where the letter says more', () => {
    const found = finding(asked('2013-03-31'), '2013-03-31');
    expect(end(found.explanation.vi)).toContain(
      'hạn trả lời đến hết ngày 31 tháng 3 năm 2013; đang chờ giải trình.',
    );
  });

  it('no reply in time goes to the Provincial People’s Committee', () => {
    const found = finding(asked(), '2013-02-17');
    expect(found.stage).toBe('replyAsked');
    expect(end(found.explanation.vi)).toBe(
      'Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (đã yêu cầu giải trình). Đơn vị được yêu cầu giải trình ngày 01 tháng 02 năm 2013, hạn trả lời đến hết ngày 16 tháng 02 năm 2013; sau 16 ngày đơn vị chưa giải trình. Đề nghị UBND tỉnh xem xét.',
    );
    expect(found.explanation.en).toContain(
      'The agency was asked on 1 February 2013 to explain itself by 16 February 2013; it has not answered for 16 days. The matter should go to the Provincial People’s Committee.',
    );
  });

  it('a reply goes to the standing body', () => {
    const history = asked();
    history.add('ExplanationGiven', '2013-02-05', {
      ...pair,
      period: '2012',
      text: 'Đơn vị đang lập kế hoạch',
    });
    const found = finding(history, '2013-02-20');
    expect(found.stage).toBe('replyAsked');
    expect(end(found.explanation.vi)).toContain(
      'hạn trả lời đến hết ngày 16 tháng 02 năm 2013; đơn vị giải trình ngày 05 tháng 02 năm 2013: “Đơn vị đang lập kế hoạch”. Đề nghị cơ quan thường trực xem xét, kết luận.',
    );
    expect(found.events).toEqual([
      'agencyfollowup-kho-bac@0',
      'agencyfollowup-kho-bac@1',
      made,
      'communefollowup-ha-son-17092@0',
    ]);
  });

  it('an explanation before the request is no reply to it', () => {
    const history = raised();
    history.add('ExplanationGiven', '2013-01-20', { ...pair, period: '2012', text: 'Chưa có' });
    history.add('ExplanationRequested', '2013-02-01', {
      ...pair,
      period: '2012',
      flag: 'N',
      replyBy: '2013-02-10',
    });
    expect(finding(history, '2013-02-10').explanation.vi).toContain('đang chờ giải trình.');
  });

  it('a request about the other flag or another year is none', () => {
    const history = raised();
    const request = { ...pair, period: '2012', replyBy: '2013-02-10' } as const;
    history.add('ExplanationRequested', '2013-02-01', { ...request, flag: 'I' });
    history.add('ExplanationRequested', '2013-02-01', { ...request, flag: 'N', period: '2013' });
    expect(finding(history, '2013-02-16').stage).toBe('provisional');
  });

  it('confirmed by the standing body', () => {
    const history = asked();
    history.add('FlagConfirmed', '2013-03-20', standingBody);
    const found = finding(history, '2013-03-20');
    expect(found).toMatchObject({ verdict: 'RAISED', stage: 'confirmed', basis: 'nilLine' });
    expect(found.explanation.vi).toContain(
      `Xã báo cáo không phát sinh đối với đơn vị (ngày 10 tháng 01 năm 2013). ${body} xác nhận cảnh báo ngày 20 tháng 3 năm 2013. Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (đã xác nhận). Đơn vị được yêu cầu giải trình`,
    );
    expect(found.explanation.vi).toMatch(/Đề nghị UBND tỉnh xem xét, chỉ đạo\.$/);
  });

  it('confirmed without having been asked, which is told', () => {
    const history = raised();
    history.add('FlagConfirmed', '2013-03-20', standingBody);
    expect(end(finding(history, '2013-03-20').explanation.vi)).toBe(
      'Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (đã xác nhận). Chưa ghi nhận việc yêu cầu đơn vị giải trình trước khi xác nhận. Đề nghị UBND tỉnh xem xét, chỉ đạo.',
    );
  });

  it('what only the agency says, known when the flag was confirmed, no longer holds it up', () => {
    const history = asked();
    history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E1' });
    expect(finding(history, '2013-03-19').verdict).toBe('DISPUTED');
    history.add('FlagConfirmed', '2013-03-20', standingBody);
    const found = finding(history, '2013-03-20');
    expect(found).toMatchObject({ verdict: 'RAISED', stage: 'confirmed' });
    expect(found.explanation.vi).toContain(
      'Có 1 lần hỗ trợ được báo cáo, đã được xem xét trước khi xác nhận cảnh báo và không được chấp nhận.',
    );
  });

  it('but help given after the confirmation does, though both were recorded together', () => {
    const recordedAt = '2026-01-01T00:00:00.000Z';
    const history = assigned();
    history.add('FlagConfirmed', '2012-11-01', standingBody, { recordedAt });
    history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E1' }, { recordedAt });
    expect(finding(history, '2013-03-01').verdict).toBe('DISPUTED');
  });

  it('and so does what the agency says afterwards', () => {
    const history = asked();
    history.add('FlagConfirmed', '2013-03-20', standingBody);
    history.add(
      'ContributionDelivered',
      '2012-12-05',
      { ...help, evidence: 'E1' },
      { recordedAt: '2013-04-01T03:00:00.000Z' },
    );
    expect(finding(history, '2013-04-02').verdict).toBe('DISPUTED');
  });

  it('confirmed help found later turns the verdict, and the flag is to be cleared', () => {
    const history = asked();
    history.add('FlagConfirmed', '2013-03-20', standingBody);
    history.add('ContributionDelivered', '2012-12-05', help);
    const found = finding(history, '2013-04-02');
    expect(found.verdict).toBe('NOT_RAISED');
    expect(found).not.toHaveProperty('stage');
    expect(end(found.explanation.vi)).toBe(
      `Kết quả xem xét: không cảnh báo. ${body} xác nhận cảnh báo ngày 20 tháng 3 năm 2013. Kết luận này không còn phù hợp với căn cứ hiện có; đề nghị cơ quan thường trực rà soát, gỡ cảnh báo.`,
    );
  });
});
