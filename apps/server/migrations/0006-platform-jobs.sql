create table platform.job_pending (
  id bigint generated always as identity primary key,
  name text collate "C" not null,
  payload json not null,
  job_key text collate "C",
  run_at timestamptz,
  attempts int not null check (attempts > 0),
  trace_id text collate "C" not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
comment on table platform.job_pending is
  'Jobs asked for, not yet handed to the queue: right after commit they are. spread: local';
comment on column platform.job_pending.payload is 'json: unknown';

create table platform.job_worker (
  id text collate "C" primary key,
  seen_at timestamptz not null
);
comment on table platform.job_worker is
  'Workers of living server processes; jobs locked by any other are free again. spread: local';
