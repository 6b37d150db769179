-- State, activities and references are JSON that the store does not look into. Moments are Unix time in milliseconds.

-- leader and summary: the index of who leads what, written with each turn. dead_at: since when nothing can be sent there.
CREATE TABLE conversation (
    channel      text NOT NULL,
    tenant       text NOT NULL,
    conversation text NOT NULL,
    version      bigint NOT NULL,
    schema       integer NOT NULL,
    state        text NOT NULL,
    reference    text,
    updated_at   bigint NOT NULL,
    team         text,
    leader       text,
    summary      text,
    dead_at      bigint,
    PRIMARY KEY (channel, tenant, conversation)
);
CREATE INDEX conversation_by_age ON conversation (updated_at);
CREATE INDEX conversation_by_team ON conversation (channel, tenant, team) WHERE team IS NOT NULL;
CREATE INDEX conversation_by_leader ON conversation (channel, tenant, leader, updated_at) WHERE leader IS NOT NULL;

-- Activities that were accepted once, as digests: after an erasure nothing here leads back to the conversation.
CREATE TABLE seen (
    digest  bytea NOT NULL PRIMARY KEY,
    seen_at bigint NOT NULL
);
CREATE INDEX seen_by_age ON seen (seen_at);

-- Both queues are lines, one per conversation. ready_at is when the first in line may be taken: its due time, or the end of its lease while somebody works
-- on it. It is null for who stands behind another and for who is parked, so that the index holds heads only and a backlog costs nothing.
CREATE TABLE inbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel      text NOT NULL,
    tenant       text NOT NULL,
    conversation text NOT NULL,
    team         text,
    activity_id  text NOT NULL,
    payload      text NOT NULL,
    created_at   bigint NOT NULL,
    ready_at     bigint,
    leased       boolean NOT NULL DEFAULT false,
    attempts     integer NOT NULL DEFAULT 0,
    parked_at    bigint,
    park_reason  text
);
CREATE INDEX inbox_by_conversation ON inbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX inbox_by_ready ON inbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX inbox_parked ON inbox (parked_at) WHERE parked_at IS NOT NULL;
CREATE INDEX inbox_by_team ON inbox (channel, tenant, team) WHERE team IS NOT NULL;

CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel      text NOT NULL,
    tenant       text NOT NULL,
    conversation text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('send', 'reply', 'update', 'delete', 'new-thread')),
    payload      text NOT NULL,
    reference    text,
    slot         text,
    reminder     text,
    created_at   bigint NOT NULL,
    ready_at     bigint,
    leased       boolean NOT NULL DEFAULT false,
    attempts     integer NOT NULL DEFAULT 0,
    maybe_sent   boolean NOT NULL DEFAULT false,
    parked_at    bigint,
    park_reason  text
);
CREATE INDEX outbox_by_conversation ON outbox (channel, tenant, conversation, parked_at, id);
CREATE INDEX outbox_by_ready ON outbox (ready_at, id) WHERE ready_at IS NOT NULL;
CREATE INDEX outbox_parked ON outbox (parked_at) WHERE parked_at IS NOT NULL;

CREATE TABLE slot_message (
    channel      text NOT NULL,
    tenant       text NOT NULL,
    conversation text NOT NULL,
    slot         text NOT NULL,
    activity_id  text NOT NULL,
    PRIMARY KEY (channel, tenant, conversation, slot)
);

-- due_at is the reminder's own moment; ready_at is when it may be taken: that moment, a postponement, or the end of a lease. Null while its conversation is dead.
CREATE TABLE reminder (
    channel      text NOT NULL,
    tenant       text NOT NULL,
    conversation text NOT NULL,
    id           text NOT NULL,
    due_at       bigint NOT NULL,
    ready_at     bigint,
    leased       boolean NOT NULL DEFAULT false,
    attempts     integer NOT NULL DEFAULT 0,
    PRIMARY KEY (channel, tenant, conversation, id)
);
CREATE INDEX reminder_by_ready ON reminder (ready_at) WHERE ready_at IS NOT NULL;

CREATE TABLE place (
    channel   text NOT NULL,
    tenant    text NOT NULL,
    id        text NOT NULL,
    name      text NOT NULL,
    team      text,
    reference text NOT NULL,
    seen_at   bigint NOT NULL,
    PRIMARY KEY (channel, tenant, id)
);
CREATE INDEX place_by_team ON place (channel, tenant, team) WHERE team IS NOT NULL;
CREATE INDEX place_by_age ON place (seen_at);

-- Who was seen where.
CREATE TABLE visit (
    channel text NOT NULL,
    tenant  text NOT NULL,
    place   text NOT NULL,
    person  text NOT NULL,
    seen_at bigint NOT NULL,
    PRIMARY KEY (channel, tenant, place, person),
    FOREIGN KEY (channel, tenant, place) REFERENCES place (channel, tenant, id) ON DELETE CASCADE
);
CREATE INDEX visit_by_person ON visit (channel, tenant, person, seen_at);
CREATE INDEX visit_by_age ON visit (seen_at);

CREATE TABLE direct_line (
    conversation_id text NOT NULL PRIMARY KEY,
    token_hash      text NOT NULL UNIQUE,
    user_id         text NOT NULL,
    last_seq        bigint NOT NULL DEFAULT 0,
    touched_at      bigint NOT NULL
);
CREATE INDEX direct_line_by_age ON direct_line (touched_at);

-- outbox_id makes a delivery count once, however often it is tried.
CREATE TABLE direct_line_log (
    conversation_id text NOT NULL REFERENCES direct_line (conversation_id) ON DELETE CASCADE,
    seq             bigint NOT NULL,
    activity        text NOT NULL,
    outbox_id       bigint UNIQUE,
    PRIMARY KEY (conversation_id, seq)
);
