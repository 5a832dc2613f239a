import type { Module } from '#platform/module.ts'
import { carts } from '#modules/carts/module.ts'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { counter } from '#modules/counter/module.ts'
import { customers } from '#modules/customers/module.ts'
import { delivery } from '#modules/delivery/module.ts'
import { fulfillment } from '#modules/fulfillment/module.ts'
import { integrations } from '#modules/integrations/module.ts'
import { inventory } from '#modules/inventory/module.ts'
import { locations } from '#modules/locations/module.ts'
import { messages } from '#modules/messages/module.ts'
import { operations } from '#modules/operations/module.ts'
import { orders } from '#modules/orders/module.ts'
import { payments } from '#modules/payments/module.ts'
import { pricing } from '#modules/pricing/module.ts'
import { staff } from '#modules/staff/module.ts'
import { storefront } from '#modules/storefront/module.ts'

/** Every room of the house, lowest first, as architecture.ts lists them. */
export const modules: readonly Module[] = [
  operations,
  channels,
  messages,
  locations,
  staff,
  customers,
  catalog,
  pricing,
  storefront,
  inventory,
  payments,
  delivery,
  carts,
  orders,
  fulfillment,
  counter,
  integrations,
]
