-- Rooms that count parts keep all bundles in memory, and look at their versions once a second.
create index product_bundles on catalog.product (version) where kind = 'bundle';
