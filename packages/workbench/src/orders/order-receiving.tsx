import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { leavingKey, readLeaving, type Leaving } from '../api/fulfillment.ts'
import type { Order } from '../api/orders.ts'
import { useLive } from '../live/use-live.tsx'
import { ProblemLine } from '../parts/problem-line.tsx'
import { Section } from '../parts/section.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { usePlaceNames } from '../people/use-place-names.tsx'
import { useTool } from '../shell/tool.tsx'
import { leavingKindWords, leavingStateWords } from '../words/leaving-words.ts'
import { useFormats } from '../words/use-formats.ts'
import styles from './orders.module.css'

/** What leaves which place in which way, and how far it is. */
export function OrderReceiving({ order }: { order: Order }) {
  const key = [...leavingKey, 'of', order.id]
  const leaving = useQuery({
    queryKey: [...key, order.version],
    queryFn: () => readLeaving({ orderId: order.id }),
    placeholderData: (before) => before,
  })
  useLive('fulfillment', key)
  if (leaving.data?.items.length === 0) return null
  return (
    <Section title={<Trans>How it reaches the customer</Trans>}>
      <ProblemLine error={leaving.error} />
      {leaving.isPending ? <Skeleton lines={2} height="30px" /> : null}
      <ul className={styles.leaving}>
        {leaving.data?.items.map((one) => (
          <OneLeaving key={one.id} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function OneLeaving({ one }: { one: Leaving }) {
  const { i18n } = useLingui()
  const { app } = useTool()
  const { nameOf } = usePlaceNames()
  const { day } = useFormats()
  const pieces = one.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const title = (
    <>
      {i18n._(leavingKindWords[one.kind])}
      {one.locationId ? ` · ${nameOf(one.locationId)}` : ''}
    </>
  )
  return (
    <li>
      <span className={styles.leavingName}>
        {app === 'admin' ? <Link to={`/fulfillment/${one.id}`}>{title}</Link> : title}
        <small>
          <Plural value={pieces} one="# piece" other="# pieces" />
          {one.dueOn ? ` · ${day(one.dueOn)}` : ''}
          {one.option ? ` · ${one.option.name}` : ''}
        </small>
      </span>
      {one.tracking?.url ? (
        <a href={one.tracking.url} target="_blank" rel="noreferrer">
          {one.tracking.number ?? <Trans>Follow the parcel</Trans>}
        </a>
      ) : (
        <code>{one.tracking?.number}</code>
      )}
      <StateMark words={leavingStateWords[one.state]} />
    </li>
  )
}
