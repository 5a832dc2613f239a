-- What we say to people by mail, text message and push: written in the caller's transaction, sent
-- by a job, kept to be read where no provider is configured.
create schema messages;

create table messages.message (
  id text collate "C" primary key check (id like 'out\_%'),
  kind text not null check (kind in ('mail', 'sms', 'push')),
  state text not null check (state in
    ('queued', 'sending', 'deferred', 'sent', 'failed', 'kept', 'canceled')),
  template text collate "C" not null,
  locale text not null check (locale in ('en', 'fi', 'da', 'pl')),
  brand_id text collate "C" references channels.brand,
  channel_id text collate "C" references channels.channel,
  person_id text collate "C",
  dedupe_key text collate "C" not null unique check (length(dedupe_key) between 1 and 255),
  recipient text,
  recipient_hint text not null,
  from_name text not null,
  subject text not null,
  html text,
  body text,
  url text,
  secrets jsonb,
  attempts int not null default 0 check (attempts >= 0),
  attempt_id text collate "C",
  last_reply text check (length(last_reply) <= 500),
  provider_reference text,
  created_at timestamptz not null,
  state_at timestamptz not null,
  erased_at timestamptz,
  version int not null default 1 check (version >= 1),
  check (state_at >= created_at),
  check ((state = 'sending') = (attempt_id is not null)),
  check ((erased_at is null) = (recipient is not null)),
  check (erased_at is null or (html is null and body is null and url is null and secrets is null)),
  check (state <> 'sent' or secrets is null)
);
comment on table messages.message is
  'One message to one recipient; secrets lie apart until it is sent. spread: local';
comment on column messages.message.id is 'id: out';
comment on column messages.message.kind is 'type: MessageKind';
comment on column messages.message.state is 'type: MessageState';
comment on column messages.message.locale is 'type: Locale';
comment on column messages.message.person_id is 'id: per';
comment on column messages.message.secrets is 'json: MessageSecrets';
create index message_state on messages.message (state, id);
create index message_brand on messages.message (brand_id, id);
create index message_channel on messages.message (channel_id, id);
create index message_person on messages.message (person_id) where person_id is not null;
create index message_to_erase on messages.message (state_at) where erased_at is null;

create table messages.attempt (
  message_id text collate "C" not null references messages.message on delete cascade,
  number int not null check (number >= 1),
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'later', 'refused', 'lost')),
  reply text check (length(reply) <= 500),
  primary key (message_id, number),
  check ((ended_at is null) = (outcome is null))
);
comment on table messages.attempt is
  'Each try to hand a message to a provider, and what the provider said. spread: local';
comment on column messages.attempt.message_id is 'id: out';
comment on column messages.attempt.outcome is 'type: AttemptOutcome';

-- A page of its own for each preview, so that it can carry a content policy of its own.
create table messages.preview (
  id text collate "C" primary key check (id like 'pvw\_%'),
  brand_id text collate "C" not null references channels.brand,
  html text not null,
  created_at timestamptz not null
);
comment on table messages.preview is
  'Samples rendered for the brand-kit editor; gone after an hour. spread: local';
comment on column messages.preview.id is 'id: pvw';
create index preview_brand on messages.preview (brand_id);
create index preview_age on messages.preview (created_at);
