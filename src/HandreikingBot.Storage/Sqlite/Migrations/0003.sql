-- A team decides together: messages that are replaced in place, reminders, led sessions, places, and conversations that cannot be reached.

-- A table's CHECK cannot be changed, so the outbox moves; its ids go on where they were, as delivery counts by them.
CREATE TABLE outbox_moved (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('send', 'reply', 'update', 'delete', 'new-thread')),
    payload      TEXT NOT NULL,
    reference    TEXT,
    slot         TEXT,
    reminder     TEXT,
    created_at   INTEGER NOT NULL,
    ready_at     INTEGER,
    leased       INTEGER NOT NULL DEFAULT 0,
    attempts     INTEGER NOT NULL DEFAULT 0,
    maybe_sent   INTEGER NOT NULL DEFAULT 0,
    parked_at    INTEGER,
    park_reason  TEXT
) STRICT;
INSERT INTO outbox_moved (id, channel, tenant, conversation, kind, payload, reference, created_at, ready_at, leased, attempts, maybe_sent, parked_at, park_reason)
SELECT id, channel, tenant, conversation, kind, payload, reference, created_at, ready_at, leased, attempts, maybe_sent, parked_at, park_reason FROM outbox;
DELETE FROM sqlite_sequence WHERE name = 'outbox_moved';
INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox_moved', seq FROM sqlite_sequence WHERE name = 'outbox';
DROP TABLE outbox;
ALTER TABLE outbox_moved RENAME TO outbox;
CREATE INDEX outbox_by_conversation ON outbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX outbox_by_ready ON outbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX outbox_parked ON outbox (parked_at) WHERE parked_at IS NOT NULL;

-- The team of a message that waits for the first turn of its thread: an uninstall has to find it too.
ALTER TABLE inbox ADD COLUMN team TEXT;
CREATE INDEX inbox_by_team ON inbox (channel, tenant, team) WHERE team IS NOT NULL;

-- leader and summary: the index of who leads what, written with each turn. dead_at: since when nothing can be sent there.
ALTER TABLE conversation ADD COLUMN leader TEXT;
ALTER TABLE conversation ADD COLUMN summary TEXT;
ALTER TABLE conversation ADD COLUMN dead_at INTEGER;
CREATE INDEX conversation_by_leader ON conversation (channel, tenant, leader, updated_at) WHERE leader IS NOT NULL;

CREATE TABLE slot_message (
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    slot         TEXT NOT NULL,
    activity_id  TEXT NOT NULL,
    PRIMARY KEY (channel, tenant, conversation, slot)
) STRICT;

-- due_at is the reminder's own moment; ready_at is when it may be taken: that moment, a postponement, or the end of a lease. Null while its conversation is dead.
CREATE TABLE reminder (
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    id           TEXT NOT NULL,
    due_at       INTEGER NOT NULL,
    ready_at     INTEGER,
    leased       INTEGER NOT NULL DEFAULT 0,
    attempts     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (channel, tenant, conversation, id)
) STRICT;
CREATE INDEX reminder_by_ready ON reminder (ready_at) WHERE ready_at IS NOT NULL;
CREATE INDEX reminder_leased ON reminder (leased) WHERE leased = 1;

CREATE TABLE place (
    channel   TEXT NOT NULL,
    tenant    TEXT NOT NULL,
    id        TEXT NOT NULL,
    name      TEXT NOT NULL,
    team      TEXT,
    reference TEXT NOT NULL,
    seen_at   INTEGER NOT NULL,
    PRIMARY KEY (channel, tenant, id)
) STRICT;
CREATE INDEX place_by_team ON place (channel, tenant, team) WHERE team IS NOT NULL;
CREATE INDEX place_by_age ON place (seen_at);

-- Who was seen where.
CREATE TABLE visit (
    channel TEXT NOT NULL,
    tenant  TEXT NOT NULL,
    place   TEXT NOT NULL,
    person  TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (channel, tenant, place, person),
    FOREIGN KEY (channel, tenant, place) REFERENCES place (channel, tenant, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX visit_by_person ON visit (channel, tenant, person, seen_at);
CREATE INDEX visit_by_age ON visit (seen_at);
