-- People: everyone is one, anonymous until known. A person who turns out to be another one is
-- linked to them with evidence; rows of other modules never move, and the link can be undone.
create schema customers;

create table customers.person (
  id text collate "C" primary key check (id like 'per\_%'),
  known boolean not null default false,
  given_name text check (length(given_name) <= 80),
  family_name text check (length(family_name) <= 80),
  locale text check (locale in ('en', 'fi', 'da', 'pl')),
  merged_into text collate "C" check (merged_into <> id),
  erased_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table customers.person is 'spread: by id';
comment on column customers.person.id is 'id: per';
comment on column customers.person.locale is 'type: PersonLocale';
comment on column customers.person.merged_into is 'id: per';

create table customers.identity (
  person_id text collate "C" not null references customers.person,
  kind text not null check (kind in ('email', 'phone', 'device', 'loyalty_card', 'account', 'provider')),
  value text not null check (length(value) between 1 and 320),
  verified boolean not null default false,
  source text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (person_id, kind, value)
);
comment on table customers.identity is 'spread: by person_id';
comment on column customers.identity.person_id is 'id: per';
comment on column customers.identity.kind is 'type: IdentityKind';
comment on column customers.identity.verified is 'Only verified identities ever join two people.';

create table customers.person_link (
  person_id text collate "C" not null references customers.person,
  linked_id text collate "C" not null check (linked_id <> person_id),
  evidence jsonb not null,
  linked_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (person_id, linked_id, linked_at)
);
comment on table customers.person_link is 'spread: by person_id';
comment on column customers.person_link.person_id is 'id: per';
comment on column customers.person_link.linked_id is 'id: per';
comment on column customers.person_link.evidence is 'json: LinkEvidence';
create unique index person_link_open on customers.person_link (person_id, linked_id)
  where undone_at is null;
