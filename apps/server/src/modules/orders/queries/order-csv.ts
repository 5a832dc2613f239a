import type { OrderQuery } from '@redthread/contract/orders-list'
import type { OrderExportWish } from '@redthread/contract/orders-stored'
import type { OrderRow } from '@redthread/contract/orders'
import { writeCsv } from '@redthread/kernel/csv'
import { currencies } from '@redthread/kernel/money'
import { encodeCursor } from '@redthread/kernel/page'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { orderRows } from './order-page.ts'

type Unit = <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>

const perPage = 1_000

/**
 * Orders as CSV, page by page: amounts as decimals of their currency, instants in UTC, and no cell
 * that a spreadsheet would take for a formula.
 */
export async function* orderCsv(unit: Unit, wish: OrderExportWish): AsyncGenerator<string> {
  yield `\uFEFF${writeCsv([heads[wish.locale]])}`
  const query = queryOf(wish)
  for (let after: string | undefined; ;) {
    const page = after === undefined ? query : { ...query, after }
    const rows = await unit((ctx) => orderRows(ctx, page, { most: perPage }))
    if (rows.length > 0) yield writeCsv(rows.map(cellsOf))
    const last = rows.at(-1)
    if (rows.length < perPage || last === undefined) return
    after = encodeCursor([last.placedAt.toString(), last.id])
  }
}

function queryOf({ filter, placedFrom, placedUntil }: OrderExportWish): OrderQuery {
  return {
    ...filter,
    ...(placedFrom === null ? {} : { placedFrom: Temporal.Instant.from(placedFrom) }),
    ...(placedUntil === null ? {} : { placedUntil: Temporal.Instant.from(placedUntil) }),
  }
}

function cellsOf(row: OrderRow): string[] {
  return [
    row.number,
    row.placedAt.toString({ smallestUnit: 'second' }),
    row.state,
    row.paymentState,
    row.fulfillmentState,
    row.channelId,
    row.locationId ?? '',
    row.name,
    row.email ?? '',
    String(row.pieces),
    decimal(row),
    row.currency,
    row.tags.join(' '),
    row.id,
  ]
}

function decimal({ total, currency }: OrderRow): string {
  const digits = currencies[currency]
  const text = String(total).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

const heads: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...['Order', 'Placed at', 'State', 'Payment', 'Goods', 'Channel', 'Location', 'Name', 'Email'],
    ...['Pieces', 'Total', 'Currency', 'Tags', 'Id'],
  ],
  fi: [
    ...['Tilaus', 'Tilattu', 'Tila', 'Maksu', 'Tavarat', 'Kanava', 'Sijainti', 'Nimi'],
    ...['Sähköposti', 'Kappaleet', 'Yhteensä', 'Valuutta', 'Tunnisteet', 'Tunnus'],
  ],
  da: [
    ...['Ordre', 'Afgivet', 'Tilstand', 'Betaling', 'Varer', 'Kanal', 'Sted', 'Navn', 'E-mail'],
    ...['Stykker', 'I alt', 'Valuta', 'Mærker', 'Id'],
  ],
  pl: [
    ...['Zamówienie', 'Złożono', 'Stan', 'Płatność', 'Towary', 'Kanał', 'Miejsce', 'Nazwa'],
    ...['E-mail', 'Sztuki', 'Razem', 'Waluta', 'Etykiety', 'Identyfikator'],
  ],
}
