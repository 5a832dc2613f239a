import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, Switch } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { sayProblem } from '@redthread/workbench/parts/say'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { useMay } from '@redthread/workbench/session/use-may'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FilterBar } from '../../fields/filter-bar.tsx'
import { PlainTable } from '../../fields/plain-table.tsx'
import { countKey, enterCount, type Count } from './documents-api.ts'
import styles from './stock.module.css'

type Line = Count['lines'][number]

const SHOWN = 200

/** Article by article what was found; each number is kept as the field is left. */
export function CountLines({ count }: { count: Count }) {
  const { t } = useLingui()
  const may = useMay()
  const queries = useQueryClient()
  const [q, setQ] = useState('')
  const [differing, setDiffering] = useState(false)
  const enter = useMutation({
    mutationFn: (entry: { variantId: Line['variantId']; quantity: number }) =>
      enterCount(count.id, { lines: [entry] }),
    onSuccess: (next) => queries.setQueryData(countKey(count.id), next),
    onError: sayProblem,
  })
  const mayEnter = count.state === 'counting' && may('inventory:count')
  const wanted = q.trim().toLowerCase()
  const rows = count.lines.filter((line) => {
    const differs = line.recount || (line.variance !== null && line.variance !== 0)
    return `${line.title} ${line.sku}`.toLowerCase().includes(wanted) && (!differing || differs)
  })
  return (
    <>
      <FilterBar search={{ label: t`Name or SKU`, value: q, onChange: setQ }}>
        <Switch
          label={t`Only what differs`}
          checked={differing}
          onChange={(event) => setDiffering(event.currentTarget.checked)}
        />
      </FilterBar>
      <PlainTable
        label={t`Articles`}
        head={[
          { key: 'article', label: t`Article` },
          { key: 'expected', label: t`Expected`, figures: true },
          { key: 'counted', label: t`Counted`, figures: true },
          { key: 'difference', label: t`Difference`, figures: true },
          { key: 'who', label: t`Who` },
        ]}
      >
        <tbody>
          {rows.slice(0, SHOWN).map((line) => (
            <tr key={line.variantId}>
              <th scope="row">
                {line.title} <code className={styles.quiet}>{line.sku}</code>
              </th>
              <td data-figures>{line.expected ?? '–'}</td>
              <td data-figures>
                {mayEnter ? (
                  <Found
                    key={`${line.counted}:${line.rounds}`}
                    line={line}
                    onKeep={(quantity) => enter.mutate({ variantId: line.variantId, quantity })}
                  />
                ) : (
                  (line.counted ?? '–')
                )}
              </td>
              <td data-figures>
                <Difference line={line} />
              </td>
              <td>{line.countedBy ? <ActorName actor={line.countedBy} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {rows.length > SHOWN ? (
        <p className={styles.quiet}>
          <Trans>The first {SHOWN} are shown; search for the others.</Trans>
        </p>
      ) : null}
    </>
  )
}

function Difference({ line: { recount, variance } }: { line: Line }) {
  if (recount) {
    return (
      <Status tone="caution">
        <Trans>Count once more</Trans>
      </Status>
    )
  }
  if (variance === null) return '–'
  if (variance === 0) return <span className={styles.zero}>0</span>
  const sign = variance > 0 ? '+' : '−'
  return (
    <span className={variance > 0 ? styles.plus : styles.minus}>
      {sign}
      {Math.abs(variance)}
    </span>
  )
}

function Found({ line, onKeep }: { line: Line; onKeep: (quantity: number) => void }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<number | string>(line.counted ?? '')
  const keep = () => {
    if (typed === '' || (Number(typed) === line.counted && !line.recount)) return
    onKeep(Number(typed))
  }
  return (
    <NumberInput
      aria-label={t`Counted: ${line.title}`}
      w={96}
      ms="auto"
      size="sm"
      min={0}
      allowDecimal={false}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
