import type { ReactNode } from 'react'
import styles from './page.module.css'

export interface PageProps {
  title: ReactNode
  /** One quiet line: what this page is for, or what it says right now. */
  lead?: ReactNode
  actions?: ReactNode
  /** `wide` for grids and editors, `text` for forms. */
  width?: 'text' | 'regular' | 'wide'
  children: ReactNode
}

/** A page of a tool: its name, what can be done, and the work. */
export function Page({ title, lead, actions, width = 'regular', children }: PageProps) {
  return (
    <div className={styles.page} data-width={width}>
      <div className={styles.head}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{title}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </div>
  )
}
