/**
 * The first schema. Its comments are kept in the file: `.schema` in any SQLite tool shows them.
 * Why it looks so: docs/decisions/0010-sqlite-schema.md.
 */
export const v1 = `
CREATE TABLE streams (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE -- a category, a hyphen, the entity: assignment-so-gtvt~keng-du
) STRICT;

CREATE TABLE kinds (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL, -- the version in which data was written
  UNIQUE (type, schema_version)
) STRICT;

CREATE TABLE events (
  position INTEGER PRIMARY KEY, -- the place in the whole history: 1, 2, 3, ... without gaps
  stream INTEGER NOT NULL REFERENCES streams (id),
  version INTEGER NOT NULL, -- the place in the stream: 0, 1, 2, ... without gaps
  kind INTEGER NOT NULL REFERENCES kinds (id),
  effective_on TEXT NOT NULL, -- when it is true in the world: YYYY-MM-DD, YYYY-MM or YYYY
  recorded_at TEXT NOT NULL, -- when it became known: YYYY-MM-DDTHH:MM:SS.mmmZ
  data TEXT NOT NULL, -- JSON, byte for byte as it was written
  meta TEXT NOT NULL, -- JSON: id, who, why, on what document, from what source
  UNIQUE (stream, version)
) STRICT;

-- Runs of events whose recorded_at lies before that of an event in front of them, as an import of
-- another history brings. All other events stand in order of recorded_at, so the end of what was
-- known at a moment is found by halving.
CREATE TABLE out_of_order (
  first INTEGER PRIMARY KEY, -- position of the first event of the run
  last INTEGER NOT NULL, -- position of the last
  earliest TEXT NOT NULL -- the earliest recorded_at in it
) STRICT;

-- What people read. Nothing in this file reads it.
CREATE VIEW history AS
SELECT
  e.position, s.name AS stream, e.version, k.type, k.schema_version, e.effective_on, e.recorded_at,
  json_extract(e.meta, '$.id') AS id, json_extract(e.meta, '$.actor') AS actor, e.data, e.meta
FROM events e JOIN streams s ON s.id = e.stream JOIN kinds k ON k.id = e.kind;

-- Against a slip of the hand in a SQLite tool. A correction is a new fact.
CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'facts are never changed: record a correction'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'facts are never deleted: record a retraction'); END;
CREATE TRIGGER streams_stay BEFORE UPDATE ON streams
BEGIN SELECT RAISE(ABORT, 'the name of a stream never changes'); END;
CREATE TRIGGER streams_remain BEFORE DELETE ON streams
BEGIN SELECT RAISE(ABORT, 'streams are never deleted'); END;
CREATE TRIGGER kinds_stay BEFORE UPDATE ON kinds
BEGIN SELECT RAISE(ABORT, 'kinds of events never change'); END;
CREATE TRIGGER kinds_remain BEFORE DELETE ON kinds
BEGIN SELECT RAISE(ABORT, 'kinds of events are never deleted'); END;
`;
