import type { BrandKit } from '@redthread/contract/brand-kit'

/** Changes a kit by a function of the one before; a change equal to it is no change. */
export type ChangeKit = (change: (kit: BrandKit) => BrandKit) => void

export interface KitPartProps {
  kit: BrandKit
  change: ChangeKit
}
