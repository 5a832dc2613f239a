import type { AssignmentWish } from '@redthread/contract/staff'

/** What changes between two sets of roles: what is new or moved, and what it was before. */
export interface ChangedWishes {
  readonly given: readonly AssignmentWish[]
  readonly taken: readonly AssignmentWish[]
}

/** Compares roles by where they hold; the order of places does not matter. */
export function changedWishes(
  before: readonly AssignmentWish[],
  after: readonly AssignmentWish[],
): ChangedWishes {
  const absent = (wish: AssignmentWish, among: readonly AssignmentWish[]): boolean =>
    !among.some((other) => placeKey(other) === placeKey(wish))
  return {
    given: after.filter((wish) => absent(wish, before)),
    taken: before.filter((wish) => absent(wish, after)),
  }
}

function placeKey({ roleId, channels, locations }: AssignmentWish): string {
  return JSON.stringify([roleId, channels?.toSorted() ?? null, locations?.toSorted() ?? null])
}
