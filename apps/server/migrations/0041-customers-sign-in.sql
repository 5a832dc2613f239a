-- Sign-in of shoppers, read and written by better-auth through our field names. The id of a
-- shopper is the id of the person; verified addresses are unique here, next to it.
create table customers.shopper (
  id text collate "C" primary key check (id like 'per\_%'),
  name text not null default '',
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table customers.shopper is 'spread: local';
comment on column customers.shopper.id is 'id: per';

create table customers.account (
  id text collate "C" primary key,
  shopper_id text collate "C" not null references customers.shopper,
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
comment on table customers.account is 'spread: local';
create index on customers.account (shopper_id);

create table customers.session (
  id text collate "C" primary key,
  token text not null unique,
  shopper_id text collate "C" not null references customers.shopper,
  by text not null default 'magic_link' check (by in ('magic_link', 'passkey')),
  ip text,
  user_agent text,
  last_seen_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table customers.session is 'spread: local';
comment on column customers.session.id is 'id: ses';
comment on column customers.session.by is 'type: ShopperSignedInBy';
create index on customers.session (shopper_id);
create index on customers.session (expires_at);

create table customers.verification (
  id text collate "C" primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table customers.verification is 'spread: local';
create index on customers.verification (identifier);
create index on customers.verification (expires_at);

create table customers.passkey (
  id text collate "C" primary key,
  name text,
  public_key text not null,
  shopper_id text collate "C" not null references customers.shopper,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
comment on table customers.passkey is 'spread: local';
create index on customers.passkey (shopper_id);

-- Counters of sign-in attempts, shared by all processes.
create table customers.rate_limit (
  id text collate "C" primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);
comment on table customers.rate_limit is 'spread: local';

create table customers.throttle (
  key text collate "C" primary key,
  failures integer not null check (failures >= 0),
  next_at timestamptz not null,
  last_at timestamptz not null
);
comment on table customers.throttle is 'spread: local';
create index on customers.throttle (last_at);
