-- Messages of readers name only the intent.
create index tender_intent on payments.tender (provider_intent) where provider_intent is not null;
