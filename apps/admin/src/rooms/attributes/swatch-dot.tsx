import styles from './attributes.module.css'

/** A color as a round dot; a picture as swatch has none. */
export function SwatchDot({ swatch }: { swatch: string }) {
  if (!swatch.startsWith('#')) return null
  return <span className={styles.dot} style={{ backgroundColor: swatch }} aria-hidden="true" />
}
