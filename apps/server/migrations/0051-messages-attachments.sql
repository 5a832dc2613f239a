-- Files that go along with a mail: kept until it is erased, so that it can be sent again.
create table messages.attachment (
  message_id text collate "C" not null references messages.message on delete cascade,
  number int not null check (number >= 1),
  name text not null check (length(name) between 1 and 120),
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  bytes bytea not null check (length(bytes) between 1 and 5000000),
  primary key (message_id, number)
);
comment on table messages.attachment is
  'A file that goes along with a mail, as it was when the mail was written. spread: local';
comment on column messages.attachment.message_id is 'id: out';
