import styles from './preview.module.css'

/** A drawn article in the brand's own color: a tube or a bottle, lit from the left. */
export function Packshot({ kind }: { kind: number }) {
  return (
    <svg viewBox="0 0 160 132" className={styles.packshot} aria-hidden="true" focusable="false">
      <rect className={styles.ground} width="160" height="132" rx="8" />
      <ellipse className={styles.shade} cx="84" cy="114" rx="34" ry="5" />
      {kind === 0 ? (
        <>
          <rect className={styles.cap} x="66" y="20" width="28" height="46" rx="5" />
          <rect className={styles.tube} x="62" y="62" width="36" height="52" rx="6" />
        </>
      ) : (
        <>
          <rect className={styles.cap} x="71" y="16" width="18" height="22" rx="4" />
          <rect className={styles.glass} x="56" y="36" width="48" height="78" rx="12" />
          <rect className={styles.tube} x="56" y="66" width="48" height="34" />
        </>
      )}
      <rect
        className={styles.light}
        x={kind === 0 ? 67 : 62}
        y="44"
        width="5"
        height="62"
        rx="2.5"
      />
    </svg>
  )
}
