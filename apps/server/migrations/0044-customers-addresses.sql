-- Addresses that shoppers keep in their account. While there are any, one of them is the default.
create table customers.address (
  person_id text collate "C" not null references customers.person,
  id text collate "C" not null check (id like 'adr\_%'),
  label text not null check (length(label) <= 40),
  address jsonb not null,
  is_default boolean not null,
  version integer not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (person_id, id)
);
comment on table customers.address is
  'Where a shopper has things sent, to be chosen instead of typed. spread: by person_id';
comment on column customers.address.id is 'id: adr';
comment on column customers.address.address is 'json: PostalAddress';
create unique index address_default on customers.address (person_id) where is_default;
