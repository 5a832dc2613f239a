import type { BrandKit } from '@redthread/contract/brand-kit'
import type { LegalEntity } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { createBrand } from '../commands/create-brand.ts'
import { createChannel } from '../commands/create-channel.ts'
import { publishKit } from '../commands/publish-kit.ts'
import { saveKitDraft } from '../commands/save-kit-draft.ts'
import { db } from '../tables.ts'
import { beautyKit } from './beauty-kit.ts'
import { cafeKit } from './cafe-kit.ts'
import { beauty, cafe, tuuliChannels } from './tuuli-channels.ts'

const tuuli: LegalEntity = {
  name: 'Tuuli Retail Oy',
  vatId: 'FI00000019',
  address: {
    lines: ['Eteläranta 14'],
    postalCode: '00130',
    city: 'Helsinki',
    region: null,
    country: 'FI',
  },
  email: 'hello@tuuli.example',
  phone: '+358942450100',
}

/** The demo retailer's brands and channels; what is there already stays as it is. */
export const seeds: readonly Seed[] = [
  {
    name: 'brands and channels of Tuuli',
    run: async (ctx) => {
      await seedBrand(ctx, { id: beauty, code: 'tuuli-beauty', name: 'Tuuli Beauty' }, beautyKit())
      await seedBrand(ctx, { id: cafe, code: 'tuuli-cafe', name: 'Tuuli Café' }, cafeKit())
      const rows = await db(ctx).selectFrom('channels.channel').select('code').execute()
      const there = new Set(rows.map(({ code }) => code))
      for (const channel of tuuliChannels) {
        if (!there.has(channel.code)) await createChannel(ctx, channel)
      }
    },
  },
]

interface Named {
  readonly id: Id<'brd'>
  readonly code: string
  readonly name: string
}

async function seedBrand(ctx: Ctx, brand: Named, kit: BrandKit): Promise<void> {
  const there = await db(ctx)
    .selectFrom('channels.brand')
    .select('id')
    .where('code', '=', brand.code)
    .executeTakeFirst()
  if (there !== undefined) return
  await createBrand(ctx, { ...brand, legalEntity: tuuli })
  const note = 'As the brand was opened'
  await saveKitDraft(ctx, { brandId: brand.id, kit, note, ifMatch: null })
  await publishKit(ctx, { brandId: brand.id, ifMatch: null, note: null, overrideReason: null })
}
