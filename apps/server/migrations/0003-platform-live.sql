create table platform.live_pending (
  id bigint generated always as identity primary key,
  position bigint not null,
  occurred_at timestamptz not null,
  topics text[] collate "C" not null check (cardinality(topics) > 0)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
comment on table platform.live_pending is
  'What open screens should hear of, not yet put in line. spread: local';

-- Positions are given out by one process at a time, after commit: who has read up to n has missed
-- nothing before n, which a number taken inside the writers' transactions could not promise.
create table platform.live (
  pos bigint generated always as identity primary key,
  position bigint not null,
  occurred_at timestamptz not null,
  topics text[] collate "C" not null,
  lined_up_at timestamptz not null
) with (autovacuum_vacuum_insert_scale_factor = 0.5);
comment on table platform.live is
  'The line that open screens follow; pos is the Last-Event-ID. spread: local';

create table platform.live_floor (
  one boolean primary key default true check (one),
  pos bigint not null
);
comment on table platform.live_floor is
  'The last pos that was tidied away: who is behind it must fetch anew. spread: local';
insert into platform.live_floor (pos) values (0);
