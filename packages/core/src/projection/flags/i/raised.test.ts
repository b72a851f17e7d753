import { describe, expect, it } from 'vitest';
import { effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import { assigned, help, pair, results } from '../../../../test/flags-fixture.ts';

describe('flag I is RAISED', () => {
  it('where two criteria fail, one of them of effect', () => {
    const found = i2013(
      history2013({ ...effective, plan: { needs: true, goal: false }, actual: '90' }),
    );
    expect(found).toMatchObject({
      verdict: 'RAISED',
      stage: 'provisional',
      basis: 'criteria',
      cause: 'agency',
    });
    expect(results(found)).toBe('C1 fail, C2 pass, C3 pass, C4 fail, C5 pass, C6 fail');
    expect(found.explanation.vi).toContain(
      'C1 Phương án hỗ trợ: không đạt; phương án ngày 15 tháng 6 năm 2012 chưa gắn với mục tiêu của xã;',
    );
    expect(found.explanation.vi).toMatch(
      /Kết quả xem xét: cảnh báo “chưa thực sự hiệu quả” \(bước đầu\)\. Đề nghị đơn vị giải trình trong 15 ngày\.$/,
    );
    expect(found.explanation.en).toMatch(
      /Result: flagged “not yet really effective” \(provisional\)\. The agency should explain itself within 15 days\.$/,
    );
  });

  it('where an evaluation says so, though every other criterion is met', () => {
    const found = i2013(history2013({ ...effective, grade: 'notFulfilled' }));
    expect(found).toMatchObject({ verdict: 'RAISED', basis: 'evaluation' });
    expect(found.explanation.vi).toContain(
      'C5 Đánh giá của cơ quan có thẩm quyền: không đạt; không hoàn thành nhiệm vụ (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014);',
    );
  });

  it('by the latest evaluation only', () => {
    const history = history2013({ ...effective, grade: 'notFulfilled' });
    history.add('EvaluationMade', '2014-02-20', {
      ...pair,
      period: '2013',
      evaluator: 'UBND tỉnh',
      grade: 'fulfilled',
    });
    expect(i2013(history, '2014-02-19').verdict).toBe('RAISED');
    expect(i2013(history, '2014-02-20').verdict).toBe('NOT_RAISED');
  });

  it('by a criticism for want of effect', () => {
    const history = history2013(effective);
    history.add('CriticismIssued', '2014-02-20', {
      agency: pair.agency,
      period: '2013',
      flag: 'I',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Hỗ trợ hình thức',
    });
    const found = i2013(history);
    expect(found).toMatchObject({ verdict: 'RAISED', basis: 'authorityFinding' });
    expect(found.explanation.vi).toContain(
      'hoàn thành tốt nhiệm vụ (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014); Chủ tịch UBND tỉnh phê bình ngày 20 tháng 02 năm 2014;',
    );
  });

  it('already in the running year, where an evaluation says so', () => {
    const { grade: _, ...unevaluated } = effective;
    const history = history2013(unevaluated);
    history.add('EvaluationMade', '2013-10-20', {
      ...pair,
      period: '2013',
      evaluator: 'Ban Chỉ đạo tỉnh',
      grade: 'notFulfilled',
    });
    expect(i2013(history, '2013-10-20')).toMatchObject({ verdict: 'RAISED', basis: 'evaluation' });
  });

  it('confirmed, and told once', () => {
    const history = history2013({ ...effective, grade: 'notFulfilled' });
    history.add('ExplanationRequested', '2014-02-01', {
      ...pair,
      period: '2013',
      flag: 'I',
      replyBy: '2014-02-20',
    });
    expect(i2013(history, '2014-02-10')).toMatchObject({ verdict: 'RAISED', stage: 'replyAsked' });
    history.add('FlagConfirmed', '2014-02-25', {
      ...pair,
      period: '2013',
      flag: 'I',
      by: 'Sở Lao động - Thương binh và Xã hội',
    });
    const found = i2013(history, '2014-02-25');
    expect(found).toMatchObject({ verdict: 'RAISED', stage: 'confirmed', basis: 'evaluation' });
    expect(found.explanation.vi).toMatch(
      /\(đã xác nhận\)\. Đơn vị được yêu cầu giải trình ngày 01 tháng 02 năm 2014, hạn trả lời đến hết ngày 20 tháng 02 năm 2014; sau 24 ngày đơn vị chưa giải trình\. Sở Lao động - Thương binh và Xã hội xác nhận cảnh báo ngày 25 tháng 02 năm 2014\. Đề nghị UBND tỉnh xem xét, chỉ đạo\.$/,
    );
  });

  it('for who was invited too, since help given is help to judge', () => {
    const history = assigned('2012-04-20', 'invited');
    history.add('ContributionDelivered', '2013-09-05', help);
    history.add('EvaluationMade', '2014-01-20', {
      ...pair,
      period: '2013',
      evaluator: 'Ban Chỉ đạo tỉnh',
      grade: 'notFulfilled',
    });
    expect(i2013(history).verdict).toBe('RAISED');
  });
});
