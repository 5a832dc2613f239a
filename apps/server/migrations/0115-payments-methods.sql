-- The payment method of an attempt, written down before it is made: the very same call can then be
-- made again where its answer was lost.
alter table payments.tender add column provider_method text collate "C"
  check (length(provider_method) <= 255);
