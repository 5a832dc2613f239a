create table carts.hand_over (
  code_hash text collate "C" primary key,
  id text collate "C" not null,
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  made_by text collate "C" not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  taken_at timestamptz,
  taken_by text collate "C",
  check ((taken_at is null) = (taken_by is null))
);
comment on table carts.hand_over is
  'A code, kept as its hash, that gives a cart into other hands once. spread: by code_hash';
comment on column carts.hand_over.id is 'id: hov';
comment on column carts.hand_over.customer_id is 'id: per';
comment on column carts.hand_over.cart_id is 'id: crt';
create index hand_over_cart on carts.hand_over (cart_id);
create index hand_over_ends on carts.hand_over (expires_at);

create table carts.kept_item (
  customer_id text collate "C" not null,
  channel_id text collate "C" not null,
  kind text not null check (kind in ('saved', 'wish')),
  variant_id text collate "C" not null,
  quantity int not null check (quantity between 1 and 9999),
  kept_at timestamptz not null,
  primary key (customer_id, channel_id, kind, variant_id)
);
comment on table carts.kept_item is
  'What a person saved for later, or wishes for. spread: by customer_id';
comment on column carts.kept_item.customer_id is 'id: per';
comment on column carts.kept_item.channel_id is 'id: chn';
comment on column carts.kept_item.kind is 'type: KeptKind';
comment on column carts.kept_item.variant_id is 'id: var';

create table carts.share (
  token_hash text collate "C" primary key,
  kind text not null check (kind in ('cart', 'wishlist')),
  customer_id text collate "C" not null,
  cart_id text collate "C",
  channel_id text collate "C" not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((kind = 'cart') = (cart_id is not null))
);
comment on table carts.share is
  'A link, kept as its hash, that shows a cart or a wishlist to whoever has it. spread: by token_hash';
comment on column carts.share.kind is 'type: ShareKind';
comment on column carts.share.customer_id is 'id: per';
comment on column carts.share.cart_id is 'id: crt';
comment on column carts.share.channel_id is 'id: chn';
create index share_ends on carts.share (expires_at);
