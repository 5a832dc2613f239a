import type { NewCardSettings } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Config } from '#platform/config.ts'
import { CardTrouble } from './card-port.ts'
import { cardsWith } from './cards-of.ts'

const { refuse } = paymentsRefusals

/** Tries keys out at the provider; refuses `keys_not_accepted`, `provider_unreachable`. */
export async function checkKeys(config: Config, keys: NewCardSettings): Promise<void> {
  try {
    await (await cardsWith(config, keys)).readers()
  } catch (error) {
    if (!(error instanceof CardTrouble)) throw error
    if (error.kind === 'unreachable') refuse.provider_unreachable()
    // A restricted key may take cards and still not list readers.
    if (error.code === 'key_not_accepted') refuse.keys_not_accepted()
  }
}
