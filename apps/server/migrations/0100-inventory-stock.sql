create schema inventory;

create table inventory.item (
  variant_id text collate "C" primary key references catalog.variant,
  tracked boolean not null,
  tracking text not null check (tracking in ('quantity', 'lot', 'serial')),
  safety_stock int not null default 0 check (safety_stock >= 0),
  low_stock_at int check (low_stock_at >= 0),
  backorder_limit int not null default 0 check (backorder_limit >= 0),
  backorder_kind text not null default 'backorder'
    check (backorder_kind in ('backorder', 'preorder')),
  backorder_location_id text collate "C" references locations.location,
  expected_on date,
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null
);
comment on table inventory.item is
  'How a variant is followed, and how far it is sold before it is there. One without a row is sold without limit. spread: by variant_id';
comment on column inventory.item.tracking is 'type: Tracking';
comment on column inventory.item.backorder_kind is 'type: BackorderKind';
create index item_backorder_location on inventory.item (backorder_location_id)
  where backorder_location_id is not null;

create table inventory.level (
  variant_id text collate "C" not null references catalog.variant,
  location_id text collate "C" not null references locations.location,
  on_hand int not null check (on_hand >= 0),
  unavailable int not null default 0 check (unavailable >= 0),
  promised int not null default 0 check (promised >= 0),
  short int not null default 0 check (short >= 0),
  safety_stock int not null default 0 check (safety_stock >= 0),
  low_stock_at int check (low_stock_at >= 0),
  own_rules boolean not null default false,
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null,
  standing text not null generated always as (
    case when on_hand - unavailable - promised < 0 then 'owed'
         when on_hand - unavailable - promised = 0 then 'out'
         when on_hand - unavailable - promised <= low_stock_at then 'low'
         else 'fine' end) stored,
  primary key (variant_id, location_id),
  constraint level_unavailable_lies_there check (unavailable <= on_hand),
  constraint level_promised_lies_there check (unavailable + promised <= on_hand + short)
) with (fillfactor = 50);
comment on table inventory.level is
  'What lies at one location of one variant; its row lock guards all that is promised of it. spread: by variant_id';
comment on column inventory.level.promised is
  'Kept for carts (reserved) and orders (committed): which of both says the reservation, so that an order that takes its hold leaves this row alone';
comment on column inventory.level.short is
  'How many are promised beyond what lies there: by backorder, or because goods were found missing. Nothing else may raise it: the last wall against overselling';
comment on column inventory.level.own_rules is
  'Safety stock and low mark were set for this location; else they are those of the item';
comment on column inventory.level.standing is 'type: Standing';
create index level_location on inventory.level (location_id, variant_id);
create index level_standing on inventory.level (location_id, standing, variant_id)
  where standing <> 'fine';

create table inventory.movement (
  variant_id text collate "C" not null,
  id text collate "C" not null,
  location_id text collate "C" not null,
  kind text not null check (kind in ('received', 'returned', 'transferred_in', 'shipped',
    'transferred_out', 'written_off', 'adjusted', 'counted', 'allocated', 'released', 'damaged',
    'restored')),
  quantity int not null check (quantity >= 1),
  sign smallint not null,
  reason text check (length(reason) between 1 and 200),
  reference text collate "C",
  order_id text collate "C",
  order_line_id text collate "C",
  lot text,
  serials text[],
  unit_cost_minor bigint check (unit_cost_minor >= 0),
  currency char(3),
  actor text not null,
  at timestamptz not null,
  primary key (variant_id, id),
  constraint movement_kind_carries_sign check (case
    when kind in ('received', 'returned', 'transferred_in') then sign = 1
    when kind in ('shipped', 'transferred_out', 'written_off') then sign = -1
    when kind in ('adjusted', 'counted') then sign in (-1, 1)
    else sign = 0 end),
  check (reason is not null or kind not in ('adjusted', 'damaged', 'restored', 'written_off')),
  check ((unit_cost_minor is null) = (currency is null))
);
comment on table inventory.movement is
  'The ledger: all that ever happened to pieces; append only. spread: by variant_id';
