export { addressFormat } from './queries/address-format.ts'
export { checkAddress, phoneOf } from './queries/check-address.ts'
export { deliveryOptions, offerOf, type PricedOption } from './queries/delivery-options.ts'
export { daysAtStore, pickupStores } from './queries/pickup-days.ts'
