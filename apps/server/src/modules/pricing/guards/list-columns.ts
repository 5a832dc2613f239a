import type { NewPriceList } from '@redthread/contract/pricing-lists'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { violatedConstraint } from '#platform/violation.ts'

/** The fields of a price list as columns. */
export function listColumnsOf(input: NewPriceList) {
  return {
    code: input.code,
    name: input.name,
    kind: input.kind,
    priority: input.priority,
    channel_ids: input.channelIds,
    countries: input.countries,
    group_ids: input.groupIds,
    company_ids: input.companyIds,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    note: input.note,
  }
}

/** Says that the code is another list's, where that is the error; else throws it on. */
export function refuseTakenListCode(error: unknown): never {
  if (violatedConstraint(error) === 'price_list_code_key')
    return pricingRefusals.refuse.code_taken()
  throw error
}
