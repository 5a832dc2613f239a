import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

export interface SectionProps {
  title: ReactNode
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page, set apart by weight and space rather than by a box. */
export function Section({ title, note, actions, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {note ? <p className={styles.note}>{note}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </section>
  )
}
