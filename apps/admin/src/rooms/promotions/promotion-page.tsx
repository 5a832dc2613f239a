import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { promotionMoves, type PromotionSwitch } from '@redthread/contract/promotions'
import { Status } from '@redthread/ui/status'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { BackTestPart } from './back-test-part.tsx'
import { CouponsPart } from './coupons-part.tsx'
import { draftOf, emptyPromotion } from './new-promotion.ts'
import { PromotionForm } from './promotion-form.tsx'
import { stateWords, switchWords } from './promotion-words.ts'
import {
  changePromotion,
  createPromotion,
  promotionKey,
  promotionsKey,
  readPromotion,
  switchPromotion,
  type PromotionDraft,
  type PromotionView,
} from './promotions-api.ts'
import styles from './promotions.module.css'
import { TryPart } from './try-part.tsx'

/** One promotion: what it asks and gives beside what it does to a basket, as it is written. */
export function Component() {
  const { promotionId = 'new' } = useParams()
  const isNew = promotionId === 'new'
  const promotion = useQuery({
    queryKey: promotionKey(promotionId),
    queryFn: () => readPromotion(promotionId),
    enabled: !isNew,
  })
  if (isNew) return <Room saved={null} />
  if (promotion.error) {
    return <ProblemState error={promotion.error} onRetry={() => void promotion.refetch()} />
  }
  if (!promotion.data) return <PageLoading />
  return <Room key={promotion.data.version} saved={promotion.data} />
}

function Room({ saved }: { saved: PromotionView | null }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const [draft, setDraft] = useState<PromotionDraft>(saved ? draftOf(saved) : emptyPromotion)
  const changed = saved === null || JSON.stringify(draft) !== JSON.stringify(draftOf(saved))
  const save = useSave(saved)
  const title = draft.name[locale] || t`New promotion`
  const mayWrite = may('promotions:write')
  return (
    <Page
      width="wide"
      title={title}
      lead={
        saved ? (
          <Status tone={stateWords[saved.state].tone}>
            {i18n._(stateWords[saved.state].label)}
          </Status>
        ) : (
          <Trans>It is not seen by anyone before it is switched on.</Trans>
        )
      }
      actions={
        mayWrite ? (
          <Group gap={8}>
            {saved ? <Switches promotion={saved} blocked={changed} /> : null}
            <Button onClick={() => save.mutate(draft)} loading={save.isPending} disabled={!changed}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        ) : null
      }
    >
      <CrumbTitle>{title}</CrumbTitle>
      <div className={styles.room}>
        <PromotionForm draft={draft} onChange={setDraft} mayWrite={mayWrite} error={save.error} />
        <div className={styles.side}>
          <TryPart draft={draft} />
          <BackTestPart draft={draft} />
        </div>
      </div>
      {saved ? <CouponsPart promotion={saved} mayWrite={mayWrite} /> : null}
    </Page>
  )
}

function useSave(saved: PromotionView | null) {
  const queries = useQueryClient()
  const go = useNavigate()
  return useMutation({
    mutationFn: (draft: PromotionDraft) =>
      saved ? changePromotion(saved.id, saved.version, draft) : createPromotion(draft),
    onSuccess: (next) => {
      queries.setQueryData(promotionKey(next.id), next)
      void queries.invalidateQueries({ queryKey: promotionsKey })
      sayDone(<Trans>Saved</Trans>)
      if (saved === null) void go(`/promotions/${next.id}`, { replace: true })
    },
  })
}

/** The ways on from here; what is not saved yet is not switched on. */
function Switches({ promotion, blocked }: { promotion: PromotionView; blocked: boolean }) {
  const { i18n } = useLingui()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: (to: PromotionSwitch) => switchPromotion(promotion.id, promotion.version, to),
    onSuccess: (next) => {
      queries.setQueryData(promotionKey(next.id), next)
      void queries.invalidateQueries({ queryKey: promotionsKey })
      sayDone(<Trans>Done: {i18n._(stateWords[next.state].label)}</Trans>)
    },
    onError: sayProblem,
  })
  return promotionMoves[promotion.switch].map((to) => (
    <Button
      key={to}
      variant="default"
      disabled={blocked}
      loading={move.isPending && move.variables === to}
      onClick={() => move.mutate(to)}
    >
      {i18n._(switchWords[to])}
    </Button>
  ))
}
