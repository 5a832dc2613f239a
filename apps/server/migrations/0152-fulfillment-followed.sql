-- News of one order come by several ways at once: whoever follows it holds its row meanwhile.
create table fulfillment.followed_order (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  times int not null default 1 check (times >= 1),
  primary key (customer_id, order_id)
);
comment on table fulfillment.followed_order is
  'Orders whose goods are followed; held while its fulfillment orders are brought in line. spread: by customer_id';
comment on column fulfillment.followed_order.customer_id is 'id: per';
comment on column fulfillment.followed_order.order_id is 'id: ord';
