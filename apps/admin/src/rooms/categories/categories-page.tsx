import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useBlocker } from 'react-router'
import { categoriesKey, readCategories } from '../products/products-api.ts'
import type { CategoryDraft } from './categories-api.ts'
import { CategoryEditor } from './category-editor.tsx'
import { CategoryTree } from './category-tree.tsx'
import styles from './categories.module.css'

/** The shelves of all shops: their order and nesting, their words, pictures and demands. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const mayWrite = may('catalog:write')
  const [selected, setSelected] = useUrlState('category')
  const [drafts, setDrafts] = useState<Readonly<Record<string, CategoryDraft>>>({})
  const found = useQuery({ queryKey: categoriesKey, queryFn: readCategories })
  useLive('categories', categoriesKey)
  const begin = () => setSelected('new')
  useShortcut('n', <Trans>New category</Trans>, () => mayWrite && begin())
  const unsaved = Object.keys(drafts)
  useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.length > 0 &&
      currentLocation.pathname !== nextLocation.pathname &&
      !window.confirm(t`What you changed is not saved. Leave it?`),
  )
  const setDraft = (id: string, draft: CategoryDraft | null) =>
    setDrafts(({ [id]: _old, ...others }) => (draft === null ? others : { ...others, [id]: draft }))
  const tree = found.data?.items ?? []
  const category = tree.find(({ id }) => id === selected) ?? null
  const add = mayWrite ? (
    <Button onClick={begin}>
      <Trans>New category</Trans>
    </Button>
  ) : null
  return (
    <Page
      width="wide"
      title={<Trans>Categories</Trans>}
      lead={<Trans>How shoppers walk through the range, in every shop alike.</Trans>}
      actions={add}
    >
      {found.error ? (
        <ProblemState error={found.error} onRetry={() => void found.refetch()} />
      ) : found.isPending ? (
        <div className={styles.room} aria-busy="true" aria-label={t`Loading`}>
          <Skeleton lines={14} height="26px" />
          <Skeleton lines={8} height="36px" />
        </div>
      ) : tree.length === 0 && selected !== 'new' ? (
        <EmptyState title={<Trans>No category yet</Trans>} action={add}>
          <Trans>Begin with the three or four that a shopper would look for first.</Trans>
        </EmptyState>
      ) : (
        <div className={styles.room}>
          <CategoryTree
            tree={tree}
            selected={selected}
            unsaved={new Set(unsaved)}
            mayWrite={mayWrite}
            onSelect={setSelected}
          />
          {category || selected === 'new' ? (
            <CategoryEditor
              key={selected}
              tree={tree}
              category={category}
              draft={drafts[selected]}
              mayWrite={mayWrite}
              onDraft={(draft) => setDraft(selected, draft)}
              onSaved={({ id }) => setSelected(id)}
              onGone={() => setSelected('')}
            />
          ) : (
            <EmptyState title={<Trans>Choose a category</Trans>}>
              <Trans>
                Arrows move in the tree, Enter opens; with Alt, arrows move the category.
              </Trans>
            </EmptyState>
          )}
        </div>
      )}
    </Page>
  )
}
