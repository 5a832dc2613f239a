import type { Locale } from '@redthread/kernel/words'
import { nameIds, type IdType } from './find-ids.ts'
import type { PromotionDraft } from './promotions-api.ts'

const named: readonly [prefix: string, type: IdType][] = [
  ['prd_', 'product_ids'],
  ['var_', 'variant_ids'],
  ['cat_', 'category_ids'],
  ['chn_', 'channel_ids'],
  ['loc_', 'location_ids'],
]

/** What the things are called that a promotion names by id, in one language. */
export async function namesOfDraft(
  draft: PromotionDraft,
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const ids = idsIn([draft.conditions, draft.targets, draft.benefits])
  const lists = await Promise.all(
    named.map(async ([prefix, type]) => {
      const wanted = ids.filter((id) => id.startsWith(prefix))
      return wanted.length === 0 ? [] : nameIds(type, wanted, locale)
    }),
  )
  return new Map(
    lists.flat().map(({ value, label }) => [value, label.replace(/^(– )+/, '')] as const),
  )
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]{3}_[0-9a-z]+$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(idsIn))]
}
