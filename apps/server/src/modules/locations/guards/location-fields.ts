import type { LocationUpdate } from '@redthread/contract/locations'
import { searchText } from '../rules/search-text.ts'

type Known = Required<LocationUpdate>

/** The columns that a location's fields are written to, the searchable text among them. */
export function locationFields(location: Known) {
  const { address, cutOffs, directions } = location
  return {
    code: location.code,
    kind: location.kind,
    name: location.name,
    brand_ids: location.brandIds,
    address: JSON.stringify(address),
    country: address.country,
    latitude: location.latitude,
    longitude: location.longitude,
    zone: location.zone,
    phone: location.phone,
    email: location.email,
    services: location.services,
    cut_offs: JSON.stringify(cutOffs),
    directions: directions === null ? null : JSON.stringify(directions),
    capacity_per_day: location.capacityPerDay,
    search_terms: location.searchTerms,
    search_text: searchText(location),
  }
}
