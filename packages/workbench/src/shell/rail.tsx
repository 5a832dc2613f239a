import { useLingui } from '@lingui/react/macro'
import { Tooltip } from '@mantine/core'
import { Logo } from '@redthread/ui/logo'
import { useLayoutEffect, useRef, useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import { useMay } from '../session/use-may.tsx'
import { type RailItem, useTool } from './tool.tsx'
import styles from './rail.module.css'

/**
 * The way around, grouped by job. The thread runs from the name of the tool down to the place
 * where you are.
 */
export function Rail({ collapsed, onGo }: { collapsed: boolean; onGo?: () => void }) {
  const { i18n, t } = useLingui()
  const tool = useTool()
  const may = useMay()
  const { nav, length } = useThreadLength()
  const groups = tool.rail
    .map((group) => ({ ...group, items: group.items.filter((item) => !item.may || may(item.may)) }))
    .filter((group) => group.items.length > 0)
  return (
    <aside className={styles.rail} data-collapsed={collapsed || undefined} aria-label={t`Tool`}>
      <div className={styles.sign}>
        <Logo alt="Redthread" markOnly height={26} />
        {collapsed ? null : <span className={styles.name}>{i18n._(tool.name)}</span>}
      </div>
      <nav ref={nav} aria-label={t`Main`} className={styles.nav}>
        <span className={styles.thread} style={{ blockSize: length }} aria-hidden="true" />
        {groups.map((group, at) => (
          <div key={group.label?.id ?? at} className={styles.group}>
            {group.label && !collapsed ? (
              <p className={styles.job} id={`job-${at}`}>
                {i18n._(group.label)}
              </p>
            ) : null}
            <ul {...(group.label && !collapsed ? { 'aria-labelledby': `job-${at}` } : {})}>
              {group.items.map((item) => (
                <Place key={item.to} item={item} collapsed={collapsed} onGo={onGo} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </aside>
  )
}

function Place(props: { item: RailItem; collapsed: boolean; onGo: (() => void) | undefined }) {
  const { item, collapsed, onGo } = props
  const { i18n } = useLingui()
  const count = (item.useCount ?? useNothing)()
  const label = i18n._(item.label)
  const link = (
    <NavLink to={item.to} end={item.to === '/'} className={styles.place ?? ''} onClick={onGo}>
      <item.icon size={18} stroke={1.7} aria-hidden="true" />
      <span className={collapsed ? 'rt-hidden' : styles.label}>{label}</span>
      {count ? <span className={styles.count}>{count}</span> : null}
    </NavLink>
  )
  return (
    <li>
      {collapsed ? (
        <Tooltip label={label} position="right">
          {link}
        </Tooltip>
      ) : (
        link
      )}
    </li>
  )
}

function useNothing(): undefined {
  return undefined
}

function useThreadLength() {
  const nav = useRef<HTMLElement>(null)
  const [length, setLength] = useState(0)
  const { pathname } = useLocation()
  useLayoutEffect(() => {
    const measure = () => {
      const here = nav.current?.querySelector<HTMLElement>('[aria-current="page"]')
      if (!here || !nav.current) return setLength(0)
      const [top, box] = [nav.current.getBoundingClientRect().top, here.getBoundingClientRect()]
      return setLength(box.top - top + box.height / 2 + nav.current.scrollTop + 18 - 4.5)
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (nav.current) observer.observe(nav.current)
    return () => observer.disconnect()
  }, [pathname])
  return { nav, length }
}
