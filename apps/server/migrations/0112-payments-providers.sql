-- How cards are taken: keys under seal, what the provider told us, and the practice provider's own
-- memory where no key is set.
create table payments.provider (
  name text collate "C" primary key check (name = 'stripe'),
  secret_key text not null,
  webhook_secret text not null,
  key_hint text not null check (length(key_hint) <= 20),
  changed_by text collate "C" not null,
  changed_at timestamptz not null,
  version int not null default 1 check (version >= 1)
);
comment on table payments.provider is
  'Keys of the card provider, sealed with a key of this installation. spread: reference';

create table payments.provider_event (
  id text collate "C" primary key check (length(id) between 1 and 255),
  type text collate "C" not null,
  verdict text not null check (verdict in ('looked_into', 'not_ours', 'mismatch')),
  reference text collate "C",
  tender_id text collate "C",
  occurred_at timestamptz not null,
  received_at timestamptz not null
);
comment on table payments.provider_event is
  'Each message of the provider once, however often it comes; kept for 90 days. spread: by id';
comment on column payments.provider_event.tender_id is 'id: tnd';
comment on column payments.provider_event.verdict is 'type: EventVerdict';
create index provider_event_age on payments.provider_event (received_at);

create table payments.practice_object (
  id text collate "C" primary key check (length(id) between 1 and 300),
  kind text collate "C" not null,
  body jsonb not null,
  changed_at timestamptz not null
);
comment on table payments.practice_object is
  'What the practice provider remembers: no money is ever behind it. spread: local';
comment on column payments.practice_object.body is 'json: PracticeBody';
create index practice_object_kind on payments.practice_object (kind, id);
create index practice_object_age on payments.practice_object (changed_at);
