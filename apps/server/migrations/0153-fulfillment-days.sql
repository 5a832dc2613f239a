-- Everything that leaves is due on a day; lists are read in that order, whatever else is asked.
update fulfillment.fulfillment_order set due_on = created_at::date where due_on is null;
alter table fulfillment.fulfillment_order alter column due_on set not null;
create index fulfillment_order_day on fulfillment.fulfillment_order (due_on, id);
create index fulfillment_order_place_day on fulfillment.fulfillment_order
  (location_id, due_on, id);
