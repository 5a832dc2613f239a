-- What staff and programs may do, and where. Null in channels or locations means everywhere.
create table staff.role (
  id text collate "C" primary key check (id like 'rol\_%'),
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  names jsonb not null,
  permissions text[] not null,
  needs_second_factor boolean not null default false,
  built_in boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table staff.role is 'spread: local';
comment on column staff.role.id is 'id: rol';
comment on column staff.role.names is 'json: Words';
comment on column staff.role.permissions is
  'resource:action; built-in roles also say `resource:*`, `*:action` and `*:*`';

create table staff.assignment (
  id text collate "C" primary key check (id like 'asg\_%'),
  member_id text collate "C" not null references staff.member,
  role_id text collate "C" not null references staff.role,
  channels text[] check (cardinality(channels) > 0),
  locations text[] check (cardinality(locations) > 0),
  created_by text not null,
  created_at timestamptz not null,
  unique (member_id, role_id)
);
comment on table staff.assignment is 'spread: local';
comment on column staff.assignment.id is 'id: asg';
create index on staff.assignment (role_id);

create table staff.invitation (
  id text collate "C" primary key check (id like 'inv\_%'),
  email text not null check (email = lower(email)),
  name text not null,
  locale text not null check (locale in ('en', 'fi', 'da', 'pl')),
  token_hash text not null unique,
  assignments jsonb not null,
  invited_by text collate "C" references staff.member,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null
);
comment on table staff.invitation is 'spread: local';
comment on column staff.invitation.id is 'id: inv';
comment on column staff.invitation.locale is 'type: StaffLocale';
comment on column staff.invitation.assignments is 'json: AssignmentWishes';
create index on staff.invitation (invited_by);
create index on staff.invitation (email);

create table staff.api_key (
  id text collate "C" primary key check (id like 'key\_%'),
  name text not null check (length(name) between 1 and 80),
  prefix text not null unique,
  hash text not null,
  permissions text[] not null check (cardinality(permissions) > 0),
  channels text[] check (cardinality(channels) > 0),
  locations text[] check (cardinality(locations) > 0),
  created_by text not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table staff.api_key is 'spread: local';
comment on column staff.api_key.id is 'id: key';
comment on column staff.api_key.hash is 'SHA-256 of the whole key; the key itself is shown once.';

create table staff.device (
  id text collate "C" primary key check (id like 'dev\_%'),
  name text not null check (length(name) between 1 and 80),
  location_id text collate "C" not null,
  secret_hash text not null,
  paired_by text collate "C" not null references staff.member,
  last_seen_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null
);
comment on table staff.device is 'spread: local';
comment on column staff.device.id is 'id: dev';
comment on column staff.device.location_id is 'id: loc';
create index on staff.device (location_id);
create index on staff.device (paired_by);

-- Opened with a PIN on a paired device; apart from staff.session, so that nothing that trusts a
-- password (changing it, adding passkeys) can be reached with a PIN.
create table staff.till_session (
  id text collate "C" primary key check (id like 'ses\_%'),
  token_hash text not null unique,
  member_id text collate "C" not null references staff.member,
  device_id text collate "C" not null references staff.device,
  ip text,
  user_agent text,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null
);
comment on table staff.till_session is 'spread: local';
comment on column staff.till_session.id is 'id: ses';
create index on staff.till_session (member_id);
create index on staff.till_session (device_id);
create index on staff.till_session (expires_at);

create table staff.pin_attempt (
  device_id text collate "C" not null references staff.device,
  member_id text collate "C" not null references staff.member,
  failures integer not null,
  next_at timestamptz not null,
  last_at timestamptz not null,
  primary key (device_id, member_id)
);
comment on table staff.pin_attempt is 'spread: local';
create index on staff.pin_attempt (member_id);

comment on column staff.assignment.channels is 'id: chn';
comment on column staff.assignment.locations is 'id: loc';
comment on column staff.api_key.permissions is 'type: Permission';
comment on column staff.api_key.channels is 'id: chn';
comment on column staff.api_key.locations is 'id: loc';
