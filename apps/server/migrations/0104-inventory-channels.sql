create table inventory.channel_stock (
  channel_id text collate "C" primary key references channels.channel,
  location_ids text[] collate "C",
  buffer int not null check (buffer >= 0),
  backorders boolean not null,
  few_left int not null check (few_left >= 0),
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null
);
comment on table inventory.channel_stock is
  'From where a channel sells and how much it leaves for others; without a row the usual rule holds. spread: reference';
comment on column inventory.channel_stock.location_ids is 'id: loc';

create table inventory.fence (
  variant_id text collate "C" not null,
  location_id text collate "C" not null,
  channel_id text collate "C" not null references channels.channel,
  quantity int not null check (quantity >= 0),
  changed_at timestamptz not null,
  primary key (variant_id, location_id, channel_id),
  foreign key (variant_id, location_id) references inventory.level
);
comment on table inventory.fence is
  'Pieces at a location that only one channel may still sell. spread: by variant_id';
create index fence_channel on inventory.fence (channel_id);
