create table locations.special_day (
  location_id text collate "C" not null references locations.location,
  date date not null,
  spans jsonb not null,
  label jsonb not null,
  primary key (location_id, date)
);
comment on table locations.special_day is
  'A date with hours of its own at a location; no spans means closed. spread: reference';
comment on column locations.special_day.spans is 'json: OpenSpans';
comment on column locations.special_day.label is 'json: Words';
create index special_day_date on locations.special_day (date);
