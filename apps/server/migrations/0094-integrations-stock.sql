-- What a file said of stock goes into the ledger as soon as variant and place are known.
alter table integrations.opening_stock add column taken boolean not null default false;
