export { locationDetail } from './queries/location-detail.ts'
export { storeDetail } from './queries/store-detail.ts'
