import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { afterSaving } from '../../editing/after-saving.ts'
import { UnsavedGuard } from '../../editing/unsaved-guard.tsx'
import { VersionConflict } from '../../editing/version-conflict.tsx'
import { draftOf, emptyList, faultsOf, settledDraft } from './list-draft.ts'
import { ListForm } from './list-form.tsx'
import { ListMoves } from './list-moves.tsx'
import { ListRowsPart } from './list-rows-part.tsx'
import { changeList, createList, listKey, listsKey, readList } from './pricing-api.ts'
import type { List, ListDraft } from './pricing-api.ts'
import { listStateWords } from './pricing-words.ts'

/** One price list: whom it is for, when it holds, and its prices. */
export function Component() {
  const { listId = 'new' } = useParams()
  const isNew = listId === 'new'
  const list = useQuery({
    queryKey: listKey(listId),
    queryFn: () => readList(listId),
    enabled: !isNew,
  })
  if (isNew) return <Room key="new" saved={null} />
  if (list.error) return <ProblemState error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <PageLoading />
  return <Room key={listId} saved={list.data} />
}

interface Edited {
  readonly draft: ListDraft
  /** The version that was seen when the editing began, whatever came in meanwhile. */
  readonly over: number
}

function Room({ saved }: { saved: List | null }) {
  const { i18n, t } = useLingui()
  const may = useMay()
  const queries = useQueryClient()
  const [edited, setEdited] = useState<Edited | null>(null)
  const [asked, setAsked] = useState(false)
  const before = saved ? draftOf(saved) : emptyList
  const shown = edited?.draft ?? before
  const changed = JSON.stringify(shown) !== JSON.stringify(before)
  const faults = faultsOf(shown)
  const save = useSave(saved, edited, () => setEdited(null))
  const mayWrite = may('pricing:write')
  const submit = () => {
    setAsked(true)
    if (Object.keys(faults).length === 0) save.mutate(settledDraft(shown))
  }
  useShortcut('mod+s', <Trans>Save</Trans>, () => {
    if (mayWrite && changed) submit()
  })
  const title = shown.name || t`New price list`
  return (
    <Page
      title={title}
      lead={
        saved ? (
          <Status tone={saved.inForce ? 'positive' : listStateWords[saved.state].tone}>
            {saved.inForce ? (
              <Trans>In force: shoppers pay these prices now</Trans>
            ) : (
              i18n._(listStateWords[saved.state].label)
            )}
          </Status>
        ) : (
          <Trans>Nobody pays its prices before it is switched on.</Trans>
        )
      }
      actions={
        mayWrite ? (
          <>
            {saved ? <ListMoves list={saved} blocked={changed} /> : null}
            <Button onClick={submit} loading={save.isPending} disabled={!changed}>
              <Trans>Save</Trans>
            </Button>
          </>
        ) : null
      }
    >
      <CrumbTitle>{title}</CrumbTitle>
      <UnsavedGuard unsaved={changed} />
      <VersionConflict
        error={save.error}
        onTakeTheirs={() => {
          setEdited(null)
          save.reset()
          void queries.invalidateQueries({ queryKey: listsKey })
        }}
      />
      <ListForm
        draft={shown}
        change={(part) =>
          setEdited({ draft: { ...shown, ...part }, over: edited?.over ?? saved?.version ?? 0 })
        }
        faults={asked || saved ? faults : {}}
        mayWrite={mayWrite}
      />
      {saved ? <ListRowsPart list={saved} mayWrite={mayWrite} /> : null}
    </Page>
  )
}

function useSave(saved: List | null, edited: Edited | null, onSaved: () => void) {
  const queries = useQueryClient()
  const go = useNavigate()
  const save = useMutation({
    mutationFn: (draft: ListDraft) =>
      saved ? changeList(saved.id, edited?.over ?? saved.version, draft) : createList(draft),
    onSuccess: (next) => {
      queries.setQueryData(listKey(next.id), next)
      void queries.invalidateQueries({ queryKey: listsKey })
      sayDone(<Trans>Saved</Trans>)
      if (saved === null) void go(`/prices/lists/${next.id}`, afterSaving)
      else {
        onSaved()
        save.reset()
      }
    },
  })
  return save
}
