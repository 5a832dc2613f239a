import type { Location } from '@redthread/contract/locations'
import { hoursText } from './hours-text.ts'

/** The columns of the locations file, in order, each with what it holds of a location. */
export const locationColumnsOfFile: Readonly<Record<string, (location: Location) => string>> = {
  code: ({ code }) => code,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  brands: ({ brandIds }) => brandIds.join(' '),
  street: ({ address }) => address.lines[0] ?? '',
  street_2: ({ address }) => address.lines[1] ?? '',
  street_3: ({ address }) => address.lines[2] ?? '',
  postal_code: ({ address }) => address.postalCode,
  city: ({ address }) => address.city,
  region: ({ address }) => address.region ?? '',
  country: ({ address }) => address.country,
  latitude: ({ latitude }) => String(latitude),
  longitude: ({ longitude }) => String(longitude),
  zone: ({ zone }) => zone,
  phone: ({ phone }) => phone ?? '',
  email: ({ email }) => email ?? '',
  services: ({ services }) => services.join(' '),
  capacity_per_day: ({ capacityPerDay }) => String(capacityPerDay ?? ''),
  pickup_until: ({ cutOffs }) => cutOffs.pickup ?? '',
  shipping_until: ({ cutOffs }) => cutOffs.shipping ?? '',
  search_terms: ({ searchTerms }) => searchTerms.join('; '),
  directions_en: ({ directions }) => directions?.en ?? '',
  directions_fi: ({ directions }) => directions?.fi ?? '',
  directions_da: ({ directions }) => directions?.da ?? '',
  directions_pl: ({ directions }) => directions?.pl ?? '',
  hours: ({ hours }) => hoursText(hours.regular),
  seasons: ({ hours }) => (hours.seasons.length === 0 ? '' : JSON.stringify(hours.seasons)),
  special_days: ({ specialDays: days }) => (days.length === 0 ? '' : JSON.stringify(days)),
}

/** Writes a location as the cells of its row. */
export function locationCells(location: Location): string[] {
  return Object.values(locationColumnsOfFile).map((cell) => cell(location))
}
