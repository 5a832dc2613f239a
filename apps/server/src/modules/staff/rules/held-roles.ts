import type { Permission } from '@redthread/contract/define'
import type { Grant } from './grant.ts'
import { expandPermissions } from './permission-patterns.ts'

/** A role as someone holds it: its patterns, and where; null is everywhere. */
export interface HeldRole {
  readonly permissions: readonly string[]
  readonly channels: readonly string[] | null
  readonly locations: readonly string[] | null
}

/** The grants that roles amount to, over all permissions that the house knows. */
export function grantsOf(roles: readonly HeldRole[], catalog: readonly Permission[]): Grant[] {
  return roles.flatMap(({ permissions, channels, locations }) =>
    expandPermissions(permissions, catalog).map((permission) => ({
      permission,
      channels: channels ?? ('*' as const),
      locations: locations ?? ('*' as const),
    })),
  )
}
