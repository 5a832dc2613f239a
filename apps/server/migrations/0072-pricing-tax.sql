create table pricing.tax_rate (
  country char(2) not null check (country ~ '^[A-Z]{2}$'),
  tax_class text collate "C" not null check (tax_class in ('standard', 'reduced', 'super_reduced',
    'food', 'zero', 'exempt')),
  valid_from date not null,
  basis_points int not null check (basis_points between 0 and 5000),
  source text not null,
  primary key (country, tax_class, valid_from)
);
comment on table pricing.tax_rate is
  'Value-added tax per country and class of goods; a rate holds until the next one. spread: reference';
comment on column pricing.tax_rate.tax_class is 'type: TaxClass';
comment on column pricing.tax_rate.valid_from is 'Local date in the country';

-- Standard rates of the member states, since the one that held in 2015.
insert into pricing.tax_rate (country, tax_class, valid_from, basis_points, source)
select country, 'standard', valid_from::date, basis_points, 'Directive 2006/112/EC, Art. 97'
from (values
  ('AT', '1984-01-01', 2000), ('BE', '1996-01-01', 2100), ('BG', '1999-01-01', 2000),
  ('CY', '2014-01-13', 1900), ('CZ', '2013-01-01', 2100), ('DE', '2007-01-01', 1900),
  ('DE', '2020-07-01', 1600), ('DE', '2021-01-01', 1900), ('DK', '1992-01-01', 2500),
  ('EE', '2009-07-01', 2000), ('EE', '2024-01-01', 2200), ('EE', '2025-07-01', 2400),
  ('ES', '2012-09-01', 2100), ('FI', '2013-01-01', 2400), ('FI', '2024-09-01', 2550),
  ('FR', '2014-01-01', 2000), ('GR', '2010-07-01', 2300), ('GR', '2016-06-01', 2400),
  ('HR', '2012-03-01', 2500), ('HR', '2023-01-01', 2500), ('HU', '2012-01-01', 2700),
  ('IE', '2012-01-01', 2300), ('IT', '2013-10-01', 2200), ('LT', '2009-09-01', 2100),
  ('LU', '1992-01-01', 1500), ('LU', '2015-01-01', 1700), ('LU', '2023-01-01', 1600),
  ('LU', '2024-01-01', 1700), ('LV', '2012-07-01', 2100), ('MT', '2004-01-01', 1800),
  ('NL', '2012-10-01', 2100), ('PL', '2011-01-01', 2300), ('PT', '2011-01-01', 2300),
  ('RO', '2010-07-01', 2400), ('RO', '2016-01-01', 2000), ('RO', '2017-01-01', 1900),
  ('RO', '2025-08-01', 2100), ('SE', '1990-07-01', 2500), ('SI', '2013-07-01', 2200),
  ('SK', '2011-01-01', 2000), ('SK', '2025-01-01', 2300)
) as rate (country, valid_from, basis_points);

-- The reduced rates of the countries that the demo retailer sells in. Denmark has none: what is
-- reduced elsewhere bears its full rate. Classes that a country does not list bear the full rate.
insert into pricing.tax_rate (country, tax_class, valid_from, basis_points, source) values
  ('FI', 'reduced', '2013-01-01', 1400, 'Arvonlisäverolaki 1501/1993, 85 §'),
  ('FI', 'reduced', '2026-01-01', 1350, 'Arvonlisäverolaki 1501/1993, 85 §'),
  ('FI', 'food', '2013-01-01', 1400, 'Arvonlisäverolaki 1501/1993, 85 §'),
  ('FI', 'food', '2026-01-01', 1350, 'Arvonlisäverolaki 1501/1993, 85 §'),
  ('FI', 'super_reduced', '2013-01-01', 1000, 'Arvonlisäverolaki 1501/1993, 85 a §'),
  ('PL', 'reduced', '2011-01-01', 800, 'Ustawa o VAT, art. 41 i 146ef'),
  ('PL', 'food', '2011-01-01', 500, 'Ustawa o VAT, załącznik 10'),
  ('PL', 'super_reduced', '2011-01-01', 500, 'Ustawa o VAT, art. 41');

-- Nothing is due on these two, wherever the goods go inside the union.
insert into pricing.tax_rate (country, tax_class, valid_from, basis_points, source)
select rate.country, free.tax_class, date '1993-01-01', 0, 'Directive 2006/112/EC'
from (select distinct country from pricing.tax_rate) as rate,
  (values ('zero'), ('exempt')) as free (tax_class);
