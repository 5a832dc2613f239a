-- What people pay with: one payment per cart, its tenders, what is given back. A payment is found by
-- the cart that it pays, and spread by it.
create schema payments;

create table payments.payment (
  reference text collate "C" primary key check (reference ~ '^[a-z]{3}_[0-9a-z]{1,40}$'),
  id text collate "C" not null check (id like 'pay\_%'),
  person_id text collate "C" not null,
  currency char(3) not null,
  state text not null default 'open' check (state in ('open', 'taken', 'released')),
  order_id text collate "C",
  total_minor bigint check (total_minor >= 0),
  waiting_told_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  check ((state = 'taken') = (order_id is not null)),
  check ((state = 'taken') = (total_minor is not null))
);
comment on table payments.payment is
  'What is paid for one cart: open until the order takes it. spread: by reference';
comment on column payments.payment.id is 'id: pay';
comment on column payments.payment.person_id is 'id: per';
comment on column payments.payment.order_id is 'id: ord';
comment on column payments.payment.currency is 'type: Currency';
comment on column payments.payment.state is 'type: PaymentState';
create index payment_order on payments.payment (order_id) where order_id is not null;
create index payment_person on payments.payment (person_id, created_at);
create index payment_open on payments.payment (changed_at) where state = 'open';

create table payments.tender (
  reference text collate "C" not null references payments.payment,
  id text collate "C" not null check (id like 'tnd\_%'),
  kind text not null check (kind in ('card', 'terminal', 'cash', 'gift_card', 'store_credit')),
  state text not null check (state in
    ('pending', 'authorized', 'taken', 'captured', 'declined', 'released', 'failed')),
  amount_minor bigint not null check (amount_minor > 0),
  change_minor bigint not null default 0 check (change_minor >= 0),
  captured_minor bigint not null default 0 check (captured_minor >= 0),
  refunded_minor bigint not null default 0 check (refunded_minor >= 0),
  account_id text collate "C",
  reader_id text collate "C",
  label text not null default '' check (length(label) <= 80),
  problem text collate "C",
  return_path text,
  provider text check (provider in ('stripe', 'practice')),
  provider_session text collate "C",
  provider_intent text collate "C",
  attempts int not null default 0 check (attempts >= 0),
  provider_closed boolean not null default true,
  created_at timestamptz not null,
  authorized_at timestamptz,
  changed_at timestamptz not null,
  primary key (reference, id),
  check (change_minor = 0 or kind = 'cash'),
  check (captured_minor + change_minor <= amount_minor),
  constraint tender_refunds_within_captured check (refunded_minor <= captured_minor),
  check ((kind in ('gift_card', 'store_credit')) = (account_id is not null)),
  check ((kind in ('card', 'terminal')) = (provider is not null)),
  check ((kind = 'terminal') = (reader_id is not null)),
  check (captured_minor = 0 or state = 'captured')
);
comment on table payments.tender is
  'One means of paying within a payment, from promised to given back. spread: by reference';
comment on column payments.tender.id is 'id: tnd';
comment on column payments.tender.kind is 'type: TenderKind';
comment on column payments.tender.state is 'type: TenderState';
comment on column payments.tender.provider is 'type: CardProvider';
comment on column payments.tender.amount_minor is
  'What it covers; for cash what was handed over, change included';
comment on column payments.tender.provider_closed is
  'False while the provider may still hold or take money that we do not want';
create index tender_at_work on payments.tender (changed_at)
  where state in ('pending', 'taken') or not provider_closed;
create index tender_state on payments.tender (state, changed_at);

create table payments.refund (
  reference text collate "C" not null,
  id text collate "C" not null check (id like 'rfd\_%'),
  key text collate "C" not null check (length(key) between 1 and 255),
  tender_id text collate "C",
  account_id text collate "C",
  amount_minor bigint not null check (amount_minor > 0),
  reason text not null check (length(reason) between 1 and 200),
  state text not null check (state in ('pending', 'done', 'failed')),
  provider_refund text collate "C",
  problem text collate "C",
  asked_by text collate "C" not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (reference, id),
  foreign key (reference, tender_id) references payments.tender (reference, id),
  check (tender_id is not null or account_id is not null)
);
comment on table payments.refund is
  'Money on its way back to one tender, or as store credit where that was agreed. spread: by reference';
comment on column payments.refund.id is 'id: rfd';
comment on column payments.refund.tender_id is 'id: tnd';
comment on column payments.refund.state is 'type: RefundState';
create index refund_tender on payments.refund (reference, tender_id);
create index refund_key on payments.refund (reference, key);
create index refund_pending on payments.refund (changed_at) where state <> 'done';
