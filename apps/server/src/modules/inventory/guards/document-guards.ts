import type { ConsignmentState, CountState } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Permission } from '@redthread/contract/define'
import type { Id } from '@redthread/kernel/id'
import { allows } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'

/** Refuses who may not do this at the location. */
export function requireThere(ctx: Ctx, permission: Permission, locationId: Id<'loc'>): void {
  requireAt(ctx, permission, { channelId: null, locationId })
}

/** Refuses who may do this at none of the locations. */
export function requireAtOne(
  ctx: Ctx,
  permission: Permission,
  locationIds: readonly (Id<'loc'> | null)[],
): void {
  const may = locationIds.some(
    (locationId) =>
      locationId !== null && allows(ctx.actor, permission, { channelId: null, locationId }),
  )
  if (!may) platformRefusals.refuse.not_allowed({ permission })
}

/** Refuses a version that is no longer the one that was looked at. */
export function refuseOtherVersion(ifMatch: number | null, version: number): void {
  if (ifMatch !== null && ifMatch !== version) platformRefusals.refuse.version_conflict({ version })
}

/** Refuses a step that the table of moves does not have. */
export function refuseMove<S extends ConsignmentState | CountState>(
  moves: Readonly<Record<S, readonly S[]>>,
  from: S,
  to: S,
): void {
  if (!moves[from].includes(to)) inventoryRefusals.refuse.state_not_reachable({ from, to })
}
