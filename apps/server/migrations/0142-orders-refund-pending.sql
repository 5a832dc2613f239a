-- An order that was paid and came to less says so until the money is back.
alter table orders."order" drop constraint order_payment_state_check;
alter table orders."order" add constraint order_payment_state_check
  check (payment_state in ('unpaid', 'authorized', 'partly_paid', 'paid', 'refund_pending',
    'partly_refunded', 'refunded', 'voided'));
