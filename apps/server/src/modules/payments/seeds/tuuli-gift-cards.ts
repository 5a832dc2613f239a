import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { cardHash } from '../cards/card-hash.ts'
import { issueGiftCard, type GiftCardToIssue } from '../commands/issue-gift-card.ts'
import { plainCode } from '../rules/gift-code.ts'
import { db } from '../tables.ts'

/** The PIN of every gift card of the demo. */
const pin = '482615'

const cards: readonly GiftCardToIssue[] = [
  { code: 'DEMO-GIFT-EUR0-0050', amount: 5000, currency: 'EUR', note: 'Joululahja' },
  { code: 'DEMO-GIFT-EUR0-0020', amount: 2000, currency: 'EUR', note: 'Kiitos avusta' },
  { code: 'DEMO-GIFT-DKK0-0400', amount: 40_000, currency: 'DKK', note: 'Tillykke' },
  { code: 'DEMO-GIFT-PLN0-0200', amount: 20_000, currency: 'PLN', note: 'Na urodziny' },
]

/** Gift cards of the demo retailer, with codes that its guide names. */
export const seeds: readonly Seed[] = [
  {
    name: 'gift cards of Tuuli',
    run: async (ctx) => {
      for (const card of cards) await seedCard(ctx, card)
    },
  },
]

async function seedCard(ctx: Ctx, card: GiftCardToIssue): Promise<void> {
  const found = await db(ctx)
    .selectFrom('payments.gift_card_code')
    .select('gift_card_id')
    .where('code_hash', '=', cardHash(ctx, 'code', plainCode(card.code ?? '')))
    .executeTakeFirst()
  if (found === undefined) await issueGiftCard(ctx, { ...card, pin })
}
