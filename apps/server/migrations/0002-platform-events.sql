-- What happened, in CloudEvents' words. Parts are made a month ahead; what falls outside of them
-- (a clock far off, a month nobody made) lands in event_rest instead of failing the writer.
create table platform.event (
  occurred_at timestamptz not null,
  position bigint not null,
  id text collate "C" not null,
  type text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null check (sequence > 0),
  lane smallint not null check (lane between 0 and 15),
  actor text collate "C" not null,
  trace_id text collate "C" not null,
  payload json not null,
  primary key (occurred_at, position)
) partition by range (occurred_at);
comment on table platform.event is 'Every event that was announced. spread: local';
comment on column platform.event.position is
  'Place in the order of all events; within one subject also the order of commits';
comment on column platform.event.sequence is 'Place among the events of its subject, from 1, no gaps';
comment on column platform.event.id is 'id: evt';
comment on column platform.event.payload is 'json: unknown';
create index event_subject on platform.event (subject, position);

create table platform.event_rest partition of platform.event default;
comment on table platform.event_rest is 'Events outside every monthly part. spread: local';

-- Not an identity column: PostgreSQL 15 and 16 refuse those on partitioned tables.
create sequence platform.event_position;

create table platform.event_sequence (
  subject text collate "C" primary key,
  last bigint not null check (last > 0)
);
comment on table platform.event_sequence is
  'The last sequence of each subject; its row lock puts writers of one subject in line. spread: local';

create table platform.consumer (
  name text collate "C" primary key,
  event_type text collate "C" not null,
  state text not null check (state in ('live', 'filling')),
  fill_after_at timestamptz,
  fill_after bigint,
  fill_to bigint,
  fill_subject text collate "C",
  seen_at timestamptz not null,
  created_at timestamptz not null,
  check ((state = 'filling') = (fill_to is not null and fill_after is not null))
);
comment on table platform.consumer is
  'Who reacts to which event. While filling, past events are being handed out. spread: local';
comment on column platform.consumer.seen_at is 'When a server process that knows it last said so';
create index consumer_event_type on platform.consumer (event_type);

create table platform.lane (
  consumer text collate "C" not null references platform.consumer on delete cascade,
  lane smallint not null check (lane between 0 and 15),
  primary key (consumer, lane)
);
comment on table platform.lane is
  'One row to lock per line of deliveries: who holds it works on it alone. spread: local';

-- No foreign key to consumer: it would cost each emit a lock on one row that all share.
create table platform.delivery (
  consumer text collate "C" not null,
  lane smallint not null,
  position bigint not null,
  occurred_at timestamptz not null,
  subject text collate "C" not null,
  primary key (consumer, lane, position)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0, autovacuum_vacuum_insert_scale_factor = 0.5);
comment on table platform.delivery is
  'An event that a consumer has yet to take, in line within its lane. spread: local';

create table platform.held_key (
  consumer text collate "C" not null references platform.consumer on delete cascade,
  subject text collate "C" not null,
  lane smallint not null,
  attempts int not null check (attempts >= 0),
  due_at timestamptz,
  error text not null,
  failed_at timestamptz not null,
  parked_at timestamptz,
  primary key (consumer, subject),
  check ((due_at is null) = (parked_at is not null))
);
comment on table platform.held_key is
  'A subject whose next delivery failed: it waits (due_at) or is parked for a person. spread: local';
create index held_key_due on platform.held_key (due_at) where due_at is not null;

create table platform.held_delivery (
  consumer text collate "C" not null,
  subject text collate "C" not null,
  position bigint not null,
  occurred_at timestamptz not null,
  primary key (consumer, subject, position),
  foreign key (consumer, subject) references platform.held_key on delete cascade
);
comment on table platform.held_delivery is
  'The failed delivery of a held subject and those behind it, in order. spread: local';
