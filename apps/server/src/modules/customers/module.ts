import {
  personErased,
  personLinked,
  personRecognized,
  personUnlinked,
} from '@redthread/contract/customers'
import { addressesRefusals } from '@redthread/contract/customers-addresses'
import { customersPermissions, customersRefusals } from '@redthread/contract/customers-words'
import type { Module } from '#platform/module.ts'
import { mountAuth } from '#platform/sign-in/mount-auth.ts'
import { jobs } from './jobs.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { addressRoutes } from './routes/address-routes.ts'
import { peopleRoutes } from './routes/people-routes.ts'
import { lazyShopperAuth } from './sign-in/lazy-shopper-auth.ts'
import { mountLinkPage } from './sign-in/link-page.ts'
import { shopperDoor } from './sign-in/shopper-door.ts'

export const customers: Module = {
  name: 'customers',
  routes: [...accountRoutes, ...addressRoutes, ...peopleRoutes],
  events: [personRecognized, personLinked, personUnlinked, personErased],
  refusals: { ...customersRefusals.codes, ...addressesRefusals.codes },
  permissions: customersPermissions,
  jobs,
  mount: (app, engine) => {
    mountAuth(app, engine, shopperDoor(engine, lazyShopperAuth(engine)))
    mountLinkPage(app)
  },
}
