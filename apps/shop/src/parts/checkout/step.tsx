import type { ReactNode } from 'react'
import styles from './step.module.css'

export interface StepProps {
  id: string
  title: ReactNode
  state: 'done' | 'here' | 'ahead'
  children: ReactNode
}

/** One knot of the thread that runs through the checkout. */
export function Step({ id, title, state, children }: StepProps) {
  return (
    <section className={styles.step} data-state={state} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
