import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useEffect, useState } from 'react'
import {
  daysToCollect,
  waysToGet,
  type CollectDay,
  type WaysToGet,
} from '../../live/ways-to-get.ts'
import type { ProductView } from '../../views/product-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { shortDay } from '../../words/short-day.ts'
import { Icon } from '../icon.tsx'
import { ShopLink } from '../shop-link.tsx'
import { AddToCart } from './add-to-cart.tsx'
import styles from './how-to-get-it.module.css'
import { StockWords } from './stock-words.tsx'

type Buyable = NonNullable<ProductView['chosen']>

export interface HowToGetItProps {
  chosen: Buyable
  /** Minor units. */
  amount: number
}

/**
 * How the chosen variant can be had: sent, collected at a store on a day, or taken from a shelf
 * now. What lies where comes by script, since the page is the same for everybody.
 */
export function HowToGetIt({ chosen, amount }: HowToGetItProps) {
  const ways = useWays(chosen.id, amount)
  const [how, setHow] = useState<'delivery' | 'pickup'>('delivery')
  const [store, setStore] = useState<string | null>(null)
  const collecting = ways?.stores.filter(
    ({ collects, word }) => collects && word !== 'out_of_stock',
  )
  const at = collecting?.find(({ id }) => id === store) ?? collecting?.[0] ?? null
  const days = useDays(at?.id ?? null)
  const [day, setDay] = useState<string | null>(null)
  const on = days?.find(({ date }) => date === day) ?? days?.[0] ?? null
  const canCollect = at !== null && on !== null
  const canSend = ways === null || ways.delivery !== null
  // What was not chosen by hand follows what is possible.
  const chosenWay = how === 'delivery' && !canSend && canCollect ? 'pickup' : how
  return (
    <section className={styles.get} aria-labelledby="get">
      <h2 id="get">
        <Trans>How to get it</Trans>
      </h2>
      <AddToCart variantId={chosen.id}>
        <label className={styles.way} data-off={canSend ? undefined : ''}>
          <input
            type="radio"
            name="how"
            value="delivery"
            checked={chosenWay === 'delivery'}
            onChange={() => setHow('delivery')}
          />
          <Icon name="truck" />
          <span>
            <strong>
              <Trans>Deliver</Trans>
            </strong>
            <DeliveryWords ways={ways} />
          </span>
        </label>
        <label className={`${styles.way} rt-scripted`} data-off={canCollect ? undefined : ''}>
          <input
            type="radio"
            name="how"
            value={at && on ? `${at.id} ${on.date}` : ''}
            disabled={!canCollect}
            checked={chosenWay === 'pickup'}
            onChange={() => setHow('pickup')}
          />
          <Icon name="pin" />
          <span>
            <strong>
              <Trans>Collect in a store</Trans>
            </strong>
            <CollectWords name={at?.name ?? null} day={on} ways={ways} />
          </span>
        </label>
        {chosenWay === 'pickup' && at && on && collecting && days ? (
          <div className={styles.choices}>
            <Choice
              label={<Trans>Store</Trans>}
              value={at.id}
              onChange={setStore}
              options={collecting.map(({ id, name }) => ({ value: id, name }))}
            />
            <DayChoice value={on.date} onChange={setDay} days={days} />
          </div>
        ) : null}
      </AddToCart>
      <p className={styles.plain}>
        <Trans>Collecting in a store can be chosen in the cart.</Trans>
      </p>
      <InStores ways={ways} />
    </section>
  )
}

function useWays(variantId: string, value: number): WaysToGet | null {
  const { channelId, brand, country, locale } = useShop()
  const [found, setFound] = useState<{ of: string; ways: WaysToGet } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const asked = { channelId, brandId: brand.id, country, locale, variantId, value }
    waysToGet(asked, stop.signal).then(
      (ways) => setFound({ of: variantId, ways }),
      () => undefined,
    )
    return () => stop.abort()
  }, [channelId, brand.id, country, locale, variantId, value])
  // Until another variant is answered for, the last one stands: nothing jumps.
  return found?.ways ?? null
}

