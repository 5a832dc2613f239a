import type { ReactNode } from 'react'
import styles from './thumb-bar.module.css'

/**
 * What a page leads to, always within reach of the thumb on a phone: fixed below the page, which
 * ends above it. On a wider screen it stands where it is written.
 */
export function ThumbBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>
}
