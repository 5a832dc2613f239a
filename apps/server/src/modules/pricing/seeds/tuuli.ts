import { readFileSync } from 'node:fs'
import type { PriceInput } from '@redthread/contract/pricing'
import { variantPage } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { setPrices } from '../commands/set-prices.ts'

const currencies = ['EUR', 'DKK', 'PLN'] as const

/** What the demo retailer's goods cost, with tax, in each of its currencies. */
export const seeds: readonly Seed[] = [
  {
    name: 'prices of Tuuli',
    run: async (ctx) => {
      const list = priceList()
      const rows = (await goods(ctx)).flatMap(({ variantId, sku }): PriceInput[] => {
        const amounts = list.find(({ stem }) => sku === stem || sku.startsWith(`${stem}-`))?.amounts
        if (amounts === undefined) throw new Error(`No price in the list for ${sku}`)
        return currencies.map((currency, index) => {
          return { variantId, currency, amount: amounts[index] ?? null }
        })
      })
      const outcomes = await setPrices(ctx, rows, { source: 'seed:tuuli' })
      const refused = outcomes.find(({ outcome }) => outcome === 'refused')
      if (refused !== undefined) throw new Error(`Refused: ${JSON.stringify(refused)}`)
    },
  },
]

/** The demo's variants: their SKUs begin with the letters of the brand. */
async function goods(ctx: Ctx) {
  const pages = ['TB-', 'TC-'].map((q) => variantPage(ctx, { q, limit: 5_000 }))
  return (await Promise.all(pages)).flat().filter(({ sku }) => /^T[BC]-/.test(sku))
}

interface Line {
  /** How the SKUs of what costs this begin: an article, or one size of it. */
  readonly stem: string
  /** In minor units, in the order of the currencies. */
  readonly amounts: readonly number[]
}

/** The price list, longest stems first, so that a size goes before its article. */
function priceList(): Line[] {
  const text = readFileSync(new URL('./tuuli-prices.txt', import.meta.url), 'utf8')
  const lines = text
    .trim()
    .split('\n')
    .map((line): Line => {
      const [stem = '', ...amounts] = line.split(' ')
      return { stem, amounts: amounts.map((amount) => Math.round(Number(amount) * 100)) }
    })
  return lines.toSorted((a, b) => b.stem.length - a.stem.length)
}
