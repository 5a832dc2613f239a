import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { makeStep, leavingKey, type Leaving } from '@redthread/workbench/api/fulfillment'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { IconSearch } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { HandOutSheet } from './hand-out-sheet.tsx'
import styles from './pickups.module.css'
import { usePickups } from './use-pickups.ts'

/** Orders to collect here: what lies ready for its person, and what is still to be picked. */
export function Component() {
  const { t } = useLingui()
  const pickups = usePickups()
  const [q, setQ] = useUrlState('q')
  const [out, setOut] = useState<Leaving>()
  const wanted = q.trim().toLowerCase()
  const fits = ({ orderNumber, recipient }: Leaving) =>
    `${orderNumber} ${orderNumber.replace('-', '')} ${recipient.name ?? ''}`
      .toLowerCase()
      .includes(wanted)
  const items = (pickups.data?.items ?? []).filter(fits)
  const ready = items.filter(({ state }) => state === 'ready')
  const open = items.filter(({ state }) => state !== 'ready')
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1>
          <Trans>Pickups</Trans>
        </h1>
        <TextInput
          size="lg"
          className={styles.find ?? ''}
          aria-label={t`Name or order number`}
          placeholder={t`Name or order number`}
          leftSection={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      </div>
      {pickups.error ? (
        <ProblemState error={pickups.error} onRetry={() => void pickups.refetch()} />
      ) : pickups.data === undefined ? (
        <Skeleton lines={4} height="96px" />
      ) : items.length === 0 ? (
        <EmptyState
          title={
            wanted ? <Trans>Nobody waits under this</Trans> : <Trans>Nothing to collect</Trans>
          }
        >
          {wanted ? (
            <Trans>Look at the number on their phone; it may be another store.</Trans>
          ) : (
            <Trans>Orders that people collect here appear by themselves.</Trans>
          )}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <section aria-label={t`Ready to hand out`}>
            <h2>
              <Trans>Ready to hand out</Trans>
            </h2>
            {ready.length === 0 ? <p className={styles.none}>{t`Nothing lies ready.`}</p> : null}
            {ready.map((one) => (
              <Pickup key={one.id} pickup={one} onHandOut={() => setOut(one)} />
            ))}
          </section>
          <section aria-label={t`To pick`}>
            <h2>
              <Trans>To pick</Trans>
            </h2>
            {open.length === 0 ? <p className={styles.none}>{t`All is picked.`}</p> : null}
            {open.map((one) => (
              <Pickup key={one.id} pickup={one} />
            ))}
          </section>
        </div>
      )}
      {out ? <HandOutSheet pickup={out} onClose={() => setOut(undefined)} /> : null}
    </div>
  )
}

interface PickupProps {
  pickup: Leaving
  onHandOut?: () => void
}

function Pickup({ pickup, onHandOut }: PickupProps) {
  const { day } = useFormats()
  const { orderNumber, recipient, lines, dueOn, held } = pickup
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <article className={styles.pickup} aria-label={orderNumber}>
      <header>
        <strong>{recipient.name ?? orderNumber}</strong>
        <span>
          {recipient.name ? `${orderNumber} · ` : null}
          <Plural value={pieces} one="# piece" other="# pieces" />
          {dueOn ? ` · ${day(`${dueOn}T12:00:00Z`)}` : null}
        </span>
      </header>
      <ul>
        {lines.map(({ orderLineId, quantity, title, detail, sku }) => (
          <li key={orderLineId}>
            {quantity} × {title}
            {detail ? `, ${detail}` : null} <code>{sku}</code>
          </li>
        ))}
      </ul>
      {held ? (
        <Status tone="caution">
          <Trans>On hold: nothing may leave for now</Trans>
        </Status>
      ) : onHandOut ? (
        <Button size="md" onClick={onHandOut}>
          <Trans>Hand out</Trans>
        </Button>
      ) : (
        <PickAll pickup={pickup} />
      )}
    </article>
  )
}

/** Notes that all lies in the basket and puts it on the shelf; its person is told with a code. */
function PickAll({ pickup }: { pickup: Leaving }) {
  const queries = useQueryClient()
  const pick = useMutation({
    mutationFn: async () => {
      const lines = pickup.lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }))
      const picked = await makeStep(pickup, { step: 'picks', body: { lines } })
      return makeStep(picked, { step: 'ready' })
    },
    onSuccess: () => sayDone(<Trans>On the shelf; the customer is told</Trans>),
    onError: sayProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: leavingKey }),
  })
  return (
    <Button size="md" variant="default" loading={pick.isPending} onClick={() => pick.mutate()}>
      <Trans>All picked, on the shelf</Trans>
    </Button>
  )
}
