import type { Words } from '@redthread/kernel/words'
import type { PromotionDraft, Trial } from './promotions-api.ts'

/** A draft as it can be tried before it has a name in every language. */
export function trialOf(draft: PromotionDraft, promotionId: string | undefined): Trial {
  const settled = settledDraft(draft)
  const tried = {
    ...settled,
    code: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(settled.code) ? settled.code : 'draft',
    name: words(settled.name, (text) => text || '–'),
    description: words(settled.description, (text) => text || '–'),
  }
  return { draft: tried, ...(promotionId === undefined ? {} : { promotionId }) }
}

/** A draft as it is sent: without the spaces that typing leaves. */
export function settledDraft(draft: PromotionDraft): PromotionDraft {
  const { code, name, description, group } = draft
  return {
    ...draft,
    code: code.trim(),
    name: words(name, (text) => text.trim()),
    description: words(description, (text) => text.trim()),
    group: group?.trim() ? group.trim() : null,
  }
}

function words(of: Words, change: (text: string) => string): Words {
  const { en, fi, da, pl } = of
  return { en: change(en), fi: change(fi), da: change(da), pl: change(pl) }
}
