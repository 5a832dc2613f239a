-- What came to nothing is forgotten after a while.
create index hold_over on inventory.hold (changed_at) where state in ('released', 'expired');
