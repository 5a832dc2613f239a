import type { IncomingHttpHeaders } from 'node:http'
import { platformRefusals } from '@redthread/contract/platform'
import type { Permission } from '@redthread/contract/define'
import { allows, type Actor } from '../actor.ts'
import type { May } from '../route.ts'

const { refuse } = platformRefusals

/** Refuses where the actor may not call the route at all; places are checked after parsing. */
export function permit(may: May, actor: Actor): void {
  switch (may) {
    case 'anyone':
      return
    case 'visitor':
      if (actor.kind !== 'visitor' && actor.kind !== 'shopper') refuse.sign_in_required()
      return
    case 'shopper':
      if (actor.kind !== 'shopper') refuse.sign_in_required()
      return
    case 'staff':
      if (actor.kind !== 'staff') refuse.sign_in_required()
      return
    case 'till':
      if (!('deviceId' in actor)) refuse.sign_in_required()
      return
    case 'party':
      permitParty(actor)
      return
    default:
      permitStaff(may, actor)
  }
}

function permitParty(actor: Actor): void {
  if (actor.kind === 'nobody' || actor.kind === 'device') refuse.sign_in_required()
  if (actor.kind === 'staff' && !actor.trusted) refuse.second_factor_required()
}

function permitStaff(permission: Permission, actor: Actor): void {
  if (actor.kind !== 'staff' && actor.kind !== 'key') refuse.sign_in_required()
  if (actor.kind === 'staff' && !actor.trusted) refuse.second_factor_required()
  if (!allows(actor, permission)) refuse.not_allowed({ permission })
}

/**
 * Refuses a write that another site's page sends with our cookies. Browsers say where a request
 * comes from in Sec-Fetch-Site or Origin; programs say neither and carry keys, not cookies.
 */
export function refuseForeignOrigin(method: string, headers: IncomingHttpHeaders): void {
  if (method === 'GET' || method === 'HEAD' || headers.authorization !== undefined) return
  const site = headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') refuse.foreign_origin()
    return
  }
  const origin = headers.origin
  if (origin === undefined) return
  const host = URL.parse(origin)?.host
  if (host !== headers.host) refuse.foreign_origin()
}
