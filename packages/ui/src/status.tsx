import type { ReactNode } from 'react'
import styles from './status.module.css'

export type Tone = 'positive' | 'caution' | 'critical' | 'neutral' | 'thread'

export interface StatusProps {
  tone?: Tone
  children: ReactNode
}

/** A state in words with a colored mark; the words alone are enough to understand it. */
export function Status({ tone = 'neutral', children }: StatusProps) {
  return (
    <span className={styles.status} data-tone={tone}>
      {children}
    </span>
  )
}
