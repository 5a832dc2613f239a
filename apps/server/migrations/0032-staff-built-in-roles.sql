-- The roles that every house starts with. Patterns stand for permissions of rooms still to come.
insert into staff.role (id, code, names, permissions, needs_second_factor, built_in, created_at, updated_at)
select 'rol_' || replace(code, '_', ''), code,
  jsonb_build_object('en', en, 'fi', fi, 'da', da, 'pl', pl),
  permissions, needs_second_factor, true, now, now
from (values
  ('owner', 'Owner', 'Omistaja', 'Ejer', 'Właściciel', true, '{*:*}'::text[]),
  ('manager', 'Manager', 'Päällikkö', 'Leder', 'Kierownik', true,
    '{*:read,channels:*,locations:*,messages:*,staff:*,devices:*,catalog:*,pricing:*,inventory:*,carts:*,orders:*,fulfillment:*,returns:*,payments:*,customers:*,conversations:*,loyalty:*,counter:*}'),
  ('store_manager', 'Store manager', 'Myymäläpäällikkö', 'Butikschef', 'Kierownik sklepu', true,
    '{channels:read,locations:read,locations:hours,staff:*,devices:*,catalog:read,pricing:read,inventory:*,carts:*,orders:*,fulfillment:*,returns:*,payments:*,customers:*,loyalty:*,counter:*}'),
  ('associate', 'Associate', 'Myyjä', 'Salgsassistent', 'Sprzedawca', false,
    '{channels:read,locations:read,catalog:read,pricing:read,inventory:read,carts:*,orders:*,fulfillment:*,returns:*,payments:*,customers:read,customers:write,loyalty:*,counter:*}'),
  ('service_agent', 'Service agent', 'Asiakaspalvelija', 'Kundeservicemedarbejder', 'Konsultant', false,
    '{channels:read,locations:read,catalog:read,pricing:read,inventory:read,carts:*,orders:*,returns:*,customers:*,conversations:*,loyalty:*,messages:read}'),
  ('merchandiser', 'Merchandiser', 'Tuotepäällikkö', 'Varechef', 'Specjalista ds. asortymentu', false,
    '{channels:read,locations:read,catalog:*,pricing:*,inventory:read,recommendations:*}'),
  ('marketer', 'Marketer', 'Markkinoija', 'Marketingmedarbejder', 'Specjalista ds. marketingu', false,
    '{channels:*,locations:read,catalog:read,pricing:read,audiences:*,campaigns:*,journeys:*,experiments:*,recommendations:*,messages:*,insights:read}'),
  ('developer', 'Developer', 'Kehittäjä', 'Udvikler', 'Programista', true,
    '{channels:read,locations:read,keys:*,operations:*,integrations:*,messages:*,audit:read}'),
  ('auditor', 'Auditor', 'Tarkastaja', 'Revisor', 'Audytor', false, '{*:read}')
) as role (code, en, fi, da, pl, needs_second_factor, permissions),
  (values (timestamptz '2026-01-01T00:00Z')) as made (now);
