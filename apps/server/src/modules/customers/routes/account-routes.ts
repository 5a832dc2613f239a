import { Type as T } from 'typebox'
import { Account, AccountExport, AccountUpdate, Visitor } from '@redthread/contract/customers'
import { customersRefusals } from '@redthread/contract/customers-words'
import { Id, Shape } from '@redthread/contract/define'
import { SessionShape } from '@redthread/contract/rights'
import { route } from '#platform/route.ts'
import { endShopperSession, signShopperOut } from '../commands/end-shopper-session.ts'
import { eraseAccount } from '../commands/erase-account.ts'
import { updateAccount } from '../commands/update-account.ts'
import { account, shopperOf, visitor } from '../queries/account.ts'
import { savedAddresses } from '../queries/saved-addresses.ts'
import { identitiesOf, linksOf } from '../queries/person-detail.ts'
import { sessionsOfShopper } from '../queries/sessions-of-shopper.ts'

const { codes } = customersRefusals

/** Shoppers about themselves. */
export const accountRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/visitor', name: 'customers.get_visitor', may: 'visitor' },
    summary: 'Whoever is on the line; gives a new visitor a cookie',
    answer: { 200: Visitor },
    handle: (ctx) => visitor(ctx),
  }),
  route({
    ...{ method: 'GET', path: '/v1/account', name: 'customers.get_account', may: 'shopper' },
    summary: 'One’s own account',
    answer: { 200: Account },
    handle: (ctx) => account(ctx),
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/account', name: 'customers.update_account' },
    summary: 'Change one’s own name or language',
    may: 'shopper',
    body: AccountUpdate,
    answer: { 200: Account },
    handle: (ctx, { body, ifMatch }) => updateAccount(ctx, { ...body, ifMatch }),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/account', name: 'customers.erase_account' },
    summary: 'Be forgotten; orders and tax records stay without a name',
    may: 'shopper',
    answer: { 204: null },
    refusals: [codes.sign_in_again],
    handle: (ctx) => eraseAccount(ctx),
  }),
  route({
    ...{ method: 'GET', path: '/v1/account/export', name: 'customers.export_account' },
    summary: 'All that is kept about oneself in this room',
    may: 'shopper',
    answer: { 200: AccountExport },
    handle: async (ctx) => {
      const { id } = shopperOf(ctx)
      const [own, addresses, identities, links, sessions] = await Promise.all([
        account(ctx),
        savedAddresses(ctx),
        identitiesOf(ctx, id),
        linksOf(ctx, id),
        sessionsOfShopper(ctx, id),
      ])
      return { exportedAt: ctx.now, account: own, addresses, identities, links, sessions }
    },
  }),
  route({
    ...{ method: 'GET', path: '/v1/account/sessions', name: 'customers.list_my_sessions' },
    summary: 'Where one is signed in',
    may: 'shopper',
    answer: { 200: Shape({ items: T.Array(SessionShape) }) },
    handle: async (ctx) => ({ items: await sessionsOfShopper(ctx, shopperOf(ctx).id) }),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/account/sessions/:sessionId' },
    name: 'customers.end_my_session',
    summary: 'Sign out elsewhere',
    may: 'shopper',
    params: Shape({ sessionId: Id('ses') }),
    answer: { 204: null },
    refusals: [codes.unknown_session],
    handle: (ctx, { params }) => endShopperSession(ctx, params.sessionId),
  }),
  route({
    ...{ method: 'POST', path: '/v1/account/sign-out-everywhere' },
    name: 'customers.sign_out_everywhere',
    summary: 'End all of one’s own sessions, this one too',
    may: 'shopper',
    answer: { 204: null },
    handle: (ctx) => signShopperOut(ctx),
  }),
]
