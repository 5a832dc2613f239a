import { useLingui } from '@lingui/react/macro'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { namesOfDraft } from './names-of-draft.ts'
import { promotionSentence } from './promotion-sentence.ts'
import type { PromotionDraft } from './promotions-api.ts'
import styles from './promotions.module.css'

const nothing: ReadonlyMap<string, string> = new Map()

/** The whole promotion in one sentence, as it stands on screen. */
export function SentencePart({ draft }: { draft: PromotionDraft }) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const { conditions, targets, benefits } = draft
  const names = useQuery({
    queryKey: ['ids', 'names', locale, conditions, targets, benefits],
    queryFn: () => namesOfDraft(draft, locale),
    placeholderData: keepPreviousData,
  })
  return (
    <p className={styles.sentence} role="status">
      {promotionSentence(i18n, draft, { locale, names: names.data ?? nothing })}
    </p>
  )
}
