import type { ReactNode } from 'react'
import styles from './thread.module.css'

export interface ThreadKnot {
  key: string
  /** `done` is behind us, `here` is where we are, `ahead` is still to come. */
  state: 'done' | 'here' | 'ahead'
  title: ReactNode
  /** A quiet second line: when, where, who. */
  note?: ReactNode
  children?: ReactNode
}

export interface ThreadProps {
  knots: readonly ThreadKnot[]
  label: string
  direction?: 'down' | 'across'
}

/** The signature: one thin line through timelines, checkout steps and order tracking. */
export function Thread({ knots, label, direction = 'down' }: ThreadProps) {
  return (
    <ol className={styles.thread} aria-label={label} data-direction={direction}>
      {knots.map((knot) => (
        <li
          key={knot.key}
          className={styles.knot}
          data-state={knot.state}
          aria-current={knot.state === 'here' ? 'step' : undefined}
        >
          <span className={styles.title}>{knot.title}</span>
          {knot.note ? <span className={styles.note}>{knot.note}</span> : null}
          {knot.children}
        </li>
      ))}
    </ol>
  )
}
