import type { PageDoor } from '@redthread/contract/page-door'
import type { Identify } from '../../edge/identify.ts'
import type { PageSecurity } from '../page-security.ts'
import type { MakeDoor } from './page-door.ts'

/** Draws a page of the shop; the shop's server bundle exports it. */
export type Respond = (request: Request, door: PageDoor) => Promise<Response>

export interface ShopParts {
  readonly security: PageSecurity
  readonly identify: Identify
  readonly makeDoor: MakeDoor
  /** Gives the bundle; called on the first request, so that start-up does not wait for it. */
  readonly load: () => Promise<{ readonly respond: Respond }>
  readonly demo: boolean
  /** False where Vite serves: its scripts carry no nonce of ours. */
  readonly guarded: boolean
}
