import type { ReactNode } from 'react'
import styles from './state.module.css'

export interface EmptyStateProps {
  title: ReactNode
  /** Why it is empty, and what will fill it. */
  children?: ReactNode
  /** The next step. */
  action?: ReactNode
  icon?: ReactNode
}

/** What a screen says where there is nothing yet: why, and the next step. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <LooseThread />
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <h2 className={styles.title}>{title}</h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}

function LooseThread() {
  return (
    <svg className={styles.thread} viewBox="0 0 160 48" aria-hidden="true" focusable="false">
      <path d="M2 34 C 34 34 40 10 62 10 C 84 10 84 40 64 40 C 46 40 52 8 92 8 C 118 8 122 30 158 30" />
    </svg>
  )
}
