import { useLingui } from '@lingui/react/macro'
import { Logo } from '@redthread/ui/logo'
import type { ReactNode } from 'react'
import { LanguageMenu } from '../shell/language-menu.tsx'
import { SchemeMenu } from '../shell/scheme-menu.tsx'
import { useTool } from '../shell/tool.tsx'
import styles from './sign-in-stage.module.css'

/** The door of a tool: one thread across the room, and one thing to do. */
export function SignInStage({ title, children }: { title: ReactNode; children: ReactNode }) {
  const { i18n } = useLingui()
  const tool = useTool()
  return (
    <div className={styles.stage}>
      <svg
        className={styles.thread}
        viewBox="0 0 1440 900"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <path d="M-20 640 C 220 640 300 250 560 250 C 800 250 830 560 640 600 C 440 640 430 330 760 250 C 1060 178 1160 470 1470 380" />
      </svg>
      <header className={styles.header}>
        <Logo alt="Redthread" height={30} />
        <div className={styles.tools}>
          <LanguageMenu />
          <SchemeMenu />
        </div>
      </header>
      <main className={styles.card}>
        <p className={styles.tool}>{i18n._(tool.name)}</p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  )
}
