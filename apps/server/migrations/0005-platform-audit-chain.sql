create table platform.audit_chain (
  one boolean primary key default true check (one),
  id text collate "C" not null
);
comment on table platform.audit_chain is
  'Which chain this database holds: anchors kept outside of it name it. spread: local';
insert into platform.audit_chain (id) values (gen_random_uuid()::text);
