import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../test/book.ts';
import {
  assigned,
  communeReports,
  duty,
  finding,
  help,
  pair,
  pairStream,
  time,
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

describe('a cleared flag N', () => {
  const clearing = { ...standingBody, text: 'Biên bản bàn giao nộp bổ sung' } as const;

  it('is NOT_RAISED, cleared, with the reason', () => {
    const history = raised();
    const act = history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'lateEvidence' });
    expect(finding(history, '2013-04-09').verdict).toBe('RAISED');
    const found = finding(history, '2013-04-10');
    expect(found).toMatchObject({ verdict: 'NOT_RAISED', stage: 'cleared', cause: 'unknown' });
    expect(found.events).toContain(act);
    expect(found.explanation.vi).toBe(
      `${duty.vi} ${time.vi} Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ. Xã báo cáo không phát sinh đối với đơn vị (ngày 10 tháng 01 năm 2013). Kết quả xem xét: không cảnh báo (đã gỡ). ${body} gỡ cảnh báo ngày 10 tháng 4 năm 2013 (có minh chứng bổ sung): “Biên bản bàn giao nộp bổ sung”.`,
    );
  });

  it('is EXCUSED where it was cleared for an excuse', () => {
    const history = raised();
    history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'excuse' });
    expect(finding(history, '2013-04-10')).toMatchObject({ verdict: 'EXCUSED', stage: 'cleared' });
  });

  it('is raised again by a later criticism, and what was asked before does not count', () => {
    const history = asked();
    history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'error' });
    history.add('CriticismIssued', '2013-05-01', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    expect(finding(history, '2013-04-30')).toMatchObject({ stage: 'cleared' });
    expect(finding(history, '2013-05-01')).toMatchObject({
      verdict: 'RAISED',
      stage: 'provisional',
    });
  });

  it('takes back the confirmation before it', () => {
    const history = assigned();
    history.add('FlagConfirmed', '2013-03-20', standingBody);
    expect(finding(history, '2013-03-20')).toMatchObject({
      verdict: 'RAISED',
      basis: 'authorityFinding',
      stage: 'confirmed',
    });
    history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'error' });
    expect(finding(history, '2013-04-10')).toMatchObject({ verdict: 'NOT_RAISED' });
  });

  it('is cleared for its own year and flag only', () => {
    const history = raised();
    history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'error', flag: 'I' });
    history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'error', period: '2013' });
    expect(finding(history, '2013-04-10').verdict).toBe('RAISED');
  });

  it('stays cleared beside help that counts', () => {
    const history = raised();
    history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E1' });
    history.add(
      'ContributionConfirmed',
      '2013-04-01',
      { contribution: 'g1', evidence: 'E2', by: 'UBND xã Hạ Sơn' },
      pairStream,
    );
    history.add('FlagCleared', '2013-04-10', { ...clearing, reason: 'lateEvidence' });
    expect(finding(history, '2013-04-09')).not.toHaveProperty('stage');
    expect(finding(history, '2013-04-10')).toMatchObject({
      verdict: 'NOT_RAISED',
      stage: 'cleared',
    });
  });
});
