BEGIN TRANSACTION;
CREATE TABLE conversation (
    channel      TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    conversation TEXT NOT NULL,
    version      INTEGER NOT NULL,
    schema       INTEGER NOT NULL,
    state        TEXT NOT NULL,
    reference    TEXT,
    updated_at   INTEGER NOT NULL, team TEXT,
    PRIMARY KEY (channel, tenant, conversation)
) STRICT;
INSERT INTO "conversation" VALUES('msteams','tenant-1','a',2,1,'{"groep":7}','{"serviceUrl":"x"}',1795251600000,'red');
CREATE TABLE direct_line (
    conversation_id TEXT NOT NULL PRIMARY KEY,
    token_hash      TEXT NOT NULL UNIQUE,
    user_id         TEXT NOT NULL,
    last_seq        INTEGER NOT NULL DEFAULT 0,
    touched_at      INTEGER NOT NULL
) STRICT;
INSERT INTO "direct_line" VALUES('a','hash-a','user-a',2,1795251600000);
CREATE TABLE direct_line_log (
    conversation_id TEXT NOT NULL REFERENCES direct_line (conversation_id) ON DELETE CASCADE,
    seq             INTEGER NOT NULL,
    activity        TEXT NOT NULL,
    outbox_id       INTEGER UNIQUE,
    UNIQUE (conversation_id, seq)
) STRICT;
INSERT INTO "direct_line_log" VALUES('a',1,'question',NULL);
INSERT INTO "direct_line_log" VALUES('a',2,'first',1);
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
INSERT INTO "inbox" VALUES(2,'msteams','tenant-1','a','poison','{"id":"poison"}',1795251600000,NULL,0,1,1795251600000,'poison');
INSERT INTO "inbox" VALUES(3,'msteams','tenant-1','a','waiting','{"id":"waiting"}',1795251600000,1795251600000,0,0,NULL,NULL);
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
INSERT INTO "outbox" VALUES(2,'msteams','tenant-1','a','send','parked',NULL,1795251600000,NULL,0,1,0,1795251600000,'403');
INSERT INTO "outbox" VALUES(3,'msteams','tenant-1','a','send','second',NULL,1795251600000,1795251600000,0,1,1,NULL,NULL);
INSERT INTO "outbox" VALUES(4,'msteams','tenant-1','a','send','third',NULL,1795251600000,NULL,0,0,0,NULL,NULL);
CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT;
INSERT INTO "schema_version" VALUES(1,1795300185021);
INSERT INTO "schema_version" VALUES(2,1795300185022);
CREATE TABLE seen (
    digest  BLOB NOT NULL PRIMARY KEY,
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "seen" VALUES(X'125F0C4E670512884841A96F8BD113F1',1795251600000);
INSERT INTO "seen" VALUES(X'98D05F9955F18B4EC7002BB9BE4E77EF',1795251600000);
INSERT INTO "seen" VALUES(X'DEBBA40CE09905139DE8F850575364B5',1795251600000);
CREATE INDEX conversation_by_age ON conversation (updated_at);
CREATE INDEX seen_by_age ON seen (seen_at);
CREATE INDEX inbox_by_conversation ON inbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX inbox_by_ready ON inbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX inbox_parked ON inbox (parked_at) WHERE parked_at IS NOT NULL;
CREATE INDEX outbox_by_conversation ON outbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX outbox_by_ready ON outbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX outbox_parked ON outbox (parked_at) WHERE parked_at IS NOT NULL;
CREATE INDEX direct_line_by_age ON direct_line (touched_at);
CREATE INDEX conversation_by_team ON conversation (channel, tenant, team) WHERE team IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inbox',3);
INSERT INTO "sqlite_sequence" VALUES('outbox',9);
COMMIT;
