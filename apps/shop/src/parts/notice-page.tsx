import type { ReactNode } from 'react'
import styles from './notice-page.module.css'

export interface NoticePageProps {
  picture: ReactNode
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}

/** A page with one thing to say: a picture, a sentence, a next step. */
export function NoticePage({ picture, title, children, action }: NoticePageProps) {
  return (
    <div className={styles.notice}>
      <div className={styles.picture}>{picture}</div>
      <h1>{title}</h1>
      <div className={styles.words}>{children}</div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
