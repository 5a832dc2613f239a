-- Moved by whatever is revoked or changed in what people may do; each process looks once a second.
create table staff.revocation (
  only_one boolean primary key default true check (only_one),
  count bigint not null
);
comment on table staff.revocation is 'spread: local';
insert into staff.revocation (count) values (0);
