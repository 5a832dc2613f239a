create table platform.audit (
  id text collate "C" primary key,
  at timestamptz not null,
  actor text collate "C" not null,
  action text collate "C" not null,
  subject text collate "C" not null,
  outcome text not null check (outcome in ('done', 'refused')),
  detail json not null,
  ip text not null,
  user_agent text not null,
  channel_id text collate "C",
  location_id text collate "C",
  trace_id text collate "C" not null,
  seq bigint check (seq > 0),
  hash text collate "C" check (length(hash) = 64),
  check ((seq is null) = (hash is null))
);
comment on table platform.audit is
  'Who did what. Sealed shortly after commit: seq without gaps, hash over the entry and the hash before it. spread: local';
comment on column platform.audit.id is 'id: aud';
comment on column platform.audit.detail is 'json: unknown';
create unique index audit_seq on platform.audit (seq);
create index audit_unsealed on platform.audit (id) where seq is null;
create index audit_at on platform.audit (at desc, id desc);
create index audit_actor on platform.audit (actor, at desc, id desc);
create index audit_subject on platform.audit (subject, at desc, id desc);
