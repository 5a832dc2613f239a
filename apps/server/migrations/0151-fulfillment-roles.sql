-- Who answers the phone sees where the goods are.
update staff.role set permissions = permissions || '{fulfillment:read}'::text[],
  version = version + 1
where built_in and code = 'service_agent' and not permissions @> '{fulfillment:read}';
