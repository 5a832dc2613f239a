import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, Switch } from '@mantine/core'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { documentKey, receiveDocument, type Document } from './documents-api.ts'
import { stockKey } from './stock-api.ts'
import styles from './stock.module.css'
import { WhichFields } from './which-fields.tsx'
import { usualWhich, whichOf, type WhichTyped } from './which-typed.ts'

interface Come extends WhichTyped {
  readonly good: number
  readonly damaged: number
}

/**
 * What arrived of each line, good and damaged, by lots or numbers where the article is followed so
 * closely; what is missing may still come.
 */
export function ArrivalSheet({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [close, setClose] = useState(false)
  const [come, setCome] = useState<readonly Come[]>(() => document.lines.map(usualCome))
  const put = (at: number, part: Partial<Come>) => {
    const before = come[at]
    if (before) setCome(come.with(at, { ...before, ...part }))
  }
  const arrived = document.lines.map(({ variantId, tracking }, at) => {
    const { good, damaged, ...which } = come[at] ?? nothing
    const named = whichOf(tracking, good + damaged, which)
    return named && { variantId, quantity: good, damaged, ...named }
  })
  const receive = useMutation({
    mutationFn: () => {
      const lines = arrived.filter((one) => one !== null && one.quantity + one.damaged > 0)
      return receiveDocument(document, { lines: lines.filter((one) => one !== null), close })
    },
    onSuccess: (next) => {
      queries.setQueryData(documentKey(document.id), next)
      void queries.invalidateQueries({ queryKey: stockKey })
      sayDone(t`Taken in`)
      onClose()
    },
  })
  return (
    <FormSheet
      size="lg"
      title={<Trans>What has arrived</Trans>}
      onClose={onClose}
      submit={<Trans>Take it in</Trans>}
      onSubmit={() => receive.mutate()}
      pending={receive.isPending}
      error={receive.error}
      disabled={arrived.includes(null)}
    >
      <ul className={styles.list}>
        {document.lines.map((line, at) => (
          <Arrived
            key={line.variantId}
            line={line}
            come={come[at] ?? nothing}
            onChange={(part) => put(at, part)}
          />
        ))}
      </ul>
      <Switch
        label={t`Nothing more will come`}
        checked={close}
        onChange={(event) => setClose(event.currentTarget.checked)}
      />
    </FormSheet>
  )
}

const nothing: Come = { good: 0, damaged: 0, lots: [], serials: '' }

function usualCome(line: Line): Come {
  const { quantity, received, damaged } = line
  return { good: Math.max(0, quantity - received - damaged), damaged: 0, ...usualWhich(line) }
}

type Line = Document['lines'][number]

interface ArrivedProps {
  line: Line
  come: Come
  onChange: (part: Partial<Come>) => void
}

function Arrived({ line, come, onChange }: ArrivedProps) {
  const { t } = useLingui()
  const { title, sku, quantity, received, damaged, tracking } = line
  const pieces = come.good + come.damaged
  return (
    <li className={styles.arrival}>
      <span className={styles.name}>
        <strong>{title}</strong>
        <span className={styles.quiet}>
          <code>{sku}</code> ·{' '}
          <Trans>
            {received + damaged} of {quantity} so far
          </Trans>
        </span>
      </span>
      <NumberInput
        label={t`Good`}
        aria-label={t`Good: ${title}`}
        min={0}
        allowDecimal={false}
        value={come.good}
        onChange={(next) => onChange({ good: Number(next) || 0 })}
      />
      <NumberInput
        label={t`Damaged`}
        aria-label={t`Damaged: ${title}`}
        min={0}
        allowDecimal={false}
        value={come.damaged}
        onChange={(next) => onChange({ damaged: Number(next) || 0 })}
      />
      {tracking === 'quantity' || pieces === 0 ? null : (
        <WhichFields
          title={title}
          tracking={tracking}
          pieces={pieces}
          which={come}
          onChange={onChange}
        />
      )}
    </li>
  )
}
