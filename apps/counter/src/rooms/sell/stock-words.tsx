import { Trans } from '@lingui/react/macro'
import type { Stock } from '../../sale/sale-api.ts'
import styles from './sell.module.css'

/** Above this, nobody counts. */
const many = 20

/** What lies here, else where the nearest one is: as a person says it. */
export function StockWords({ stock }: { stock: Stock | undefined }) {
  if (stock === undefined || !stock.tracked) return <span className={styles.tileNote} />
  const { here, near, deliverable } = stock
  const [first] = near
  if (here > many) return <Words tone="there" words={<Trans>Plenty here</Trans>} />
  if (here > 0) return <Words tone="there" words={<Trans>{here} here</Trans>} />
  if (first) {
    const { available, name } = first
    return (
      <Words
        tone="away"
        words={
          <Trans>
            None here · {available} at {name}
          </Trans>
        }
      />
    )
  }
  if (deliverable > 0) return <Words tone="away" words={<Trans>None here · can be sent</Trans>} />
  return <Words tone="none" words={<Trans>Sold out everywhere</Trans>} />
}

function Words({ tone, words }: { tone: string; words: React.ReactNode }) {
  return (
    <span className={styles.tileNote} data-tone={tone}>
      {words}
    </span>
  )
}
