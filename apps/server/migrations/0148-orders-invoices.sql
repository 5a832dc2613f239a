-- Numbered invoices: the number is drawn in the transaction that writes the invoice, so that what
-- is rolled back leaves no gap.
create table orders.invoice_series (
  series text collate "C" primary key,
  last int not null check (last >= 1)
);
comment on table orders.invoice_series is
  'The last number given out, per company (VAT id) and year. spread: local';

create table orders.invoice (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  series text collate "C" not null,
  number text collate "C" not null,
  paper jsonb not null,
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (customer_id, order_id),
  unique (customer_id, series, number),
  foreign key (customer_id, order_id) references orders."order" (customer_id, id)
);
comment on table orders.invoice is
  'The invoice of an order, with all it says as it stood then. spread: by customer_id';
comment on column orders.invoice.customer_id is 'id: per';
comment on column orders.invoice.order_id is 'id: ord';
comment on column orders.invoice.paper is 'json: unknown';

create table orders.paper_ticket (
  hash text collate "C" primary key,
  order_id text collate "C" not null,
  document text not null check (document in ('receipt', 'invoice')),
  locale text check (locale in ('en', 'fi', 'da', 'pl')),
  expires_at timestamptz not null
);
comment on table orders.paper_ticket is
  'Links by which a paper is fetched without an account, for minutes. spread: local';
comment on column orders.paper_ticket.order_id is 'id: ord';
comment on column orders.paper_ticket.document is 'type: OwnDocument';
comment on column orders.paper_ticket.locale is 'type: Locale';
create index paper_ticket_age on orders.paper_ticket (expires_at);
