import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput } from '@mantine/core'
import type { LeavingDetail } from '@redthread/workbench/api/fulfillment'
import { Section } from '@redthread/workbench/parts/section'
import { useMay } from '@redthread/workbench/session/use-may'
import { useState } from 'react'
import styles from './fulfillment.module.css'
import { useStep } from './use-step.ts'

/** What is to be in the basket, and what lies in it; kept as it is changed. */
export function PickLines({ one }: { one: LeavingDetail }) {
  const { t } = useLingui()
  const may = useMay()
  const step = useStep(one)
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({})
  const mayPick = may('fulfillment:write') && one.actions.includes('pick') && !one.held
  const pick = (lines: readonly { orderLineId: string; quantity: number }[]) =>
    step.mutate({ step: 'picks', body: { lines: lines as never } })
  const missing = one.lines.filter(({ picked, quantity }) => picked < quantity)
  return (
    <Section
      title={<Trans>Goods</Trans>}
      actions={
        mayPick && missing.length > 0 ? (
          <Button
            variant="default"
            size="compact-md"
            loading={step.isPending}
            onClick={() =>
              pick(missing.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })))
            }
          >
            <Trans>Everything is picked</Trans>
          </Button>
        ) : null
      }
    >
      <ul className={styles.picks}>
        {one.lines.map(({ orderLineId, title, detail, sku, quantity, picked }) => (
          <li key={orderLineId} data-done={picked >= quantity || undefined}>
            <span className={styles.what}>
              <strong>{title}</strong>
              <small>
                {detail ? `${detail} · ` : ''}
                <code>{sku}</code>
              </small>
            </span>
            {mayPick ? (
              <NumberInput
                aria-label={t`Picked of ${title}`}
                w={120}
                min={0}
                max={quantity}
                allowDecimal={false}
                clampBehavior="strict"
                suffix={t` of ${quantity}`}
                value={typed[orderLineId] ?? picked}
                onChange={(next) => setTyped({ ...typed, [orderLineId]: Number(next) || 0 })}
                onBlur={() => {
                  const wanted = typed[orderLineId]
                  if (wanted !== undefined && wanted !== picked) {
                    pick([{ orderLineId, quantity: wanted }])
                  }
                }}
              />
            ) : (
              <span className="rt-figures">
                {picked > 0 && picked < quantity ? t`${picked} of ${quantity}` : quantity}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
