import type { Operator } from '@redthread/contract/catalog-product'

/** The demo's producers, all invented; their domains lie under the reserved `.example`. */
export const makers: Readonly<Record<string, Operator>> = {
  tuuli: {
    name: 'Tuuli Retail Oy',
    address: 'Eteläranta 14, 00130 Helsinki, Finland',
    contact: 'hello@tuuli.example',
    country: 'FI',
  },
  color: {
    name: 'Kajolan Kosmetiikka Oy',
    address: 'Värjärinkuja 6, 20540 Turku, Finland',
    contact: 'safety@kajola.example',
    country: 'FI',
  },
  care: {
    name: 'Suolehto Laboratoriot Oy',
    address: 'Kasvihuoneentie 3, 70210 Kuopio, Finland',
    contact: 'quality@suolehto.example',
    country: 'FI',
  },
  scent: {
    name: 'Havlugt Parfumeri ApS',
    address: 'Rebslagervej 19, 8000 Aarhus C, Denmark',
    contact: 'produkt@havlugt.example',
    country: 'DK',
  },
  soap: {
    name: 'Mydlarnia Trzcinowa sp. z o.o.',
    address: 'ul. Rymarska 8, 80-175 Gdańsk, Poland',
    contact: 'jakosc@trzcinowa.example',
    country: 'PL',
  },
  brush: {
    name: 'Pędzlarnia Bukowiec sp. z o.o.',
    address: 'ul. Stolarska 27, 34-400 Nowy Targ, Poland',
    contact: 'biuro@bukowiec.example',
    country: 'PL',
  },
  clay: {
    name: 'Lerholm Keramik ApS',
    address: 'Ovnvej 5, 3700 Rønne, Denmark',
    contact: 'post@lerholm.example',
    country: 'DK',
  },
  kitchen: {
    name: 'Tuuli Retail Oy, Café kitchen',
    address: 'Tukkutorinkatu 9, 00580 Helsinki, Finland',
    contact: 'cafe@tuuli.example',
    country: 'FI',
  },
  roaster: {
    name: 'Paahtimo Iltatuuli Oy',
    address: 'Konepajankuja 4, 00510 Helsinki, Finland',
    contact: 'paahtimo@iltatuuli.example',
    country: 'FI',
  },
}
