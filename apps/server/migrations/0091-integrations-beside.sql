-- What files say beside products and prices, kept until it is asked for.
create table integrations.opening_stock (
  sku text collate "C" not null check (length(sku) between 1 and 100),
  location text not null default '',
  run_id text collate "C" not null references integrations.import_run on delete cascade,
  quantity bigint,
  unit_cost_minor bigint check (unit_cost_minor >= 0),
  currency char(3) not null,
  at timestamptz not null,
  primary key (sku, location, run_id)
);
comment on table integrations.opening_stock is
  'What a file says lies where and was paid for a piece; the latest run holds. spread: local';
comment on column integrations.opening_stock.run_id is 'id: imp';
comment on column integrations.opening_stock.currency is 'type: Currency';
create index opening_stock_run on integrations.opening_stock (run_id);

create table integrations.picture (
  product_id text collate "C" not null,
  url text collate "C" not null check (length(url) between 1 and 2000),
  run_id text collate "C" not null references integrations.import_run on delete cascade,
  place int not null check (place >= 0),
  alt text not null default '' check (length(alt) <= 500),
  locale text not null check (locale in ('en', 'fi', 'da', 'pl')),
  skus text[] not null default '{}',
  state text not null default 'wanted' check (state in ('wanted', 'placed', 'failed')),
  asset_id text collate "C",
  failure text check (length(failure) <= 200),
  changed_at timestamptz not null,
  primary key (product_id, url),
  check ((state = 'placed') = (asset_id is not null))
);
comment on table integrations.picture is
  'A picture that a file names by its address, fetched by a job. spread: local';
comment on column integrations.picture.product_id is 'id: prd';
comment on column integrations.picture.run_id is 'id: imp';
comment on column integrations.picture.locale is 'type: Locale';
comment on column integrations.picture.state is 'type: PictureState';
comment on column integrations.picture.asset_id is 'id: ast';
create index picture_run on integrations.picture (run_id);
create index picture_wanted on integrations.picture (run_id, product_id) where state = 'wanted';

create table integrations.export_ticket (
  hash text collate "C" primary key,
  wish jsonb not null,
  name text not null,
  created_by text collate "C" not null,
  expires_at timestamptz not null
);
comment on table integrations.export_ticket is
  'Who holds the ticket may fetch the file; only its hash is kept. spread: local';
comment on column integrations.export_ticket.wish is 'json: ExportWish';
create index export_ticket_age on integrations.export_ticket (expires_at);
