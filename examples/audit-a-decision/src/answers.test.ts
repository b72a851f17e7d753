import { beforeAll, describe, expect, it } from 'vitest';
import { type Answered, answers } from './answers.ts';
import { commandLine, readPage, withAnswers } from './readme.ts';

let all: readonly Answered[];
beforeAll(async () => {
  all = await answers();
}, 120_000);

describe('the questions of an auditor, put to the example history', () => {
  it('each has an answer', () => {
    expect(all.filter(({ code }) => code !== 0).map(({ words, text }) => [words, text])).toEqual(
      [],
    );
  });

  it('the page shows each question with the answer of today', () => {
    const page = readPage();
    for (const answered of all) expect(page).toContain(`$ ${commandLine(answered)}\n`);
    expect(withAnswers(page, all)).toBe(page);
  });
});
