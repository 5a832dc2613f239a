export { everyLocation, locationsStamp, type LocationFacts } from './queries/every-location.ts'
export { locationDetail } from './queries/location-detail.ts'
export { locationExists } from './queries/location-exists.ts'
export { storeDetail } from './queries/store-detail.ts'
