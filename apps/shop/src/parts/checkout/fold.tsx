import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon.tsx'
import styles from './checkout-form.module.css'

export interface FoldProps {
  icon: IconName
  summary: ReactNode
  /** Whether it stands open at first: something is filled in, or wrong. */
  open: boolean
  children: ReactNode
}

/** A part of a step that few need: folded away, opened by its words. */
export function Fold({ icon, summary, open, children }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary>
        <Icon name={icon} />
        {summary}
      </summary>
      {children}
    </details>
  )
}
