import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What the first half of a permission is about; an unknown one stands for itself. */
export const resourceWords: Record<string, MessageDescriptor | undefined> = {
  channels: msg`Brands and channels`,
  locations: msg`Stores and warehouses`,
  messages: msg`Messages`,
  staff: msg`Staff`,
  roles: msg`Roles`,
  keys: msg`API keys`,
  devices: msg`Tills`,
  audit: msg`Audit trail`,
  operations: msg`Operations`,
  events: msg`Events`,
  jobs: msg`Jobs`,
  customers: msg`Customers`,
}