comment on column inventory.movement.id is 'id: mov';
comment on column inventory.movement.variant_id is 'id: var';
comment on column inventory.movement.location_id is 'id: loc';
comment on column inventory.movement.kind is 'type: MovementKind';
comment on column inventory.movement.order_id is 'id: ord';
comment on column inventory.movement.order_line_id is 'id: oln';
comment on column inventory.movement.currency is 'type: Currency';
create index movement_at on inventory.movement (at, id);
create index movement_level on inventory.movement (variant_id, location_id, at);
create index movement_location on inventory.movement (location_id, at, id);
create index movement_reference on inventory.movement (reference) where reference is not null;
create index movement_order on inventory.movement (order_id) where order_id is not null;

create table inventory.hold (
  id text collate "C" primary key,
  reference text collate "C" not null unique check (length(reference) between 1 and 200),
  channel_id text collate "C" not null,
  person_id text collate "C",
  asked jsonb not null,
  lines jsonb not null,
  state text not null check (state in ('held', 'committed', 'released', 'expired')),
  order_id text collate "C",
  expires_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'committed') = (order_id is not null))
);
comment on table inventory.hold is
  'Pieces kept together for one cart or sale, all or none, until its order takes them or time is over. spread: local';
comment on column inventory.hold.id is 'id: hld';
comment on column inventory.hold.channel_id is 'id: chn';
comment on column inventory.hold.person_id is 'id: per';
comment on column inventory.hold.order_id is 'id: ord';
comment on column inventory.hold.state is 'type: HoldState';
comment on column inventory.hold.asked is 'json: AskedLines';
comment on column inventory.hold.lines is 'json: HeldLines';
create index hold_expiry on inventory.hold (expires_at) where state = 'held';
create index hold_order on inventory.hold (order_id) where order_id is not null;

create table inventory.reservation (
  variant_id text collate "C" not null,
  id text collate "C" not null,
  location_id text collate "C" not null,
  hold_id text collate "C",
  reference text collate "C" not null,
  line_id text collate "C" not null,
  channel_id text collate "C",
  bundle_id text collate "C",
  units int not null check (units >= 1),
  quantity int not null check (quantity >= 1),
  shipped int not null default 0 check (shipped >= 0),
  released int not null default 0 check (released >= 0),
  fenced int not null default 0 check (fenced >= 0),
  state text not null check (state in ('held', 'committed', 'done', 'released', 'expired')),
  order_id text collate "C",
  order_line_id text collate "C",
  expires_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (variant_id, id),
  check (shipped + released <= quantity),
  check (fenced <= quantity),
  check ((state = 'done') = (shipped + released = quantity) or state in ('released', 'expired')),
  check (shipped = 0 or state in ('committed', 'done'))
) with (fillfactor = 70);
comment on table inventory.reservation is
  'Pieces at one location kept for one line: first for a cart, then for its order, until they are shipped or released. spread: by variant_id';
comment on column inventory.reservation.id is 'id: rsv';
comment on column inventory.reservation.variant_id is 'id: var';
comment on column inventory.reservation.location_id is 'id: loc';
comment on column inventory.reservation.hold_id is 'id: hld';
comment on column inventory.reservation.channel_id is 'id: chn';
comment on column inventory.reservation.bundle_id is 'id: var';
comment on column inventory.reservation.units is
  'How many of this variant go into one piece of the line: more than one for parts of a bundle';
comment on column inventory.reservation.fenced is
  'How many of them came off the pieces that only its channel may sell';
comment on column inventory.reservation.order_id is 'id: ord';
comment on column inventory.reservation.order_line_id is 'id: oln';
comment on column inventory.reservation.state is 'type: ReservationState';
create index reservation_open on inventory.reservation (variant_id, location_id)
  where state in ('held', 'committed');
create index reservation_location on inventory.reservation (location_id, id)
  where state in ('held', 'committed');
create index reservation_hold on inventory.reservation (hold_id) where hold_id is not null;
create index reservation_order on inventory.reservation (order_id) where order_id is not null;
create index reservation_reference on inventory.reservation (reference)
  where state in ('held', 'committed');

create table inventory.done (
  operation text collate "C" not null,
  reference text collate "C" not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (operation, reference)
);
comment on table inventory.done is
  'What was done once under a reference, with its answer: the same call again changes nothing. spread: local';
comment on column inventory.done.answer is 'json: KeptAnswer';
create index done_at on inventory.done (at);
