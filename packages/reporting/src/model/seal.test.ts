import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { complete, summary } from '../../test/fixture/index.ts';
import { right } from '../../test/right.ts';
import { buildTenYearSummary } from '../build/index.ts';
import { renderJson } from '../render/index.ts';
import type { ReportModel } from './report.ts';
import { hashOf, sha256Of } from './seal.ts';

const sealed = (): ReportModel => right(buildTenYearSummary(complete()));

const everyObject = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(everyObject)]
    : [];

describe('a sealed report', () => {
  it('hashes as SHA-256 does', () => {
    expect(bytesToHex(sha256Of('Đồng Hành'))).toBe(
      '448c428adc3fe9aa693ec7f3f0b2e009b221011c700c3c3c6b6d05471d583b3e',
    );
  });

  it('carries the hash of everything else in it', () => {
    const report = sealed();
    expect(report.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(report)).toBe(report.hash);
    expect(hashOf({ ...report, title: { ...report.title, en: 'Another' } })).not.toBe(report.hash);
    expect(hashOf({ ...report, evidence: report.evidence.slice(1) })).not.toBe(report.hash);
  });

  it('has one hash for one question, and another for another', () => {
    const log = { position: 1 };
    expect(sealed().hash).toBe(sealed().hash);
    expect(right(buildTenYearSummary(complete(), { log })).hash).not.toBe(sealed().hash);
  });

  it('is frozen to the last list, and leaves the view alone', () => {
    const view = summary();
    const report = right(buildTenYearSummary(complete(view)));
    expect(everyObject(report).filter((object) => !Object.isFrozen(object))).toEqual([]);
    expect(everyObject(view).filter((object) => Object.isFrozen(object))).toEqual([]);
  });

  it('is what a reader of its JSON gets', () => {
    expect(JSON.parse(renderJson(sealed()))).toEqual(sealed());
  });
});
