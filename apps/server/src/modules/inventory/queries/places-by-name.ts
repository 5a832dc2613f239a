import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { stockMap } from './stock-map.ts'

/** Finds locations by what other systems call them. */
export interface PlacesByName {
  /** By id, code or name, whatever the case; null where there is none. */
  readonly find: (name: string) => Id<'loc'> | null
  /** Where goods lie of which nobody says where: the first warehouse, else the only location. */
  readonly usual: Id<'loc'> | null
}

/** Every location that is not archived, by what people and systems call it. */
export async function placesByName(ctx: Ctx): Promise<PlacesByName> {
  const { places } = await stockMap(ctx)
  const open = [...places.values()].filter(({ state }) => state !== 'archived')
  const names = new Map(
    open.flatMap(({ id, code, name }) => [id, name, code].map((one) => [folded(one), id] as const)),
  )
  const warehouse = open.find(({ kind }) => kind === 'warehouse')
  return {
    find: (name) => names.get(folded(name)) ?? null,
    usual: (warehouse ?? (open.length === 1 ? open[0] : undefined))?.id ?? null,
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
}
