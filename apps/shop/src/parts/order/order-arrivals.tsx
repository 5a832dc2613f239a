import { Trans, useLingui } from '@lingui/react/macro'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import type { ReactNode } from 'react'
import type { ReceivingView, WholeOrder } from '../../views/order-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { shortDay } from '../../words/short-day.ts'
import { Icon, type IconName } from '../icon.tsx'
import styles from './order-page.module.css'

/** How the goods arrive: one thread for each parcel and each bag that waits in a store. */
export function OrderArrivals({ whole }: { whole: WholeOrder }) {
  const { receivings } = whole
  if (receivings.length === 0) return <Soon whole={whole} />
  return (
    <div className={styles.arrivals}>
      {receivings.toSorted(byWhatToDo).map((receiving) => (
        <Arrival key={receiving.id} receiving={receiving} stores={whole.stores} />
      ))}
    </div>
  )
}

const places: Record<ReceivingView['kind'], number> = { pickup: 0, delivery: 1, carry_out: 2 }

/** What is to be collected comes first, what was taken along last. */
function byWhatToDo(a: ReceivingView, b: ReceivingView): number {
  return places[a.kind] - places[b.kind]
}

/** In the first moments the order itself says how it will come. */
function Soon({ whole: { order, stores } }: { whole: WholeOrder }) {
  const { locale } = useShop()
  const ways = new Map(
    order.lines.map(({ fulfillment }) => {
      return [`${fulfillment.kind} ${fulfillment.locationId} ${fulfillment.day}`, fulfillment]
    }),
  )
  return (
    <ul className={styles.soon}>
      {[...ways].map(([key, { kind, locationId, day }]) => (
        <li key={key}>
          <Icon name={icons[kind]} />
          <span>
            <Way kind={kind} place={locationId === null ? null : (stores[locationId] ?? null)} />
            {day === null ? null : `, ${shortDay(day, locale)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

const icons: Record<ReceivingView['kind'], IconName> = {
  delivery: 'truck',
  pickup: 'pin',
  carry_out: 'bag',
}

function Way({ kind, place }: { kind: ReceivingView['kind']; place: string | null }) {
  if (kind === 'delivery') return <Trans>Delivery</Trans>
  if (kind === 'carry_out') return <Trans>Taken along</Trans>
  return place === null ? <Trans>Collect in a store</Trans> : <Trans>Collect at {place}</Trans>
}

interface ArrivalProps {
  receiving: ReceivingView
  stores: WholeOrder['stores']
}

function Arrival({ receiving, stores }: ArrivalProps) {
  const { t } = useLingui()
  const { kind, locationId, state, dueOn, lines } = receiving
  const { locale } = useShop()
  const knots = useKnots(receiving)
  const place = locationId === null ? null : (stores[locationId] ?? null)
  return (
    <section className={styles.arrival}>
      <h3>
        <Icon name={icons[kind]} />
        <span>
          <Way kind={kind} place={place} />
          {kind === 'pickup' && dueOn ? `, ${shortDay(dueOn, locale)}` : null}
        </span>
      </h3>
      <p className={styles.quiet}>
        {lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')}
      </p>
      {state === 'canceled' ? (
        <p>
          <Trans>Canceled</Trans>
        </p>
      ) : kind === 'carry_out' ? null : (
        <Thread knots={knots} label={t`How it reaches you`} />
      )}
    </section>
  )
}

/** The way of the goods as knots, the latest one marked. */
function useKnots(receiving: ReceivingView): ThreadKnot[] {
  const { t } = useLingui()
  const { kind, state } = receiving
  const steps: { key: string; states: readonly string[]; title: string; note?: ReactNode }[] =
    kind === 'pickup'
      ? [
          { key: 'ordered', states: ['requested', 'accepted'], title: t`Ordered` },
          { key: 'picking', states: ['picking', 'packed'], title: t`Being made ready` },
          {
            key: 'ready',
            states: ['ready'],
            title: t`Ready for you`,
            note: <Code {...receiving} />,
          },
          { key: 'collected', states: ['collected'], title: t`Collected` },
        ]
      : kind === 'delivery'
        ? [
            { key: 'ordered', states: ['requested', 'accepted'], title: t`Ordered` },
            { key: 'packed', states: ['picking', 'packed'], title: t`Being packed` },
            {
              key: 'shipped',
              states: ['shipped'],
              title: t`On its way`,
              note: <Parcel {...receiving} />,
            },
            { key: 'delivered', states: ['delivered'], title: t`With you` },
          ]
        : [{ key: 'taken', states: ['handed_out', 'requested'], title: t`Taken along` }]
  const at = steps.findIndex(({ states }) => states.includes(state))
  const isOver = at === steps.length - 1
  return steps.map(({ key, title, note }, place) => ({
    key,
    title,
    note: place <= at ? note : undefined,
    state: place < at || (isOver && place === at) ? 'done' : place === at ? 'here' : 'ahead',
  }))
}

function Code({ code, holdUntil }: ReceivingView) {
  const { locale } = useShop()
  if (code === null) return null
  return (
    <>
      <span className={styles.code}>{code}</span>
      <span>
        <Trans>Say this code at the counter.</Trans>{' '}
        {holdUntil ? <Trans>Kept for you until {shortDay(holdUntil, locale)}.</Trans> : null}
      </span>
    </>
  )
}

function Parcel({ tracking }: ReceivingView) {
  if (tracking === null) return null
  const words = [tracking.carrier, tracking.number].filter(Boolean).join(' ')
  return tracking.url ? <a href={tracking.url}>{words}</a> : words
}
