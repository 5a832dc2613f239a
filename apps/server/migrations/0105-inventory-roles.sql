-- Who sells in a store also counts there.
update staff.role set permissions = permissions || '{inventory:count}'::text[],
  version = version + 1
where built_in and code = 'associate' and not permissions @> '{inventory:count}';
