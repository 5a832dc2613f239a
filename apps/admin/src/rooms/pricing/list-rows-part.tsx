import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GridColumn } from '../../grid/grid-column.ts'
import { Grid } from '../../grid/grid.tsx'
import { useSelection } from '../../grid/use-selection.ts'
import { NewRow } from './new-row.tsx'
import { PasteSheet } from './paste-sheet.tsx'
import { listKey, readRows, rowsKey, setRows } from './pricing-api.ts'
import type { List, PastedRow, Row } from './pricing-api.ts'
import styles from './pricing.module.css'
import { readAmount, writeAmount } from '@redthread/workbench/words/read-amount'
import { refusedWords } from './refused-words.ts'
import { WindowWords } from './window-words.tsx'

export interface ListRowsPartProps {
  list: List
  mayWrite: boolean
}

/** The prices of a list as a sheet: amounts are written over in place, more are pasted in. */
export function ListRowsPart({ list, mayWrite }: ListRowsPartProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const [pasting, { open, close }] = useDisclosure()
  const selection = useSelection()
  const rows = useCursorList(rowsKey(list.id), (after) => readRows(list.id, after))
  const write = useWrite(list.id)
  const columns = useColumns(write.mutateAsync)
  const takeOut = () => {
    const chosen = rows.rows.filter(({ id }) => selection.has(id))
    write.mutate(
      chosen.map((row) => ({ ...slotOf(row), amount: null })),
      {
        onSuccess: () => {
          selection.clear()
          const back = () =>
            write.mutate(chosen.map((row) => ({ ...slotOf(row), amount: row.amount })))
          sayDone(<Trans>Taken out: {count(chosen.length)}</Trans>, back)
        },
        onError: sayProblem,
      },
    )
  }
  return (
    <Section
      title={<Trans>Its prices</Trans>}
      note={
        mayWrite ? (
          <Trans>With tax, per piece. Enter or a figure writes over an amount.</Trans>
        ) : (
          <Trans>With tax, per piece.</Trans>
        )
      }
      actions={
        mayWrite ? (
          <>
            {selection.count > 0 ? (
              <Button variant="default" loading={write.isPending} onClick={takeOut}>
                <Trans>Take {count(selection.count)} out</Trans>
              </Button>
            ) : null}
            <Button variant="default" onClick={open}>
              <Trans>Paste from a spreadsheet</Trans>
            </Button>
          </>
        ) : null
      }
    >
      {mayWrite ? <NewRow onAdd={(row) => write.mutateAsync([row])} /> : null}
      <div className={styles.sheet}>
        <Grid
          label={t`Prices of ${list.name}`}
          list={rows}
          total={list.rows}
          columns={mayWrite ? columns : columns.map(({ edit: _edit, ...column }) => column)}
          rowKey={({ id }) => id}
          {...(mayWrite && { selection })}
          empty={
            <EmptyState title={<Trans>No price yet</Trans>}>
              <Trans>Add one by its SKU, or paste them all from a spreadsheet.</Trans>
            </EmptyState>
          }
        />
      </div>
      {pasting ? <PasteSheet listId={list.id} onClose={close} /> : null}
    </Section>
  )
}

type Write = (rows: PastedRow[]) => Promise<unknown>

function useColumns(write: Write): GridColumn<Row>[] {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { count } = useFormats()
  return [
    { key: 'sku', label: t`SKU`, width: 170, fixed: true, cell: ({ sku }) => <code>{sku}</code> },
    {
      key: 'amount',
      label: t`Price`,
      width: 120,
      figures: true,
      cell: ({ amount, currency }) => <Money value={{ amount, currency }} locale={locale} />,
      edit: {
        value: ({ amount, currency }) => writeAmount(amount, currency, locale),
        fault: (value) => (readAmount(value, 'EUR') === null ? t`Write an amount` : null),
        save: (row, value) =>
          write([{ ...slotOf(row), amount: readAmount(value, row.currency) ?? row.amount }]),
      },
    },
    { key: 'currency', label: t`Currency`, width: 100, cell: ({ currency }) => currency },
    {
      key: 'minQuantity',
      label: t`From pieces`,
      width: 120,
      figures: true,
      cell: ({ minQuantity }) => count(minQuantity),
      edit: {
        value: ({ minQuantity }) => String(minQuantity),
        fault: (value) => (/^[1-9]\d{0,5}$/.test(value) ? null : t`Write a whole number`),
        save: (row, value) =>
          write([
            { ...slotOf(row), amount: null },
            { ...slotOf(row), amount: row.amount, minQuantity: Number(value) },
          ]),
      },
    },
    {
      key: 'window',
      label: t`When`,
      width: 220,
      cell: ({ validFrom, validUntil }) => <WindowWords from={validFrom} until={validUntil} />,
    },
  ]
}

/** Where a row stands: writing there again takes its place. */
function slotOf(row: Row): Omit<PastedRow, 'amount'> {
  const { sku, currency, minQuantity, validFrom, validUntil } = row
  return {
    sku,
    currency,
    minQuantity,
    // The price that holds from now on is one; each window is another.
    ...(validUntil !== null && validFrom !== null && { validFrom }),
    ...(validUntil !== null && { validUntil }),
    ...(validUntil === null &&
      validFrom !== null &&
      Date.parse(validFrom) > Date.now() && { validFrom }),
  }
}

function useWrite(listId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (rows: PastedRow[]) => {
      const report = await setRows(listId, rows)
      const refused = report.outcomes.find(({ outcome }) => outcome === 'refused')
      if (refused) throw new Error(refusedWords(refused.code))
      return report
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: rowsKey(listId) })
      void queries.invalidateQueries({ queryKey: listKey(listId) })
    },
  })
}
