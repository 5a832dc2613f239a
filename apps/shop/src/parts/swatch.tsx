import type { SwatchView } from '../views/product-view.ts'
import styles from './swatch.module.css'

/** A round sample of a shade. Drawn, since the page's policy allows no color in a style. */
export function Swatch({ swatch }: { swatch: SwatchView }) {
  const { color, picture } = swatch
  if (picture !== null) {
    return <img className={styles.swatch} src={picture} alt="" width="24" height="24" />
  }
  return (
    <svg className={styles.swatch} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="12" fill={color ?? 'none'} />
      <path className={styles.gleam} d="M5 9.5a8 8 0 0 1 6-5" />
      <circle className={styles.edge} cx="12" cy="12" r="11.5" />
    </svg>
  )
}

export interface SwatchRowProps {
  swatches: readonly SwatchView[]
  /** How many there are in all. */
  count: number
  words: string
}

/** The first shades of a product in a row, for the eye; `words` tells the number of all. */
export function SwatchRow({ swatches, count, words }: SwatchRowProps) {
  const more = count - swatches.length
  return (
    <span className={styles.row}>
      {swatches.map((swatch) => (
        <Swatch key={swatch.label} swatch={swatch} />
      ))}
      {more > 0 ? <span className={styles.more} aria-hidden="true">{`+${more}`}</span> : null}
      <span className="rt-hidden">{words}</span>
    </span>
  )
}
