import { describe, expect, it } from 'vitest';
import { withUnitWhole } from './lines.ts';

describe('the name of an office', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh Nghệ An', 'Ủy ban nhân dân tỉnh_Nghệ_An'],
    ['HỘI ĐỒNG NHÂN DÂN XÃ KENG ĐU', 'HỘI ĐỒNG NHÂN DÂN XÃ_KENG_ĐU'],
    ['Ủy ban nhân dân thành phố Vinh', 'Ủy ban nhân dân thành_phố_Vinh'],
  ])('%s keeps its unit in one line', (name, whole) => {
    expect(withUnitWhole(name)).toBe(whole.replaceAll('_', '\u00a0'));
  });

  it.each([
    'Sở Lao động - Thương binh và Xã hội',
    'Ủy ban nhân dân',
    `Ủy ban nhân dân tỉnh ${'x'.repeat(30)}`,
  ])('%s breaks as it likes', (name) => {
    expect(withUnitWhole(name)).toBe(name);
  });
});
