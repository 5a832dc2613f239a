create schema pricing;

create extension if not exists btree_gist;

create table pricing.price_list (
  id text collate "C" primary key,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('sale', 'override')),
  priority int not null check (priority between 0 and 1000),
  channel_ids text[] collate "C" not null,
  countries text[] collate "C" not null,
  group_ids text[] collate "C" not null,
  company_ids text[] collate "C" not null,
  starts_at timestamptz,
  ends_at timestamptz check (ends_at > starts_at),
  note text not null check (length(note) <= 500),
  state text not null check (state in ('draft', 'active', 'paused', 'archived')),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table pricing.price_list is
  'Prices for some channels, countries, groups or companies, and for a time. spread: reference';
comment on column pricing.price_list.id is 'id: lst';
comment on column pricing.price_list.kind is 'type: PriceListKind';
comment on column pricing.price_list.channel_ids is 'id: chn';
comment on column pricing.price_list.group_ids is 'id: grp';
comment on column pricing.price_list.company_ids is 'id: com';
comment on column pricing.price_list.state is 'type: PriceListState';
create index price_list_order on pricing.price_list (changed_at, id);

create table pricing.price (
  id text collate "C" primary key,
  variant_id text collate "C" not null references catalog.variant,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null check (amount_minor >= 0),
  tax_included boolean not null,
  channel_id text collate "C" references channels.channel,
  country char(2) check (country ~ '^[A-Z]{2}$'),
  list_id text collate "C" references pricing.price_list,
  group_id text collate "C",
  company_id text collate "C",
  min_quantity int not null check (min_quantity >= 1),
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  source text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  scope text collate "C" not null generated always as (
    currency::text || '|' || coalesce(channel_id, '') || '|' || coalesce(country::text, '') || '|' ||
    coalesce(list_id, '') || '|' || coalesce(group_id, '') || '|' || coalesce(company_id, '') ||
    '|' || min_quantity::text) stored,
  check (valid_until is null or valid_from is not null),
  constraint price_windows_apart exclude using gist (
    variant_id with =, scope with =, tstzrange(valid_from, valid_until) with &&)
    where (valid_from is not null) deferrable initially deferred
);
comment on table pricing.price is
  'What a variant costs, in the circumstances that the row names; without a window it holds from now on. spread: reference';
comment on column pricing.price.id is 'id: prc';
comment on column pricing.price.currency is 'type: Currency';
comment on column pricing.price.group_id is 'id: grp';
comment on column pricing.price.company_id is 'id: com';
comment on column pricing.price.scope is
  'All circumstances but the window in one text: rows of one scope stand in for one another';
create unique index price_slot on pricing.price
  (variant_id, scope, coalesce(valid_from, '-infinity'::timestamptz));
create index price_channel on pricing.price (channel_id) where channel_id is not null;
create index price_list_rows on pricing.price (list_id, variant_id) where list_id is not null;
create index price_begins on pricing.price (valid_from, id) where valid_from is not null;
create index price_ends on pricing.price (valid_until, id) where valid_until is not null;
create index price_special on pricing.price (variant_id)
  where channel_id is not null or country is not null;
