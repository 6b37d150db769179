-- State, activities and references are JSON that the store does not look into. Moments are Unix time in milliseconds.

CREATE TABLE conversation (
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    version      INTEGER NOT NULL,
    schema       INTEGER NOT NULL,
    state        TEXT NOT NULL,
    reference    TEXT,
    updated_at   INTEGER NOT NULL,
    PRIMARY KEY (channel, tenant, conversation)
) STRICT;
CREATE INDEX conversation_by_age ON conversation (updated_at);

-- Activities that were accepted once, as digests: after an erasure nothing here leads back to the conversation.
CREATE TABLE seen (
    digest  BLOB NOT NULL PRIMARY KEY,
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_by_age ON seen (seen_at);

-- Both queues are lines, one per conversation. ready_at is when the first in line may be taken: its due time, or the end of its lease while somebody works
-- on it. It is null for who stands behind another and for who is parked, so that the index holds heads only and a backlog costs nothing.
CREATE TABLE inbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    activity_id  TEXT NOT NULL,
    payload      TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    ready_at     INTEGER,
    leased       INTEGER NOT NULL DEFAULT 0,
    attempts     INTEGER NOT NULL DEFAULT 0,
    parked_at    INTEGER,
    park_reason  TEXT
) STRICT;
CREATE INDEX inbox_by_conversation ON inbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX inbox_by_ready ON inbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX inbox_parked ON inbox (parked_at) WHERE parked_at IS NOT NULL;

CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('send', 'reply', 'update', 'delete')),
    payload      TEXT NOT NULL,
    reference    TEXT,
    created_at   INTEGER NOT NULL,
    ready_at     INTEGER,
    leased       INTEGER NOT NULL DEFAULT 0,
    attempts     INTEGER NOT NULL DEFAULT 0,
    maybe_sent   INTEGER NOT NULL DEFAULT 0,
    parked_at    INTEGER,
    park_reason  TEXT
) STRICT;
CREATE INDEX outbox_by_conversation ON outbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX outbox_by_ready ON outbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX outbox_parked ON outbox (parked_at) WHERE parked_at IS NOT NULL;

CREATE TABLE direct_line (
    conversation_id TEXT NOT NULL PRIMARY KEY,
    token_hash      TEXT NOT NULL UNIQUE,
    user_id         TEXT NOT NULL,
    last_seq        INTEGER NOT NULL DEFAULT 0,
    touched_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX direct_line_by_age ON direct_line (touched_at);

-- outbox_id makes a delivery count once, however often it is tried.
CREATE TABLE direct_line_log (
    conversation_id TEXT NOT NULL REFERENCES direct_line (conversation_id) ON DELETE CASCADE,
    seq             INTEGER NOT NULL,
    activity        TEXT NOT NULL,
    outbox_id       INTEGER UNIQUE,
    UNIQUE (conversation_id, seq)
) STRICT;
