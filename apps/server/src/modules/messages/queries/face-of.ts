import type { BrandKit } from '@redthread/contract/brand-kit'
import type { LegalEntity } from '@redthread/contract/channels'
import { addressLines } from '@redthread/kernel/address'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { brandDetail, kitWorn } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { brandFace, houseFace, type Face } from '../letter/face.ts'

/** Whose face, in which language, and perhaps in a kit that is not worn yet. */
export interface FaceWanted {
  readonly brandId: Id<'brd'> | null
  readonly locale: Locale
  readonly draft?: BrandKit | undefined
}

/**
 * How a brand looks and speaks in its messages now, or in the draft of a kit; Redthread's own face
 * where there is no brand. Refuses an unknown brand.
 */
export async function faceOf(ctx: Ctx, { brandId, locale, draft }: FaceWanted): Promise<Face> {
  if (brandId === null) return houseFace
  const [brand, worn] = await Promise.all([
    brandDetail(ctx, brandId),
    draft === undefined ? kitWorn(ctx, brandId) : null,
  ])
  const imprint = imprintOf(brand.legalEntity, locale)
  return brandFace({ name: brand.name, imprint, kit: draft ?? worn })
}

function imprintOf({ name, vatId, address, email }: LegalEntity, locale: Locale): string[] {
  return [name, addressLines(address, locale).join(', '), `${vatId} · ${email}`]
}
