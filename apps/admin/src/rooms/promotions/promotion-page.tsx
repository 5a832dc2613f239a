import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { UnsavedGuard } from '../../editing/unsaved-guard.tsx'
import { VersionConflict } from '../../editing/version-conflict.tsx'
import { BackTestPart } from './back-test-part.tsx'
import { CouponsPart } from './coupons-part.tsx'
import { PromotionForm } from './promotion-form.tsx'
import { PromotionSwitches } from './promotion-switches.tsx'
import { stateWords } from './promotion-words.ts'
import { promotionKey, readPromotion } from './promotions-api.ts'
import type { PromotionDraft, PromotionView } from './promotions-api.ts'
import styles from './promotions.module.css'
import { SentencePart } from './sentence-part.tsx'
import { TryPart } from './try-part.tsx'
import { UsagePart } from './usage-part.tsx'
import { FaultsContext } from './use-fault.ts'
import { usePromotionEditor } from './use-promotion-editor.ts'

/** One promotion: what it asks and gives beside what it does to a basket, as it is written. */
export function Component() {
  const { promotionId = 'new' } = useParams()
  const { state, key } = useLocation() as { state: { like?: PromotionDraft } | null; key: string }
  const isNew = promotionId === 'new'
  const promotion = useQuery({
    queryKey: promotionKey(promotionId),
    queryFn: () => readPromotion(promotionId),
    enabled: !isNew,
  })
  if (isNew) return <Room key={key} saved={null} like={state?.like} />
  if (promotion.error) {
    return <ProblemState error={promotion.error} onRetry={() => void promotion.refetch()} />
  }
  if (!promotion.data) return <PageLoading />
  return <Room key={promotionId} saved={promotion.data} like={undefined} />
}

interface RoomProps {
  saved: PromotionView | null
  /** What a new one begins as. */
  like: PromotionDraft | undefined
}

function Room({ saved, like }: RoomProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const editor = usePromotionEditor(saved, like)
  const { draft, changed, faults, save } = editor
  const form = useRef<HTMLDivElement>(null)
  const title = draft.name[locale] || t`New promotion`
  const mayWrite = may('promotions:write')
  const submit = () => {
    if (editor.submit()) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  useShortcut('mod+s', <Trans>Save</Trans>, () => {
    if (mayWrite && changed) submit()
  })
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
          <>
            {saved ? (
              <Button
                variant="default"
                component={Link}
                to="/promotions/new"
                state={{ like: { ...draft, code: `${draft.code}-copy`.slice(0, 60) } }}
              >
                <Trans>Duplicate</Trans>
              </Button>
            ) : null}
            {saved ? <PromotionSwitches promotion={saved} blocked={changed} /> : null}
            <Button onClick={submit} loading={save.isPending} disabled={!changed}>
              <Trans>Save</Trans>
            </Button>
          </>
        ) : null
      }
    >
      <CrumbTitle>{title}</CrumbTitle>
      <UnsavedGuard unsaved={editor.unsaved} />
      <SentencePart draft={draft} />
      {editor.asked && faults.size > 0 ? (
        <p className={styles.fault} role="alert">
          <Plural
            value={faults.size}
            one="# field is not filled in as it should be"
            other="# fields are not filled in as they should be"
          />
        </p>
      ) : null}
      <VersionConflict error={save.error} onTakeTheirs={editor.drop} />
      <FaultsContext value={editor.shownFaults}>
        <div className={styles.room} ref={form}>
          <PromotionForm draft={draft} onChange={editor.setDraft} mayWrite={mayWrite} />
          <div className={styles.side}>
            <TryPart promotionId={saved?.id} draft={draft} faults={faults} />
            <BackTestPart promotionId={saved?.id} draft={draft} faults={faults} />
          </div>
        </div>
      </FaultsContext>
      {saved ? <UsagePart promotionId={saved.id} /> : null}
      {saved ? <CouponsPart promotion={saved} mayWrite={mayWrite} /> : null}
    </Page>
  )
}
