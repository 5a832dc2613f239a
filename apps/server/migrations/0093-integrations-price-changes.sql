-- What a run did to products stands in their own history, by its source; only what it did to
-- prices has to be kept here to be taken back.
drop table integrations.import_change;

create table integrations.import_price_change (
  run_id text collate "C" not null references integrations.import_run on delete cascade,
  number bigint generated always as identity,
  handle text not null,
  changes jsonb not null,
  undone_at timestamptz,
  primary key (run_id, number)
);
comment on table integrations.import_price_change is
  'Prices that a run wrote for one product, and what they were before. spread: local';
comment on column integrations.import_price_change.run_id is 'id: imp';
comment on column integrations.import_price_change.changes is 'json: PriceChangesMade';

alter table integrations.import_run add column undo_after text collate "C";
comment on column integrations.import_run.undo_after is
  'The product up to which an undo that was stopped has come';
