-- Files that come in: their parts, what became of each row, and what a run changed, so that it can
-- go on after a stop and be taken back.
create schema integrations;

create table integrations.import_run (
  id text collate "C" primary key check (id like 'imp\_%'),
  name text not null check (length(name) between 1 and 255),
  state text not null check (state in ('uploading', 'uploaded', 'mapped', 'previewing', 'previewed',
    'running', 'done', 'failed', 'canceled', 'undoing', 'undone')),
  format text collate "C",
  options jsonb not null default '{}',
  mapping jsonb not null default '{}',
  mapped_by text not null default 'hand' check (mapped_by in ('hand', 'saved')),
  columns jsonb not null default '[]',
  encoding text,
  delimiter text,
  size_bytes bigint not null check (size_bytes between 0 and 209715200),
  part_bytes int check (part_bytes > 0),
  entries_done bigint not null default 0 check (entries_done >= 0),
  rows_read bigint not null default 0 check (rows_read >= 0),
  rows_total bigint check (rows_total >= 0),
  preview jsonb,
  report jsonb,
  undo jsonb,
  failure text check (length(failure) <= 500),
  created_by text collate "C" not null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  changed_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  check (state not in ('running', 'done', 'undoing', 'undone') or started_at is not null),
  check (state <> 'failed' or failure is not null)
);
comment on table integrations.import_run is
  'One file that is taken in, from its first part to its undoing. spread: local';
comment on column integrations.import_run.id is 'id: imp';
comment on column integrations.import_run.state is 'type: ImportState';
comment on column integrations.import_run.format is 'type: ImportFormat';
comment on column integrations.import_run.options is 'json: ImportOptions';
comment on column integrations.import_run.mapping is 'json: ColumnMapping';
comment on column integrations.import_run.columns is 'json: ImportColumns';
comment on column integrations.import_run.preview is 'json: ImportReport';
comment on column integrations.import_run.report is 'json: ImportReport';
comment on column integrations.import_run.undo is 'json: UndoReport';
comment on column integrations.import_run.entries_done is
  'How many entries of the file are dealt with: where a run that was stopped goes on';
create index import_run_order on integrations.import_run (created_at, id);

create table integrations.import_upload (
  run_id text collate "C" not null references integrations.import_run on delete cascade,
  number int not null check (number >= 0),
  bytes bytea not null,
  primary key (run_id, number)
);
comment on table integrations.import_upload is
  'The parts of a file, kept as long as its run may be looked at or repeated. spread: local';
comment on column integrations.import_upload.run_id is 'id: imp';
alter table integrations.import_upload alter column bytes set storage external;

create table integrations.import_row_error (
  run_id text collate "C" not null references integrations.import_run on delete cascade,
  phase text not null check (phase in ('preview', 'run')),
  number bigint generated always as identity,
  row_number int not null check (row_number >= 0),
  column_name text,
  value text not null check (length(value) <= 200),
  reason text collate "C" not null,
  weight text not null check (weight in ('refused', 'ignored', 'skipped')),
  primary key (run_id, phase, number)
);
comment on table integrations.import_row_error is
  'What was wrong with a row, by place and reason. spread: local';
comment on column integrations.import_row_error.run_id is 'id: imp';
comment on column integrations.import_row_error.phase is 'type: ImportPhase';
comment on column integrations.import_row_error.weight is 'type: ImportErrorWeight';

create table integrations.import_change (
  run_id text collate "C" not null references integrations.import_run on delete cascade,
  number bigint generated always as identity,
  product_id text collate "C",
  handle text not null,
  change text not null check (change in ('created', 'changed', 'prices')),
  version_after int,
  document_before jsonb,
  prices jsonb not null default '[]',
  undone_at timestamptz,
  primary key (run_id, number),
  check ((change = 'prices') = (product_id is null)),
  check ((change = 'changed') = (document_before is not null))
);
comment on table integrations.import_change is
  'What a run changed, with what was there before: it is taken back from here. spread: local';
comment on column integrations.import_change.run_id is 'id: imp';
comment on column integrations.import_change.product_id is 'id: prd';
comment on column integrations.import_change.document_before is 'json: ProductDocument';
comment on column integrations.import_change.prices is 'json: PriceChangesMade';
comment on column integrations.import_change.change is 'type: ImportChangeKind';

create table integrations.import_mapping (
  id text collate "C" primary key check (id like 'map\_%'),
  name text not null unique check (length(name) between 1 and 80),
  format text collate "C" not null,
  columns jsonb not null,
  headings text collate "C" not null,
  created_by text collate "C" not null,
  created_at timestamptz not null
);
comment on table integrations.import_mapping is
  'Columns mapped by hand once, found again by the headings of a file. spread: local';
comment on column integrations.import_mapping.id is 'id: map';
comment on column integrations.import_mapping.format is 'type: ImportFormat';
comment on column integrations.import_mapping.columns is 'json: ColumnMapping';
create index import_mapping_headings on integrations.import_mapping (headings);
