import { Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { Logo } from '@redthread/ui/logo'
import { LanguageMenu } from '@redthread/workbench/shell/language-menu'
import { OfflineBar } from '@redthread/workbench/shell/offline-bar'
import { SchemeMenu } from '@redthread/workbench/shell/scheme-menu'
import { useTool } from '@redthread/workbench/shell/tool'
import { useOnline } from '@redthread/workbench/shell/use-online'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { sayProblem } from '@redthread/workbench/parts/say'
import { Status } from '@redthread/ui/status'
import { IconLock } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { NavLink, Outlet, useNavigate } from 'react-router'
import { useWedge } from '../scan/use-wedge.ts'
import { useStore } from '../rooms/day/use-store.ts'
import { useTill } from '../till/till.tsx'
import { lockTill, tillKey } from '../till/till-api.ts'
import { BrandSign } from './brand-sign.tsx'
import styles from './counter-frame.module.css'

/** The till in use: where it stands, its tabs, the network, and who has it. */
export function CounterFrame() {
  const { i18n, t } = useLingui()
  const { rail } = useTool()
  const online = useOnline()
  const store = useStore()
  const go = useNavigate()
  const { device } = useTill()
  const brandId = store.data?.brandIds[0]
  useShortcut('1', <Trans>The day</Trans>, () => void go('/'))
  useShortcut('2', <Trans>Find a product</Trans>, () => void go('/find'))
  useShortcut('3', <Trans>Other stores</Trans>, () => void go('/stores'))
  useWedge((code) => void go(`/find?code=${encodeURIComponent(code)}`))
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <header className={styles.bar}>
        {brandId ? <BrandSign brandId={brandId} /> : <Logo alt="Redthread" markOnly height={30} />}
        <p className={styles.place}>
          <strong>{store.data?.name ?? t`Till`}</strong>
          <span>{device.name}</span>
        </p>
        <nav className={styles.tabs} aria-label={t`Main`}>
          {rail.flatMap(({ items }) =>
            items.map(({ to, label, icon: Icon }) => (
              <NavLink key={to} to={to} end={to === '/'} className={styles.tab ?? ''}>
                <Icon size={20} stroke={1.7} />
                {i18n._(label)}
              </NavLink>
            )),
          )}
        </nav>
        <div className={styles.end}>
          <Status tone={online ? 'positive' : 'caution'}>
            {online ? <Trans>Online</Trans> : <Trans>Offline</Trans>}
          </Status>
          <LanguageMenu />
          <SchemeMenu />
          <Holder />
        </div>
      </header>
      <OfflineBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  )
}

/** Who has the till; one touch locks it for the next. */
function Holder() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { staff, current } = useTill()
  const name = staff.find(({ id }) => id === current)?.name ?? t`Colleague`
  const lock = () => {
    lockTill().then(() => queries.invalidateQueries({ queryKey: tillKey }), sayProblem)
  }
  useShortcut('mod+l', <Trans>Lock the till</Trans>, lock)
  return (
    <UnstyledButton
      className={styles.holder ?? ''}
      onClick={lock}
      aria-label={t`${name}: lock the till`}
    >
      <IconLock size={18} stroke={1.8} aria-hidden="true" />
      {name}
    </UnstyledButton>
  )
}
