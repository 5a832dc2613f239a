import type { CardReader } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { CardTrouble } from './card-port.ts'
import { cardMode } from './card-mode.ts'
import { cardsOf } from './cards-of.ts'
import { practicePath } from './practice-account.ts'
import type { Units } from './settle.ts'

/** The card readers of the house; none where no provider takes cards. */
export async function cardReaders(units: Units): Promise<CardReader[]> {
  const cards = await units.unit(async (ctx) => {
    const provider = await cardMode(ctx)
    return provider === null ? null : cardsOf(ctx, provider)
  })
  if (cards === null) return []
  try {
    const readers = await cards.readers()
    return readers.map(({ id, label, isOnline }) => ({
      id,
      label,
      state: isOnline ? 'online' : 'offline',
      screen: cards.provider === 'practice' ? `${practicePath}/c/reader/${id}` : null,
    }))
  } catch (error) {
    if (!(error instanceof CardTrouble)) throw error
    return paymentsRefusals.refuse.provider_unreachable()
  }
}
