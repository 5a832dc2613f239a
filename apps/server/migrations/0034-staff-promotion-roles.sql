-- Promotions are a resource of their own beside prices: who keeps prices, or runs campaigns, builds
-- them; who sells or serves sees them.
update staff.role set permissions = permissions || '{promotions:*}'::text[]
where code in ('manager', 'merchandiser', 'marketer');
update staff.role set permissions = permissions || '{promotions:read}'::text[]
where code in ('store_manager', 'associate', 'service_agent');
