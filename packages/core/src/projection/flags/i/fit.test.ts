import { describe, expect, it } from 'vitest';
import {
  criterion,
  type Effect,
  effective,
  effectiveWithout,
  history2013,
} from '../../../../test/effect-fixture.ts';
import { pair, pairStream } from '../../../../test/flags-fixture.ts';

describe('C3, fit to needs', () => {
  it.each<[string, Effect['gifts'], string]>([
    [
      'by value where all is valued',
      [
        { value: 30_000_000, priority: true },
        { value: 10_000_000, priority: false },
      ],
      'pass: giá trị phục vụ nhu cầu ưu tiên chiếm 0,75',
    ],
    [
      'what is known not to serve any',
      [
        { value: 10_000_000, priority: true },
        { value: 30_000_000, priority: false },
      ],
      'fail: giá trị phục vụ nhu cầu ưu tiên chiếm 0,25',
    ],
    [
      'what is not said',
      [{ value: 10_000_000, priority: true }, { value: 30_000_000 }],
      'unknown: giá trị phục vụ nhu cầu ưu tiên chiếm 0,25',
    ],
    [
      'one priority need where something has no price',
      [{ priority: true }, { value: 30_000_000, priority: false }],
      'pass: 1/2 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
    [
      'no priority need where something has no price',
      [{ priority: false }, { value: 30_000_000, priority: false }],
      'fail: 0/2 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
    [
      'not said where something has no price',
      [{}, { value: 30_000_000, priority: false }],
      'unknown: 0/2 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
    [
      'gifts on holidays alone, whatever they serve',
      [{ value: 30_000_000, priority: true, holiday: true }],
      'fail: chỉ tặng quà dịp lễ, Tết',
    ],
    [
      'a holiday gift beside another',
      [
        { value: 30_000_000, priority: true, holiday: true },
        { value: 1, priority: false },
      ],
      'pass: giá trị phục vụ nhu cầu ưu tiên chiếm 0,99',
    ],
    [
      'gifts worth nothing, as by need',
      [{ value: 0, priority: true }],
      'pass: 1/1 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
  ])('%s', (_, gifts, said) => {
    expect(criterion(history2013({ ...effective, ...(gifts && { gifts }) }), 'C3')).toBe(said);
  });

  it('not known where the commune reports help and nobody says what it was', () => {
    const history = history2013(effectiveWithout('gifts'));
    history.add('CommuneReportFiled', '2014-01-10', {
      commune: pair.commune,
      period: '2013',
      to: 'district',
      lines: [{ agency: pair.agency, help: 'helped' }],
    });
    expect(criterion(history, 'C3')).toBe('unknown: chưa rõ đã hỗ trợ gì');
  });

  it('not known where a disputed gift could turn it', () => {
    const history = history2013({
      ...effective,
      gifts: [
        { value: 10_000_000, priority: false },
        { value: 40_000_000, priority: true },
      ],
    });
    history.add(
      'ContributionContested',
      '2014-02-01',
      { contribution: 'g2', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận' },
      pairStream,
    );
    expect(criterion(history, 'C3', '2014-01-31')).toMatch(/^pass/);
    expect(criterion(history, 'C3')).toBe('unknown: giá trị phục vụ nhu cầu ưu tiên chiếm 0');
  });
});
