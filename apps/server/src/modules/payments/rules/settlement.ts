import type { TenderKind, TenderState } from '@redthread/contract/payments'

/** A tender as the comparison with its provider needs it; `amount` in minor units. */
export interface TenderToSettle {
  readonly state: TenderState
  readonly kind: TenderKind
  readonly amount: number
  readonly isClosed: boolean
}

/** What the provider shows for it: null where there is nothing yet. */
export interface SeenIntent {
  readonly state:
    | 'needs_method'
    | 'needs_action'
    | 'processing'
    | 'authorized'
    | 'captured'
    | 'canceled'
  readonly amount: number
  readonly captured: number
  readonly refunded: number
  readonly decline: string | null
  /** Amount, currency, reference and tender are those that we wrote on it. */
  readonly isOurs: boolean
}

/**
 * What to do next so that provider and tender say the same: `record_…` writes down what the
 * provider did, the others ask it to do something, `rest` waits for person, order or provider.
 */
export type Settlement =
  | 'rest'
  | 'present'
  | 'record_authorized'
  | 'record_declined'
  | 'record_mismatch'
  | 'record_lapsed'
  | 'record_captured'
  | 'record_failed'
  | 'record_closed'
  | 'capture'
  | 'cancel'
  | 'give_back'

/**
 * Compares a tender with what its provider shows. Messages may come late, twice or in any order:
 * since only the provider's present word counts, each leads to the same end.
 */
export function settlement(tender: TenderToSettle, seen: SeenIntent | null): Settlement {
  switch (tender.state) {
    case 'pending':
    case 'declined':
      return whileOpen(tender, seen)
    case 'authorized':
      return seen?.state === 'canceled' ? 'record_lapsed' : 'rest'
    case 'taken':
      return whileTaken(tender, seen)
    case 'released':
    case 'failed':
      return tender.isClosed ? 'rest' : letGo(seen)
    case 'captured':
      return 'rest'
  }
}

function whileOpen({ kind, state }: TenderToSettle, seen: SeenIntent | null): Settlement {
  if (seen === null) return kind === 'terminal' && state === 'pending' ? 'present' : 'rest'
  if (!seen.isOurs) return 'record_mismatch'
  if (seen.state === 'authorized' || seen.state === 'captured') return 'record_authorized'
  if (seen.state === 'canceled') return 'record_lapsed'
  return seen.state === 'needs_method' && seen.decline !== null && state === 'pending'
    ? 'record_declined'
    : 'rest'
}

function whileTaken({ amount }: TenderToSettle, seen: SeenIntent | null): Settlement {
  if (seen === null || !seen.isOurs) return 'record_failed'
  if (seen.state === 'processing') return 'rest'
  if (seen.state === 'authorized') return 'capture'
  if (seen.state !== 'captured') return 'record_failed'
  return seen.captured - seen.refunded > amount ? 'give_back' : 'record_captured'
}

/** Nothing that was given up stays held, and nothing that was taken in spite of it is kept. */
function letGo(seen: SeenIntent | null): Settlement {
  if (seen === null || seen.state === 'canceled') return 'record_closed'
  if (seen.state !== 'captured') return 'cancel'
  return seen.refunded >= seen.captured ? 'record_closed' : 'give_back'
}
