-- The team that a channel's thread belongs to: an uninstall names the team and has to find all its threads.

ALTER TABLE conversation ADD COLUMN team TEXT;
CREATE INDEX conversation_by_team ON conversation (channel, tenant, team) WHERE team IS NOT NULL;
