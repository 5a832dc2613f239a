import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Page } from '@redthread/workbench/parts/page'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import styles from './pricing.module.css'

/** The room of prices: what is written down, what is to come, and what the law wants proved. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const go = useNavigate()
  const mayWrite = may('pricing:write')
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone not every part is in sight.
    const here = nav.current?.querySelector('[aria-current]')
    here?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [pathname])
  useShortcut('n', <Trans>New price list</Trans>, () => {
    if (mayWrite) void go('/prices/lists/new')
  })
  const parts: readonly [string, string][] = [
    ['/prices', t`Price lists`],
    ['/prices/changes', t`Scheduled`],
    ['/prices/parity', t`Parity`],
    ['/prices/exceptions', t`Exceptions`],
    ['/prices/prior', t`Prior prices`],
    ['/prices/policies', t`Rules per channel`],
    ['/prices/taxes', t`Tax rates`],
  ]
  return (
    <Page
      width="wide"
      title={<Trans>Prices</Trans>}
      lead={<Trans>What things cost, where and when, and why.</Trans>}
      actions={
        mayWrite ? (
          <Button component={Link} to="/prices/lists/new">
            <Trans>New price list</Trans>
          </Button>
        ) : null
      }
    >
      <nav ref={nav} className={styles.parts} aria-label={t`Prices`}>
        {parts.map(([to, label]) => (
          <NavLink key={to} to={to} end>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  )
}
