import { Trans } from '@lingui/react/macro'
import { OfflineBar } from '@redthread/workbench/shell/offline-bar'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { SaleProvider } from '../sale/sale-provider.tsx'
import { useSale } from '../sale/sale.tsx'
import { useWedge } from '../scan/use-wedge.ts'
import { CounterBar } from './counter-bar.tsx'
import styles from './counter-frame.module.css'

/** The till in use: its bar, its screen, and the sale in hand over all of them. */
export function CounterFrame() {
  return (
    <SaleProvider>
      <Frame />
    </SaleProvider>
  )
}

function Frame() {
  const go = useNavigate()
  useShortcut('g l', <Trans>Sell</Trans>, () => void go('/'))
  useShortcut('g p', <Trans>Pickups</Trans>, () => void go('/pickups'))
  useShortcut('g f', <Trans>Find a product</Trans>, () => void go('/find'))
  useShortcut('g s', <Trans>Other stores</Trans>, () => void go('/stores'))
  useShortcut('g d', <Trans>The day</Trans>, () => void go('/day'))
  useScanner()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <CounterBar />
      <OfflineBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  )
}

/** A scan adds to the sale on every screen; where one looks things up, it looks up. */
function useScanner(): void {
  const go = useNavigate()
  const { pathname } = useLocation()
  const { scan } = useSale()
  useWedge((code) => {
    if (pathname === '/find') void go(`/find?code=${encodeURIComponent(code)}`)
    else scan(code)
  })
}
