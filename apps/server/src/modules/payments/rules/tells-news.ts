import type { TenderState } from '@redthread/contract/payments'

/** A tender as far as it matters whether a message can be news. */
export interface KnownTender {
  readonly state: TenderState
  readonly isClosed: boolean
}

const alreadySo: Readonly<Record<string, (tender: KnownTender) => boolean>> = {
  'payment_intent.created': () => true,
  'payment_intent.amount_capturable_updated': ({ state }) =>
    state === 'authorized' || state === 'taken' || state === 'captured',
  'payment_intent.succeeded': ({ state }) => state === 'captured',
  'payment_intent.canceled': ({ state, isClosed }) => state === 'released' && isClosed,
}

/** Whether a message of the provider may tell more than is known: only then is it looked into. */
export function tellsNews(type: string, tender: KnownTender): boolean {
  return alreadySo[type]?.(tender) !== true
}
