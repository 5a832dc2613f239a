import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { tenderRow, type TenderPlace } from '../queries/tender-rows.ts'
import { CardTrouble } from './card-port.ts'
import { settle, type Units } from './settle.ts'

/**
 * Sees what became of a tender at the provider, and gives the path of ours to go on to. Where the
 * provider does not answer, the shop shows the tender as it stands. Refuses `unknown_tender`.
 */
export async function returnPath(units: Units, place: TenderPlace): Promise<string> {
  const found = await units.unit((ctx) => tenderRow(ctx, place))
  if (found === null) return paymentsRefusals.refuse.unknown_tender()
  try {
    await settle(units, place)
  } catch (error) {
    if (!(error instanceof CardTrouble)) throw error
  }
  return found.return_path ?? '/'
}
