-- Moved by whatever is revoked or changed in what people may do; each process looks once a second.
create table customers.revocation (
  only_one boolean primary key default true check (only_one),
  count bigint not null
);
comment on table customers.revocation is 'spread: local';
insert into customers.revocation (count) values (0);
