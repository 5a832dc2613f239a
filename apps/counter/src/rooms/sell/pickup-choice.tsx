import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import { EmptyState } from '@redthread/ui/empty-state'
import { UnstyledButton } from '@mantine/core'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import {
  readPickupPlaces,
  type Cart,
  type Line,
  type PickupPlace,
  type Way,
} from '../../sale/cart-api.ts'
import { readStock, stockKey } from '../../sale/sale-api.ts'
import styles from './ticket.module.css'

export interface PickupChoiceProps {
  cart: Cart
  line: Line
  onChoose: (way: Way) => void
}

const mostDays = 4

/** In which store and on which day a line is collected; those that have it come first. */
export function PickupChoice({ cart, line, onChoose }: PickupChoiceProps) {
  const { t } = useLingui()
  const places = useQuery({
    queryKey: ['pickup-places', cart.id, cart.version],
    queryFn: () => readPickupPlaces(cart.id),
  })
  const ids = [line.variantId]
  const stock = useQuery({ queryKey: stockKey(ids), queryFn: () => readStock(ids) })
  if (places.error) {
    return <ProblemState error={places.error} onRetry={() => void places.refetch()} />
  }
  if (places.data === undefined) return <Skeleton lines={3} height="64px" />
  const near = stock.data?.[0]?.near ?? []
  const rank = ({ locationId }: PickupPlace) => {
    const at = near.findIndex((one) => one.locationId === locationId)
    return at < 0 ? near.length : at
  }
  const found = places.data.filter(({ days }) => days.length > 0)
  if (found.length === 0) {
    return (
      <EmptyState title={<Trans>No store gives it out</Trans>}>
        <Trans>It can be sent instead, or taken along.</Trans>
      </EmptyState>
    )
  }
  return (
    <ul className={styles.places} aria-label={t`Stores`}>
      {found
        .toSorted((a, b) => rank(a) - rank(b))
        .map((place) => (
          <li key={place.locationId}>
            <p className={styles.placeName}>
              <strong>{place.name}</strong>
              <span>
                {near[rank(place)] ? <Has count={near[rank(place)]?.available ?? 0} /> : null}
              </span>
            </p>
            <Days place={place} chosen={line.fulfillment} onChoose={onChoose} />
          </li>
        ))}
    </ul>
  )
}

function Has({ count }: { count: number }) {
  return <Trans>{count} there</Trans>
}

interface DaysProps {
  place: PickupPlace
  chosen: Way | null
  onChoose: (way: Way) => void
}

function Days({ place, chosen, onChoose }: DaysProps) {
  const { locale } = useLanguage()
  const tag = locale === 'en' ? 'en-GB' : locale
  const { locationId, name, days } = place
  return (
    <div className={styles.days}>
      {days.slice(0, mostDays).map((day) => {
        const isChosen =
          chosen?.kind === 'pickup' && chosen.locationId === locationId && chosen.day === day
        const label = new Date(`${day}T12:00:00`).toLocaleDateString(tag, {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
        })
        return (
          <UnstyledButton
            key={day}
            className={styles.day ?? ''}
            aria-pressed={isChosen}
            aria-label={`${name}, ${label}`}
            onClick={() => onChoose({ kind: 'pickup', locationId, day })}
          >
            {label}
          </UnstyledButton>
        )
      })}
    </div>
  )
}
