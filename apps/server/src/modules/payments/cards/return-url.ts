import type { CardProvider } from '@redthread/contract/payments'
import type { Config } from '#platform/config.ts'
import type { TenderPlace } from '../queries/tender-rows.ts'

/**
 * Where a person comes back to after the provider's page: we look what became of it, and lead on.
 */
export function returnUrl(config: Config, provider: CardProvider, place: TenderPlace): string {
  const path = `/v1/payments/${place.reference}/tenders/${place.tenderId}/return`
  // The practice pages lie on our own address, whatever it is called: a path leads back to it.
  if (provider === 'practice') return path
  const { publicUrl, port } = config
  return `${publicUrl === '' ? `http://localhost:${port}` : publicUrl.replace(/\/$/, '')}${path}`
}
