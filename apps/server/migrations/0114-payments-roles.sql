-- Gift cards are a resource of their own beside payments: who runs the house or a store issues and
-- blocks them, who sells or serves sees them. The keys of the card provider stay with the owner.
update staff.role set permissions = permissions || '{gift_cards:*}'::text[],
  version = version + 1
where built_in and code in ('manager', 'store_manager') and not permissions @> '{gift_cards:*}';
update staff.role set permissions = permissions || '{gift_cards:read}'::text[],
  version = version + 1
where built_in and code in ('associate', 'service_agent')
  and not permissions @> '{gift_cards:read}';
