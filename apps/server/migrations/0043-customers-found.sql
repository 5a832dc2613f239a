-- A person who stands at a till is found by what they say of themselves.
create index identity_value on customers.identity (kind, value);
