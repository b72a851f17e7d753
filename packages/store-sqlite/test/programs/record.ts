// Appends the facts of a file, one or a few at a time, from where the history ends by now. When all
// are recorded it ends. Usage: record FILE FACTS
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DomainEvent } from '@donghanh/core';
import { putFacts } from '@donghanh/testing';
import { sqliteStore } from '../../src/index.ts';
import { right } from '../support/events.ts';

const [file = '', list = ''] = process.argv.slice(2);
const facts: readonly DomainEvent[] = JSON.parse(readFileSync(list, 'utf8'));
const store = sqliteStore(file, { busyTimeoutMs: 30_000 });
let { count } = right(await store.head()());
while (count < facts.length) {
  const many = 1 + Math.floor(Math.random() * 4);
  await putFacts(store, facts.slice(count, count + many));
  count += many;
  await sleep(Math.random() * 30);
}
right(await store.close()());
