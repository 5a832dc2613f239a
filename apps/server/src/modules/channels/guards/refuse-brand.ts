import type { LegalEntity } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import { isCountry, isPostalCode } from '@redthread/kernel/address'
import type { Id } from '@redthread/kernel/id'
import { isVatId } from '@redthread/kernel/vat-id'
import type { Ctx } from '#platform/ctx.ts'
import { violatedConstraint } from '#platform/violation.ts'
import { db } from '../tables.ts'

const { refuse } = channelsRefusals

/** Refuses why a change of a brand met no row: it is unknown, or someone was quicker. */
export async function refuseBrand(ctx: Ctx, brandId: Id<'brd'>): Promise<never> {
  const row = await db(ctx)
    .selectFrom('channels.brand')
    .select('version')
    .where('id', '=', brandId)
    .executeTakeFirst()
  if (row === undefined) return refuse.unknown_brand({ brandId })
  return platformRefusals.refuse.version_conflict({ version: row.version })
}

/** Turns a broken unique code into its refusal; throws any other error on. */
export function refuseTakenCode(error: unknown): never {
  if (violatedConstraint(error)?.endsWith('_code_key') === true) refuse.code_taken()
  throw error
}

/** Refuses a company whose VAT id, country or postal code cannot be right. */
export function refuseFaultyCompany({ vatId, address }: LegalEntity): void {
  const { country, postalCode } = address
  if (!isVatId(vatId)) refuse.invalid_legal_entity({ field: 'vatId' })
  if (!isCountry(country)) refuse.invalid_legal_entity({ field: 'address/country' })
  if (!isPostalCode(country, postalCode)) {
    refuse.invalid_legal_entity({ field: 'address/postalCode' })
  }
}
