import type { Permission } from '@redthread/contract/define'
import type { Words } from '@redthread/kernel/words'
import type { Module } from './module.ts'

let declared: Readonly<Record<string, Words>> = {}
let names: readonly Permission[] = []

/** Gathers what all modules of this process declare; the same for every server in it. */
export function declarePermissions(modules: readonly Module[]): void {
  const all = modules.flatMap(({ permissions }) => Object.entries(permissions ?? {}))
  declared = { ...declared, ...Object.fromEntries(all) }
  names = Object.keys(declared).toSorted() as Permission[]
}

/** Every permission that a module declares, in order of name. */
export function permissionCatalog(): readonly Permission[] {
  return names
}

/** What a permission allows, in words; null where no module declares it. */
export function permissionWords(permission: Permission): Words | null {
  return declared[permission] ?? null
}
