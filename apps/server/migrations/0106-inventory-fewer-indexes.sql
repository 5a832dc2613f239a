-- Each hold writes a row for every line: an index that one question needs is one too many where
-- another can answer it.
drop index inventory.reservation_reference;
create index reservation_transfer on inventory.reservation (reference)
  where hold_id is null and state in ('held', 'committed');
drop index inventory.reservation_location;
drop index inventory.reservation_open;
create index reservation_open on inventory.reservation (location_id, variant_id)
  where state in ('held', 'committed');
