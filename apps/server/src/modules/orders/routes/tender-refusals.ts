import { paymentsRefusals } from '@redthread/contract/payments-refusals'

const { codes } = paymentsRefusals

/** All that payments may say no to as tenders come and go. */
export const tenderRefusals = [
  codes.unknown_tender,
  codes.tender_not_offered,
  codes.currency_differs,
  codes.already_taken,
  codes.already_authorized,
  codes.gift_card_not_accepted,
  codes.too_many_tries,
  codes.nothing_left,
  codes.over_covered,
  codes.provider_unreachable,
]
