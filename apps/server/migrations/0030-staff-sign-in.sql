-- Sign-in of staff. The tables of members, accounts, sessions, verifications, second factors and
-- passkeys are read and written by better-auth through our field names; their DDL is ours.
create schema staff;

create table staff.member (
  id text collate "C" primary key check (id like 'stf\_%'),
  name text not null check (length(name) between 1 and 120),
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  state text not null default 'active' check (state in ('active', 'deactivated')),
  locale text not null default 'en' check (locale in ('en', 'fi', 'da', 'pl')),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  pin_hash text,
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table staff.member is 'spread: local';
comment on column staff.member.id is 'id: stf';
comment on column staff.member.state is 'type: MemberState';
comment on column staff.member.locale is 'type: StaffLocale';
comment on column staff.member.theme is 'type: ThemeChoice';
comment on column staff.member.pin_hash is 'Peppered and salted; null: no PIN.';
comment on column staff.member.demo is 'Made by the demo seed: may skip the second factor while the demo is on.';

create table staff.account (
  id text collate "C" primary key,
  member_id text collate "C" not null references staff.member,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
comment on table staff.account is 'spread: local';
create index on staff.account (member_id);

create table staff.session (
  id text collate "C" primary key,
  token text not null unique,
  member_id text collate "C" not null references staff.member,
  by text not null default 'password' check (by in ('password', 'passkey')),
  second_factor boolean not null default false,
  ip text,
  user_agent text,
  last_seen_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table staff.session is 'spread: local';
comment on column staff.session.id is 'id: ses';
comment on column staff.session.by is 'type: SignedInBy';
create index on staff.session (member_id);
create index on staff.session (expires_at);

create table staff.verification (
  id text collate "C" primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table staff.verification is 'spread: local';
create index on staff.verification (identifier);
create index on staff.verification (expires_at);

create table staff.two_factor (
  id text collate "C" primary key,
  member_id text collate "C" not null unique references staff.member,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
comment on table staff.two_factor is 'spread: local';

create table staff.used_code (
  member_id text collate "C" not null references staff.member,
  code_hash text not null,
  used_at timestamptz not null,
  primary key (member_id, code_hash)
);
comment on table staff.used_code is 'spread: local';
create index on staff.used_code (used_at);

create table staff.passkey (
  id text collate "C" primary key,
  name text,
  public_key text not null,
  member_id text collate "C" not null references staff.member,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
comment on table staff.passkey is 'spread: local';
create index on staff.passkey (member_id);

-- Counters of sign-in attempts, shared by all processes.
create table staff.rate_limit (
  id text collate "C" primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);
comment on table staff.rate_limit is 'spread: local';

create table staff.throttle (
  key text collate "C" primary key,
  failures integer not null check (failures >= 0),
  next_at timestamptz not null,
  last_at timestamptz not null
);
comment on table staff.throttle is 'spread: local';
create index on staff.throttle (last_at);
