import type { Permission } from '@redthread/contract/define'
import type { Id } from '@redthread/kernel/id'

/** What a role or key allows, and where: `*` is everywhere. */
export interface Grant {
  readonly permission: Permission
  readonly channels: '*' | readonly string[]
  readonly locations: '*' | readonly string[]
}

/** A channel or a location that a call is about. */
export interface Scope {
  readonly channelId?: string | null
  readonly locationId?: string | null
}

export interface StaffActor {
  readonly kind: 'staff'
  readonly id: Id<'stf'>
  readonly sessionId: string
  readonly grants: readonly Grant[]
  /** How the session was opened; a PIN session may do less (the staff module decides). */
  readonly by: 'password' | 'passkey' | 'pin'
  /** False while a role forces a second factor that is not set up yet: only self-service then. */
  readonly trusted: boolean
  /** The paired till that the call comes from, if any. */
  readonly deviceId?: Id<'dev'>
}

/** A paired till with nobody signed in: may be unlocked with a PIN, nothing else. */
export interface DeviceActor {
  readonly kind: 'device'
  readonly id: Id<'dev'>
  readonly deviceId: Id<'dev'>
}

export interface KeyActor {
  readonly kind: 'key'
  readonly id: Id<'key'>
  readonly grants: readonly Grant[]
}

/** A person: a visitor is anonymous, a shopper is signed in. Both carry the person's id. */
export interface PersonActor {
  readonly kind: 'visitor' | 'shopper'
  readonly id: Id<'per'>
  readonly sessionId: string | null
}

export type Actor =
  | StaffActor
  | KeyActor
  | DeviceActor
  | PersonActor
  | { readonly kind: 'nobody' }
  | { readonly kind: 'system'; readonly name: string }

export const nobody: Actor = { kind: 'nobody' }

/** The actor as written to events, audit and idempotency: `staff:stf_…`, `system:relay`. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'nobody':
      return 'nobody'
    case 'system':
      return `system:${actor.name}`
    case 'staff':
    case 'key':
    case 'device':
    case 'visitor':
    case 'shopper':
      return `${actor.kind}:${actor.id}`
  }
}

/**
 * Tells whether the actor holds a permission: anywhere (no scope), or at the given channel and
 * location. `{}` asks for it everywhere. The system may do all.
 */
export function allows(actor: Actor, permission: Permission, scope?: Scope): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' && actor.kind !== 'key') return false
  return actor.grants.some((g) => g.permission === permission && covers(g, scope))
}

function covers(grant: Grant, scope: Scope | undefined): boolean {
  if (scope === undefined) return true
  return within(grant.channels, scope.channelId) && within(grant.locations, scope.locationId)
}

// null: the thing has no channel (or location), so only the other side decides;
// undefined: the call is about all of them, so the grant must be too.
function within(granted: '*' | readonly string[], id: string | null | undefined): boolean {
  if (granted === '*' || id === null) return true
  return id !== undefined && granted.includes(id)
}

/** Where the actor holds a permission, for filtering lists: `*` or the ids of all its grants. */
export function reach(
  actor: Actor,
  permission: Permission,
  side: 'channels' | 'locations',
): '*' | readonly string[] {
  if (actor.kind === 'system') return '*'
  if (actor.kind !== 'staff' && actor.kind !== 'key') return []
  const granted = actor.grants.filter((g) => g.permission === permission).map((g) => g[side])
  return granted.includes('*') ? '*' : [...new Set(granted.flat())]
}
