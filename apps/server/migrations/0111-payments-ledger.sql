-- Gift cards and store credit: what the house owes, as a ledger in which each transfer names the
-- account that gives and the account that receives.
create table payments.account (
  id text collate "C" primary key check (id ~ '^(gfc|crd)_'),
  kind text not null check (kind in ('gift_card', 'store_credit')),
  currency char(3) not null,
  balance_minor bigint not null default 0,
  state text not null default 'active' check (state in ('active', 'blocked')),
  expires_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  constraint account_not_overdrawn check (balance_minor >= 0)
);
comment on table payments.account is
  'What the house owes to the holder of a gift card or of credit. spread: by id';
comment on column payments.account.kind is 'type: AccountKind';
comment on column payments.account.currency is 'type: Currency';
comment on column payments.account.state is 'type: AccountState';
comment on column payments.account.balance_minor is
  'Sum of what came in less what went out; redthread verify compares it with the transfers';
create index account_order on payments.account (kind, created_at, id);

create table payments.transfer (
  account_id text collate "C" not null references payments.account,
  id text collate "C" not null check (id like 'ltr\_%'),
  debit text collate "C" not null,
  credit text collate "C" not null,
  amount_minor bigint not null check (amount_minor > 0),
  kind text not null check (kind in
    ('issued', 'redeemed', 'returned', 'written_off')),
  reference text collate "C" not null check (length(reference) between 1 and 255),
  order_id text collate "C",
  balance_after_minor bigint not null check (balance_after_minor >= 0),
  note text not null default '' check (length(note) <= 200),
  made_by text collate "C" not null,
  occurred_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, reference),
  check ((debit = account_id) <> (credit = account_id))
);
comment on table payments.transfer is
  'The ledger: amount from the debited to the credited account; append only. spread: by account_id';
comment on column payments.transfer.id is 'id: ltr';
comment on column payments.transfer.order_id is 'id: ord';
comment on column payments.transfer.kind is 'type: TransferKind';
comment on column payments.transfer.debit is
  'An account of ours: gfc_…, crd_…, or house:<name>:<currency>';
create index transfer_account on payments.transfer (account_id, occurred_at, id);

create table payments.gift_card (
  id text collate "C" primary key references payments.account,
  code_hash text collate "C" not null,
  pin_hash text collate "C" not null,
  last_four text not null check (length(last_four) = 4),
  issued_minor bigint not null check (issued_minor > 0),
  note text not null default '' check (length(note) <= 200),
  issued_by text collate "C" not null,
  created_at timestamptz not null,
  check (id like 'gfc\_%')
);
comment on table payments.gift_card is
  'What identifies a card; code and PIN are kept as keyed hashes only. spread: by id';
comment on column payments.gift_card.id is 'id: gfc';
create index gift_card_last_four on payments.gift_card (last_four, created_at, id);
create index gift_card_order on payments.gift_card (created_at, id);

create table payments.gift_card_code (
  code_hash text collate "C" primary key,
  gift_card_id text collate "C" not null
);
comment on table payments.gift_card_code is
  'Finds the card of a code. spread: by code_hash';
comment on column payments.gift_card_code.gift_card_id is 'id: gfc';

create table payments.gift_card_try (
  code_hash text collate "C" primary key,
  failures int not null check (failures >= 1),
  since timestamptz not null
);
comment on table payments.gift_card_try is
  'Wrong tries of a code, whether or not such a card exists; forgotten after an hour. spread: by code_hash';
create index gift_card_try_since on payments.gift_card_try (since);

create table payments.credit_account (
  person_id text collate "C" not null,
  currency char(3) not null,
  account_id text collate "C" not null,
  primary key (person_id, currency)
);
comment on table payments.credit_account is
  'Which account holds the store credit of a person. spread: by person_id';
comment on column payments.credit_account.person_id is 'id: per';
comment on column payments.credit_account.currency is 'type: Currency';
comment on column payments.credit_account.account_id is 'id: crd';
