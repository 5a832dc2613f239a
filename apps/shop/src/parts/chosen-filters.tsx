import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import type { ShelfWish } from '../views/product-view.ts'
import styles from './chosen-filters.module.css'
import { Icon } from './icon.tsx'

/** What the shelf was narrowed by: each can be taken off, and all at once. */
export function ChosenFilters({ wish }: { wish: ShelfWish }) {
  const { t } = useLingui()
  const [query] = useSearchParams()
  const { facets, price } = wish
  const chosen = facets.flatMap(({ code, values }) =>
    values.filter(({ on }) => on).map(({ code: value, label }) => ({ code, value, label })),
  )
  const range = price === null ? null : rangeWords(price.from, price.to)
  if (chosen.length === 0 && range === null) return null
  const without = (drop: (query: URLSearchParams) => void) => {
    const next = new URLSearchParams(query)
    drop(next)
    next.delete('show')
    next.delete('after')
    return `?${next}`
  }
  const clear = (next: URLSearchParams) => {
    for (const { code } of facets) next.delete(code)
    next.delete('from')
    next.delete('to')
  }
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ code, value, label }) => (
        <li key={`${code}:${value}`}>
          <Link
            to={without((next) => next.delete(code, value))}
            className={styles.chip}
            aria-label={t`Without ${label}`}
            preventScrollReset
            replace
          >
            {label}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      {range === null ? null : (
        <li>
          <Link
            to={without((next) => {
              next.delete('from')
              next.delete('to')
            })}
            className={styles.chip}
            aria-label={t`Any price`}
            preventScrollReset
            replace
          >
            {range}
            <Icon name="close" />
          </Link>
        </li>
      )}
      <li>
        <Link to={without(clear)} className={styles.all} preventScrollReset replace>
          <Trans>Clear all</Trans>
        </Link>
      </li>
    </ul>
  )
}

function rangeWords(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null
  return `${from ?? 0} – ${to ?? '∞'}`
}
