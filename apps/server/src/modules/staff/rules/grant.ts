import type { Permission } from '@redthread/contract/define'

/** A permission and where it is held; `*` is everywhere. */
export interface Grant {
  readonly permission: Permission
  readonly channels: '*' | readonly string[]
  readonly locations: '*' | readonly string[]
}
