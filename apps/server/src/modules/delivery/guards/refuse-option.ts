import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import type { NewDeliveryOption } from '@redthread/contract/delivery'
import { isTimeZone } from '@redthread/kernel/time'
import type { Ctx } from '#platform/ctx.ts'
import { violatedConstraint } from '#platform/violation.ts'
import { db } from '../tables.ts'

const { refuse } = deliveryRefusals

/** Refuses an option whose parts do not fit together; each fault is named by its field. */
export async function refuseFaultyOption(ctx: Ctx, option: NewDeliveryOption): Promise<void> {
  const { pace, rates, zoneIds } = option
  const faults: string[] = []
  if (pace.maxDays < pace.minDays) faults.push('pace.maxDays')
  if (!isTimeZone(pace.zone)) faults.push('pace.zone')
  if (!rates.some(({ fromValue }) => fromValue === 0)) faults.push('rates')
  const keys = rates.map(({ fromValue, upToWeightG }) => `${fromValue} ${upToWeightG}`)
  if (new Set(keys).size < keys.length) faults.push('rates')
  if (faults.length > 0) refuse.invalid_option({ fields: [...new Set(faults)] })
  const rows = await db(ctx).selectFrom('delivery.zone').select('id').execute()
  const known = new Set(rows.map(({ id }) => id))
  const unknown = zoneIds.find((id) => !known.has(id))
  if (unknown !== undefined) refuse.unknown_zone({ zoneId: unknown })
}

/** Turns a taken code into its refusal; throws other errors on. */
export function refuseTakenCode(error: unknown): never {
  if (violatedConstraint(error)?.endsWith('_code_key')) return refuse.code_taken()
  throw error
}
