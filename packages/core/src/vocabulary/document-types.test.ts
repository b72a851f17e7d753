import { describe, expect, it } from 'vitest';
import { documentTypeOf, documentTypes } from './document-types.ts';

describe('abbreviations of document types', () => {
  it('are those of Decree 30, Appendix III, in its order, then the others', () => {
    expect(Object.keys(documentTypes).join(' ')).toBe(
      'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB ' +
        'SY TrS SL CV PL NĐ TT TTLT NQLT KL',
    );
    expect(documentTypes.TB).toEqual({ vi: 'Thông báo', en: 'Notice' });
    expect(documentTypes.QĐ).toEqual({ vi: 'Quyết định', en: 'Decision' });
  });

  it('have one label each in both languages', () => {
    const labels = Object.values(documentTypes);
    expect(new Set(labels.map(({ vi }) => vi)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  });

  it.each([
    ['TTr', 'TTr'],
    ['TTR', 'TTr'],
    ['qđ', 'QĐ'],
    ['qđ'.normalize('NFD'), 'QĐ'],
    ['QD', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s is read as %s', (typed, code) => {
    expect(documentTypeOf(typed)).toBe(code);
  });

  it('keep HĐ (contract) and HD (guidance), CT and CTr apart', () => {
    expect(['hđ', 'hd', 'ct', 'ctr'].map(documentTypeOf)).toEqual(['HĐ', 'HD', 'CT', 'CTr']);
  });
});
