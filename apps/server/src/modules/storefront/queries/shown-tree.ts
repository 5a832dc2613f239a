import type { CategoryNode, CategoryTree } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { ReadyAnswer } from '#platform/ready-answer.ts'
import { nameOf, slugOf } from '../rules/categories.ts'
import { localeBit } from '../rules/shelf.ts'
import { windows } from '../windows/windows.ts'
import { windowOf, type ShopWindow } from './window-of.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  readonly locale?: Locale
}

/** The categories in which a channel sells something, with how much, parents before children. */
export async function shownTree(ctx: Ctx, asked: Asked): Promise<ReadyAnswer<CategoryTree>> {
  const kept = await windows(ctx)
  const { channelId, locale } = asked
  const found = await kept.answers.find(
    { key: `tree ${channelId} ${locale}`, channelId },
    async () => {
      const view = await windowOf(ctx, kept, { channelId, locale })
      const ready = new ReadyAnswer(JSON.stringify({ items: nodesOf(view) }))
      const bit = localeBit(view.locale)
      const touchedBy = ({ before, after }: { before?: Slotted; after?: Slotted }): boolean => {
        return placesOf(before, bit) !== placesOf(after, bit)
      }
      return { ready, touchedBy }
    },
  )
  return found as ReadyAnswer<CategoryTree>
}

type Slotted = { readonly locales: number; readonly categories: readonly string[] } | undefined

/** Where a product counts: a change elsewhere leaves the tree as it is. */
function placesOf(slot: Slotted, bit: number): string {
  return slot === undefined || (slot.locales & bit) === 0 ? '' : slot.categories.join(' ')
}

function nodesOf({ kept, shelf, locale }: ShopWindow): CategoryNode[] {
  const bit = localeBit(locale)
  const counts = new Map<string, number>()
  for (const slot of shelf.inOrder('popular')) {
    if ((slot.locales & bit) === 0) continue
    const all = slot.categories.flatMap((id) => [
      id,
      ...(kept.categories.byId(id)?.ancestors ?? []),
    ])
    for (const id of new Set(all)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return kept.categories.list.flatMap((category): CategoryNode[] => {
    const { id, parentId, handle, depth } = category
    const count = counts.get(id) ?? 0
    if (count === 0) return []
    const slug = slugOf(category, locale)
    return [{ id, parentId, handle, slug, name: nameOf(category, locale), count, depth }]
  })
}
