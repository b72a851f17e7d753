// Writes what is generated from the codecs: docs/events.md, docs/schemas/, and a golden example for
// each version of an event that has none yet. With --check it writes nothing and fails where a file
// is not current. Golden examples are never rewritten: what was once written is readable for ever.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allEvents, type EventDefinition, eventSchemaOf } from '../packages/core/src/index.ts';
import { eventsPage, type Room } from './docs/events-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const definitions: readonly EventDefinition[] = allEvents;
const at = (type: string): number => definitions.findIndex((d) => d.type === type);
const room = (title: string, first: string, next?: string): Room => ({
  title,
  events: definitions.slice(at(first), next === undefined ? undefined : at(next)),
});
const rooms = [
  room('Programme: documents, scope, figures', 'ProgrammeOpened', 'CommitteeEstablished'),
  room('Steering committees and tasks', 'CommitteeEstablished', 'DirectionIssued'),
  room('Directions', 'DirectionIssued', 'DistrictRegistered'),
  room('Territory: districts and communes', 'DistrictRegistered', 'AgencyRegistered'),
  room('Agencies', 'AgencyRegistered', 'FunctionEntrusted'),
  room('Functions', 'FunctionEntrusted', 'AssignmentProposed'),
  room('Assignments, promises, help', 'AssignmentProposed', 'TwinningMade'),
  room('Twinnings and other forms of help', 'TwinningMade', 'NeedsSurveyed'),
  room('Needs, plans, results', 'NeedsSurveyed', 'CommuneReportDue'),
  room('Oversight', 'CommuneReportDue', 'RecommendationSubmitted'),
  room('Recommendations', 'RecommendationSubmitted', 'ShortcomingNoted'),
  room('Shortcomings', 'ShortcomingNoted', 'FactCorrected'),
  room('Corrections', 'FactCorrected'),
];

const wanted = new Map<string, string>([['docs/events.md', eventsPage(rooms)]]);
for (const event of definitions) {
  const file = `docs/schemas/${event.type}.v${event.version}.json`;
  wanted.set(file, `${JSON.stringify(eventSchemaOf(event), null, 2)}\n`);
}

const golden = (event: EventDefinition): string =>
  `packages/core/golden/${event.type}.v${event.version}.json`;

let stale = 0;
for (const [file, text] of wanted) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale += 1;
  if (check) console.log(`${file}: not current; run pnpm docs:write`);
  else {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
for (const file of readdirSync(join(root, 'docs/schemas'), { withFileTypes: true })) {
  const name = `docs/schemas/${file.name}`;
  if (wanted.has(name)) continue;
  stale += 1;
  if (check) console.log(`${name}: no event has this schema; run pnpm docs:write`);
  else rmSync(join(root, name));
}
for (const event of definitions) {
  const path = join(root, golden(event));
  if (existsSync(path)) continue;
  stale += 1;
  if (check) console.log(`${golden(event)}: missing; run pnpm docs:write`);
  else {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `${JSON.stringify(event.example, null, 2)}\n`);
  }
}
if (check && stale > 0) process.exitCode = 1;
console.log(check ? `generated docs: ${stale} not current` : `generated docs: ${stale} written`);