function useDays(locationId: string | null): readonly CollectDay[] | null {
  const { channelId, locale } = useShop()
  const [found, setFound] = useState<{ at: string; days: readonly CollectDay[] } | null>(null)
  useEffect(() => {
    if (locationId === null) return
    const stop = new AbortController()
    daysToCollect({ channelId, locationId, locale }, stop.signal).then(
      (days) => setFound({ at: locationId, days: days.slice(0, 7) }),
      () => undefined,
    )
    return () => stop.abort()
  }, [channelId, locationId, locale])
  return found?.at === locationId ? found.days : null
}

function DeliveryWords({ ways }: { ways: WaysToGet | null }) {
  const { locale } = useShop()
  if (ways === null) return <span className={styles.note}>&nbsp;</span>
  const { delivery, expectedOn } = ways
  if (delivery === null) {
    return (
      <span className={styles.note}>
        <Trans>Cannot be sent right now</Trans>
      </span>
    )
  }
  const { earliest, latest, amount, currency } = delivery
  const [from, to] = [shortDay(earliest, locale), shortDay(latest, locale)]
  return (
    <span className={styles.note}>
      {ways.word === 'backorder' || ways.word === 'preorder' ? (
        expectedOn ? (
          <Trans>As soon as it is here: {shortDay(expectedOn, locale)}</Trans>
        ) : (
          <Trans>As soon as it is here</Trans>
        )
      ) : earliest === latest ? (
        from
      ) : (
        `${from} – ${to}`
      )}
      {' · '}
      {amount === 0 ? (
        <Trans>free</Trans>
      ) : (
        <Trans>
          from <Money value={{ amount, currency }} locale={locale} />
        </Trans>
      )}
    </span>
  )
}

interface CollectWordsProps {
  name: string | null
  day: CollectDay | null
  ways: WaysToGet | null
}

function CollectWords({ name, day, ways }: CollectWordsProps) {
  const { locale } = useShop()
  if (ways === null || (name !== null && day === null)) {
    return <span className={styles.note}>&nbsp;</span>
  }
  if (name === null || day === null) {
    return (
      <span className={styles.note}>
        <Trans>In no store right now</Trans>
      </span>
    )
  }
  return (
    <span className={styles.note}>
      {day.sameDay ? (
        <Trans>Today, {name}</Trans>
      ) : (
        <>
          {shortDay(day.date, locale)}, {name}
        </>
      )}
    </span>
  )
}

interface ChoiceProps {
  label: React.ReactNode
  value: string
  onChange: (value: string) => void
  options: readonly { value: string; name: string }[]
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface DayChoiceProps {
  value: string
  onChange: (day: string) => void
  days: readonly CollectDay[]
}

function DayChoice({ value, onChange, days }: DayChoiceProps) {
  const { t } = useLingui()
  const { locale } = useShop()
  const named = days.map(({ date, sameDay }) => ({
    value: date,
    name: sameDay ? t`Today` : shortDay(date, locale),
  }))
  return <Choice label={<Trans>Day</Trans>} value={value} onChange={onChange} options={named} />
}

/** Where it lies at this moment, for whoever would rather go. */
function InStores({ ways }: { ways: WaysToGet | null }) {
  const having = ways?.stores.filter(({ word }) => word === 'in_stock' || word === 'few_left')
  return (
    <details className={styles.stores}>
      <summary>
        <Icon name="bag" />
        <span className={styles.sum}>
          {having === undefined ? (
            <Trans>In our stores</Trans>
          ) : having.length === 0 ? (
            <Trans>In no store right now</Trans>
          ) : (
            <Plural value={having.length} one="In # store now" other="In # stores now" />
          )}
        </span>
        <Icon name="down" />
      </summary>
      <ul>
        {ways?.stores.map(({ id, name, word, left }) => (
          <li key={id}>
            <span>{name}</span>
            <StockWords word={word} left={left} />
          </li>
        ))}
      </ul>
      <ShopLink to="stores">
        <Trans>Stores and opening hours</Trans>
      </ShopLink>
    </details>
  )
}
