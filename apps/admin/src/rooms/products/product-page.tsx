import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Tabs } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { asProblem } from '@redthread/workbench/api/problem'
import { useLive } from '@redthread/workbench/live/use-live'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useBlocker, useNavigate, useParams } from 'react-router'
import { ChannelsPart } from './channels-part.tsx'
import { DetailsPart } from './details-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { MediaPart } from './media-part.tsx'
import { newDocument } from './new-document.ts'
import { PricesPart } from './prices-part.tsx'
import { SaveFaults } from './save-faults.tsx'
import { stateWords } from './product-words.ts'
import {
  createProduct,
  duplicateProduct,
  productKey,
  productsKey,
  readProduct,
  saveProduct,
  type Document,
  type View,
} from './products-api.ts'
import { TextsPart } from './texts-part.tsx'
import { VariantsPart } from './variants-part.tsx'

/** One product: its words, variants, pictures, prices, channels and past. */
export function Component() {
  const { productId = 'new' } = useParams()
  const isNew = productId === 'new'
  const product = useQuery({
    queryKey: productKey(productId),
    queryFn: () => readProduct(productId),
    enabled: !isNew,
  })
  if (isNew) return <Editor saved={null} />
  if (product.error) {
    return <ProblemState error={product.error} onRetry={() => void product.refetch()} />
  }
  if (!product.data) return <PageLoading />
  return <Editor key={productId} saved={product.data} />
}

const tabs = ['texts', 'variants', 'media', 'details', 'prices', 'channels', 'history'] as const

function Editor({ saved }: { saved: View | null }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const [tab, setTab] = useUrlState('tab', 'texts')
  const edit = useDraft(saved)
  const { draft, change, changed } = edit
  const title = draft.texts[locale]?.title || saved?.name || t`New product`
  const mayWrite = may('catalog:write')
  useShortcut('mod+s', <Trans>Save</Trans>, () => changed && edit.save())
  const names: Record<(typeof tabs)[number], string> = {
    texts: t`Words`,
    variants: t`Variants`,
    media: t`Pictures`,
    details: t`Details and safety`,
    prices: t`Prices`,
    channels: t`Channels`,
    history: t`History`,
  }
  const shown = saved ? tabs : tabs.slice(0, 4)
  const props = { draft, change, mayWrite, saved }
  return (
    <Page
      width="wide"
      title={title}
      lead={
        <Status tone={stateWords[draft.state ?? 'draft'].tone}>
          {i18n._(stateWords[draft.state ?? 'draft'].label)}
        </Status>
      }
      actions={mayWrite ? <Actions edit={edit} saved={saved} /> : null}
    >
      <CrumbTitle>{title}</CrumbTitle>
      <SaveFaults error={edit.error} />
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'texts')} keepMounted={false}>
        <Tabs.List aria-label={t`Parts of the product`} mb="lg">
          {shown.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {names[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="texts">
          <TextsPart {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="variants">
          <VariantsPart {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="media">
          <MediaPart {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="details">
          <DetailsPart {...props} />
        </Tabs.Panel>
        {saved ? (
          <>
            <Tabs.Panel value="prices">
              <PricesPart product={saved} />
            </Tabs.Panel>
            <Tabs.Panel value="channels">
              <ChannelsPart {...props} product={saved} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <HistoryPart product={saved} mayWrite={mayWrite} />
            </Tabs.Panel>
          </>
        ) : null}
      </Tabs>
      <ConflictDialog
        opened={edit.conflict}
        rows={[{ label: title, mine: t`Your changes`, theirs: t`A newer version` }]}
        onKeepTheirs={edit.takeTheirs}
        onUseMine={edit.forceMine}
        onClose={edit.forgetConflict}
      />
    </Page>
  )
}

type Draft = ReturnType<typeof useDraft>

function Actions({ edit, saved }: { edit: Draft; saved: View | null }) {
  const go = useNavigate()
  const copy = useMutation({
    mutationFn: (of: View) => duplicateProduct(of.id, `${of.document.handle}-copy`.slice(0, 200)),
    onSuccess: (next) => void go(`/products/${next.id}`),
    onError: sayProblem,
  })
  return (
    <Group gap={8}>
      {saved ? (
        <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate(saved)}>
          <Trans>Duplicate</Trans>
        </Button>
      ) : null}
      {edit.changed && saved ? (
        <Button variant="subtle" onClick={edit.discard}>
          <Trans>Discard</Trans>
        </Button>
      ) : null}
      <Button onClick={() => edit.save()} loading={edit.saving} disabled={!edit.changed}>
        <Trans>Save</Trans>
      </Button>
    </Group>
  )
}

/** What is edited but not saved; a newer version of someone else is never overwritten unasked. */
function useDraft(saved: View | null) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const go = useNavigate()
  const [base, setBase] = useState(saved)
  const [draft, setDraft] = useState<Document>(saved?.document ?? newDocument(locale))
  const [conflict, setConflict] = useState(false)
  const changed = JSON.stringify(draft) !== JSON.stringify(base?.document ?? newDocument(locale))
  const take = (next: View) => {
    setBase(next)
    setDraft(next.document)
  }
  useLive(base ? `product:${base.id}` : undefined, productKey(base?.id ?? ''))
  // Someone else saved while nothing was being edited here: show theirs.
  useEffect(() => {
    if (saved && base && saved.version > base.version && !changed) take(saved)
  }, [saved, base, changed])
  const put = useMutation({
    mutationFn: (version: number | null) =>
      base && version !== null ? saveProduct(base.id, version, draft) : createProduct(draft),
    onSuccess: (next) => {
      queries.setQueryData(productKey(next.id), next)
      void queries.invalidateQueries({ queryKey: [...productsKey, 'list'] })
      take(next)
      sayDone(t`Saved`)
      if (base === null) void go(`/products/${next.id}`, { replace: true })
    },
    onError: (error) => {
      if (asProblem(error).status === 412) setConflict(true)
    },
  })
  useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed &&
      !put.isPending &&
      base !== null &&
      currentLocation.pathname !== nextLocation.pathname &&
      !window.confirm(t`What you changed is not saved. Leave it?`),
  )
  return {
    draft,
    change: (part: Partial<Document>) => setDraft((before) => ({ ...before, ...part })),
    changed,
    save: () => put.mutate(base?.version ?? null),
    saving: put.isPending,
    error: conflict ? null : put.error,
    discard: () => base && setDraft(base.document),
    conflict,
    forgetConflict: () => setConflict(false),
    takeTheirs: () => {
      setConflict(false)
      if (base) void readProduct(base.id).then(take, sayProblem)
    },
    forceMine: () => {
      setConflict(false)
      if (base) void readProduct(base.id).then((next) => put.mutate(next.version), sayProblem)
    },
  }
}
