-- Whoever calls about a cart tells a mail address or a phone number.
create index cart_email on carts.cart ((contact ->> 'email'))
  where state = 'active' and contact ->> 'email' is not null;
create index cart_phone on carts.cart ((contact ->> 'phone'))
  where state = 'active' and contact ->> 'phone' is not null;
create index cart_buyer on carts.cart (buyer_id) where state = 'active' and buyer_id is not null;
