import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, Switch } from '@mantine/core'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { documentKey, receiveDocument, type Document } from './documents-api.ts'
import { stockKey } from './stock-api.ts'
import styles from './stock.module.css'

interface Come {
  readonly good: number
  readonly damaged: number
}

/** What arrived of each line, good and damaged; what is missing may still come. */
export function ArrivalSheet({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [close, setClose] = useState(false)
  const [come, setCome] = useState<Readonly<Record<string, Come>>>(() =>
    Object.fromEntries(
      document.lines.map(({ variantId, quantity, received, damaged }) => [
        variantId,
        { good: Math.max(0, quantity - received - damaged), damaged: 0 },
      ]),
    ),
  )
  const of = (variantId: string): Come => come[variantId] ?? { good: 0, damaged: 0 }
  const receive = useMutation({
    mutationFn: () => {
      const lines = document.lines.flatMap(({ variantId, lots, serials }) => {
        const { good, damaged } = of(variantId)
        if (good + damaged === 0) return []
        const which = { ...(lots ? { lots } : {}), ...(serials ? { serials } : {}) }
        return [{ variantId, quantity: good, damaged, ...which }]
      })
      return receiveDocument(document, { lines, close })
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
    >
      <ul className={styles.list}>
        {document.lines.map(({ variantId, title, sku, quantity, received, damaged }) => (
          <li key={variantId} className={styles.arrival}>
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
              value={of(variantId).good}
              onChange={(next) =>
                setCome({ ...come, [variantId]: { ...of(variantId), good: Number(next) || 0 } })
              }
            />
            <NumberInput
              label={t`Damaged`}
              aria-label={t`Damaged: ${title}`}
              min={0}
              allowDecimal={false}
              value={of(variantId).damaged}
              onChange={(next) =>
                setCome({ ...come, [variantId]: { ...of(variantId), damaged: Number(next) || 0 } })
              }
            />
          </li>
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
