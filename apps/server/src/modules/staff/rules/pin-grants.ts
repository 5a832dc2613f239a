import type { Grant } from './grant.ts'

/** What a PIN is good for: the work of a counter. Everything else asks for the password. */
const countersWork: readonly RegExp[] = [
  /^(carts|counter|fulfillment|loyalty|orders|payments|returns):/,
  /^(customers|inventory):(read|write)$/,
  /^(catalog|channels|conversations|locations|pricing):read$/,
]

/** The grants of a PIN session: counter's work only, and only where the till stands. */
export function pinGrants(grants: readonly Grant[], locationId: string): Grant[] {
  return grants
    .filter(({ permission }) => countersWork.some((work) => work.test(permission)))
    .filter(({ locations }) => locations === '*' || locations.includes(locationId))
    .map((grant) => ({ ...grant, locations: [locationId] }))
}
