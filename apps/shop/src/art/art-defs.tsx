import type { ReactNode } from 'react'
import styles from './art.module.css'

/** The gradients that all drawings share, so that light and material are the same in each. */
export function ArtDefs() {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        <Across id="art-stone">
          <stop offset="0" className={styles.stone} />
          <stop offset="0.3" className={styles.stoneLight} />
          <stop offset="0.7" className={styles.stone} />
          <stop offset="1" className={styles.stoneDeep} />
        </Across>
        <Across id="art-glass">
          <stop offset="0" className={styles.glassEdge} />
          <stop offset="0.09" className={styles.glass} />
          <stop offset="0.5" className={styles.glass} stopOpacity="0.62" />
          <stop offset="0.88" className={styles.glass} />
          <stop offset="1" className={styles.glassEdge} />
        </Across>
        <Across id="art-liquid">
          <stop offset="0" className={styles.liquidDeep} />
          <stop offset="0.3" className={styles.liquid} />
          <stop offset="0.62" className={styles.liquid} />
          <stop offset="1" className={styles.liquidDeep} />
        </Across>
        <Across id="art-metal">
          <stop offset="0" className={styles.metalDeep} />
          <stop offset="0.2" className={styles.metalLight} />
          <stop offset="0.34" className={styles.metal} />
          <stop offset="0.58" className={styles.metalDeep} />
          <stop offset="0.84" className={styles.metal} />
          <stop offset="0.94" className={styles.metalLight} />
          <stop offset="1" className={styles.metalDeep} />
        </Across>
        <Across id="art-cream">
          <stop offset="0" className={styles.creamDeep} />
          <stop offset="0.26" className={styles.cream} />
          <stop offset="0.62" className={styles.cream} />
          <stop offset="1" className={styles.creamDeep} />
        </Across>
        <Across id="art-lip">
          <stop offset="0" className={styles.lip} />
          <stop offset="0.28" className={styles.lipLight} />
          <stop offset="0.6" className={styles.lip} />
          <stop offset="1" className={styles.lipDeep} />
        </Across>
        <linearGradient id="art-leaf" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" className={styles.leafLight} />
          <stop offset="0.55" className={styles.leaf} />
          <stop offset="1" className={styles.leafDeep} />
        </linearGradient>
        <linearGradient id="art-wall" x1="0" y1="0" x2="0.6" y2="1">
          <stop offset="0" className={styles.wall} />
          <stop offset="1" className={styles.wallDeep} />
        </linearGradient>
        <linearGradient id="art-gleam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className={styles.shine} stopOpacity="0.85" />
          <stop offset="1" className={styles.shine} stopOpacity="0.1" />
        </linearGradient>
        <radialGradient id="art-sun" cx="0.38" cy="0.34" r="0.72">
          <stop offset="0" className={styles.sun} stopOpacity="0.95" />
          <stop offset="1" className={styles.sun} stopOpacity="0.12" />
        </radialGradient>
        <radialGradient id="art-shade">
          <stop offset="0" className={styles.shade} stopOpacity="0.5" />
          <stop offset="0.55" className={styles.shade} stopOpacity="0.2" />
          <stop offset="1" className={styles.shade} stopOpacity="0" />
        </radialGradient>
      </defs>
    </svg>
  )
}

function Across({ id, children }: { id: string; children: ReactNode }) {
  return (
    <linearGradient id={id} x1="0" y1="0" x2="1" y2="0">
      {children}
    </linearGradient>
  )
}
