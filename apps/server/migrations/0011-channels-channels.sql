create table channels.channel (
  id text collate "C" primary key,
  brand_id text collate "C" not null references channels.brand,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('web', 'app', 'store', 'call_center', 'social', 'chat',
    'marketplace', 'agent', 'b2b')),
  name jsonb not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  country char(2) not null check (country ~ '^[A-Z]{2}$'),
  locales text[] not null check (cardinality(locales) >= 1),
  default_locale text not null,
  tax_zone text not null,
  prices_include_tax boolean not null,
  price_policy text not null check (price_policy in ('one_price', 'declared')),
  host text,
  path text not null default '',
  payment_methods text[] not null,
  delivery_methods text[] not null,
  location_id text collate "C",
  settings jsonb not null,
  state text not null default 'active' check (state in ('active', 'paused', 'archived')),
  rank int not null default 0 check (rank >= 0),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (default_locale = any (locales)),
  check ((kind = 'store') = (location_id is not null)),
  check (host is not null or path = '')
);
comment on table channels.channel is
  'One way in which people meet a brand; a store channel names its location. spread: reference';
comment on column channels.channel.id is 'id: chn';
comment on column channels.channel.kind is 'type: ChannelKind';
comment on column channels.channel.name is 'json: Words';
comment on column channels.channel.currency is 'type: Currency';
comment on column channels.channel.locales is 'type: Locale';
comment on column channels.channel.default_locale is 'type: Locale';
comment on column channels.channel.price_policy is 'type: PricePolicy';
comment on column channels.channel.payment_methods is 'type: PaymentMethod';
comment on column channels.channel.delivery_methods is 'type: DeliveryMethod';
comment on column channels.channel.location_id is 'id: loc';
comment on column channels.channel.settings is 'json: ChannelSettings';
comment on column channels.channel.state is 'type: ChannelState';
create index channel_brand on channels.channel (brand_id);
create index channel_order on channels.channel (rank, id);
create unique index channel_address on channels.channel (host, path)
  where host is not null and state <> 'archived';
create unique index channel_location on channels.channel (brand_id, location_id)
  where location_id is not null and state <> 'archived';
