create schema if not exists platform;

create table platform.idempotency (
  actor text collate "C" not null,
  key text collate "C" not null check (length(key) between 1 and 255),
  request_hash text not null,
  status int,
  headers text,
  body text,
  created_at timestamptz not null,
  primary key (actor, key)
);
comment on table platform.idempotency is
  'Answers kept under idempotency keys for 24 hours. spread: local';
create index idempotency_created_at on platform.idempotency (created_at);
