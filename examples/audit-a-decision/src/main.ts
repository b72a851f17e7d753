import { answers } from './answers.ts';

for (const { number, words, text } of await answers()) {
  process.stdout.write(`── ${number}. donghanh audit ${words.join(' ')}\n\n${text}\n`);
}
