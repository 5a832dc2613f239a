import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group, Select, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Currency } from '@redthread/kernel/money'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { PastePreview } from './paste-preview.tsx'
import { listKey, rowsKey, setRows } from './pricing-api.ts'
import styles from './pricing.module.css'
import { readPasted } from './read-pasted.ts'
import { useCurrencies } from './use-currencies.ts'

export interface PasteSheetProps {
  listId: string
  onClose: () => void
}

/** Cells of a spreadsheet become prices: first what would come of each line, then the saving. */
export function PasteSheet({ listId, onClose }: PasteSheetProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const queries = useQueryClient()
  const traded = useCurrencies()
  const [text, setText] = useState('')
  const [chosen, setCurrency] = useState<Currency | null>(null)
  const currency = chosen ?? traded[0] ?? 'EUR'
  const [said] = useDebouncedValue(text, 300)
  const lines = useMemo(() => readPasted(said, currency), [said, currency])
  const rows = useMemo(() => lines.flatMap(({ row }) => (row ? [row] : [])), [lines])
  const trial = useQuery({
    queryKey: [...rowsKey(listId), 'trial', rows],
    queryFn: () => setRows(listId, rows, true),
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
  const outcomes = rows.length > 0 ? (trial.data?.outcomes ?? []) : []
  const good = rows.filter((_row, at) => {
    const outcome = outcomes[at]?.outcome
    return outcome === 'created' || outcome === 'changed' || outcome === 'removed'
  })
  const save = useMutation({
    mutationFn: () => setRows(listId, good),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: rowsKey(listId) })
      void queries.invalidateQueries({ queryKey: listKey(listId) })
      sayDone(<Trans>Saved: {count(good.length)}</Trans>)
      onClose()
    },
  })
  const waiting = text !== said || trial.isFetching
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={<Trans>Paste from a spreadsheet</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.stack}>
        <p className={styles.quiet}>
          <Trans>
            SKU, currency, price, and the least number of pieces where it is not one. A dash as the
            price takes it out.
          </Trans>
        </p>
        <Textarea
          label={t`Cells`}
          data-autofocus
          autosize
          minRows={5}
          maxRows={12}
          spellCheck={false}
          classNames={{ input: styles.cells ?? '' }}
          placeholder={'TB-LIP-04-ROSE\tEUR\t12,90\nTB-LIP-04-PLUM\tEUR\t12,90'}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label={t`Currency of lines without one`}
          data={traded}
          value={currency}
          onChange={(next) => setCurrency(next)}
          allowDeselect={false}
        />
        <ProblemLine error={save.error ?? trial.error} />
        <PastePreview lines={lines} outcomes={waiting ? [] : outcomes} />
        <Group justify="space-between" className={styles.foot ?? ''}>
          <span role="status" className={styles.quiet}>
            {lines.length === 0 ? null : waiting ? (
              <Trans>Looking at it …</Trans>
            ) : (
              <>
                <Plural value={good.length} one="# price to save" other="# prices to save" />
                {lines.length > good.length ? (
                  <Trans>, {count(lines.length - good.length)} left as they are</Trans>
                ) : null}
              </>
            )}
          </span>
          <Button
            disabled={good.length === 0 || waiting}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            <Trans>Save them</Trans>
          </Button>
        </Group>
      </div>
    </Drawer>
  )
}
