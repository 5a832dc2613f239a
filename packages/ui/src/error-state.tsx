import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './state.module.css'

export interface ErrorStateProps {
  /** What happened, without blame. */
  title: ReactNode
  /** What is safe and what to do. */
  children?: ReactNode
  retry?: { label: ReactNode; onRetry: () => void; busy?: boolean }
  /** Lets support find the request, such as `{ label: 'Reference', id: 'req-…' }`. */
  reference?: { label: ReactNode; id: string }
}

/** What a screen says when it could not do its work: what happened, what is safe, what to do. */
export function ErrorState({ title, children, retry, reference }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <svg className={styles.thread} viewBox="0 0 160 48" aria-hidden="true" focusable="false">
        <path d="M2 30 C 30 30 38 14 58 14 C 66 14 70 18 72 22" />
        <path d="M88 26 C 92 34 100 36 112 34 C 130 31 138 20 158 20" />
      </svg>
      <h2 className={styles.title}>{title}</h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {retry ? (
        <div className={styles.action}>
          <Button onClick={retry.onRetry} busy={retry.busy ?? false}>
            {retry.label}
          </Button>
        </div>
      ) : null}
      {reference ? (
        <p className={styles.reference}>
          {reference.label} <code>{reference.id}</code>
        </p>
      ) : null}
    </div>
  )
}
