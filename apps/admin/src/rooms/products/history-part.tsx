import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { productKey, readChanges, restoreProduct, type Change, type View } from './products-api.ts'
import styles from './products.module.css'

const FIELDS_SHOWN = 6

/** Who changed what and when, and the way back to any earlier version. */
export function HistoryPart({ product, mayWrite }: { product: View; mayWrite: boolean }) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const queries = useQueryClient()
  const list = useCursorList([...productKey(product.id), 'changes', product.version], (after) =>
    readChanges(product.id, after),
  )
  const restore = useMutation({
    mutationFn: (version: number) => restoreProduct(product.id, version, product.version),
    onSuccess: (next) => {
      queries.setQueryData(productKey(product.id), next)
      sayDone(t`Restored`)
    },
    onError: sayProblem,
  })
  if (list.error) return <ProblemState error={list.error} onRetry={list.retry} />
  if (list.loading) return <Skeleton lines={6} height="40px" />
  if (list.rows.length === 0) {
    return (
      <EmptyState title={<Trans>No change yet</Trans>}>
        <Trans>From now on everything that changes is kept here.</Trans>
      </EmptyState>
    )
  }
  const knots = list.rows.map((entry): ThreadKnot => ({
    key: String(entry.version),
    state: entry.version === product.version ? 'here' : 'done',
    title:
      entry.kind === 'created' ? (
        <Trans>Made</Trans>
      ) : (
        <Trans>{entry.fieldCount} fields changed</Trans>
      ),
    note: `${moment(entry.changedAt)} · ${entry.actor} · ${entry.source}`,
    children: (
      <>
        <Fields entry={entry} />
        {mayWrite && entry.version !== product.version ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={restore.isPending && restore.variables === entry.version}
            onClick={() => restore.mutate(entry.version)}
          >
            <Trans>Restore this version</Trans>
          </Button>
        ) : null}
      </>
    ),
  }))
  return (
    <div className={styles.history}>
      <Thread label={t`History`} knots={knots} />
      {list.more ? (
        <Button variant="default" loading={list.loadingMore} onClick={list.loadMore}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </div>
  )
}

function Fields({ entry }: { entry: Change }) {
  if (entry.kind === 'created') return null
  return (
    <ul className={styles.changes}>
      {entry.fields.slice(0, FIELDS_SHOWN).map(({ path, before, after }) => (
        <li key={path}>
          <code>{path}</code>
          <del>{shortly(before)}</del>
          <ins>{shortly(after)}</ins>
        </li>
      ))}
      {entry.fieldCount > FIELDS_SHOWN ? (
        <li>
          <Trans>and {entry.fieldCount - FIELDS_SHOWN} more</Trans>
        </li>
      ) : null}
    </ul>
  )
}

function shortly(value: unknown): string {
  if (value === undefined || value === null) return '–'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}
