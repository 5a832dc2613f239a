-- Who runs the house decides how goods are sent; who sells, serves or shows goods sees it.
update staff.role set permissions = permissions || '{delivery:*}'::text[], version = version + 1
where built_in and code = 'manager' and not permissions @> '{delivery:*}';
update staff.role set permissions = permissions || '{delivery:read}'::text[], version = version + 1
where built_in and code in ('store_manager', 'associate', 'service_agent', 'merchandiser')
  and not permissions @> '{delivery:read}';
