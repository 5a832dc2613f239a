import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Page } from '@redthread/kernel/page'
import { readOrders } from '@redthread/workbench/api/orders'
import { findStores } from '@redthread/workbench/api/places'
import type { PaletteHit } from '@redthread/workbench/shell/tool'

const EACH = 6

/** Finds orders and stores by what is typed; what one may not see stays out. */
export async function search(query: string): Promise<PaletteHit[]> {
  const [orders, stores] = await Promise.all([
    quietly(readOrders({ q: query }, undefined, EACH)),
    quietly(findStores({ q: query, limit: EACH })),
  ])
  return [
    ...orders.map(({ id, number, name, email }) => ({
      id,
      group: i18n._(msg`Orders`),
      label: number,
      note: name || (email ?? ''),
      to: `/orders?order=${id}`,
    })),
    ...stores.map(({ id, name, address }) => ({
      id,
      group: i18n._(msg`Stores`),
      label: name,
      note: `${address.city}, ${address.country}`,
      to: `/stores?store=${id}`,
    })),
  ]
}

async function quietly<Row>(asked: Promise<Page<Row>>): Promise<readonly Row[]> {
  try {
    return (await asked).items
  } catch {
    return []
  }
}
