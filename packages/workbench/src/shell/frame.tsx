import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Drawer, Tooltip } from '@mantine/core'
import { useDisclosure, useLocalStorage } from '@mantine/hooks'
import { IconLayoutSidebar, IconMenu2 } from '@tabler/icons-react'
import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { PageLoading } from '../parts/page-loading.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import styles from './frame.module.css'
import { HeaderTools } from './header-tools.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { Rail } from './rail.tsx'
import { RailKeys } from './rail-keys.tsx'
import { useShortcut } from './use-shortcut.tsx'

/** Rail, header and the page between them: what admin and desk stand in. */
export function Frame() {
  const { t } = useLingui()
  const [collapsed, setCollapsed] = useLocalStorage({
    key: 'redthread.rail-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const [drawer, { open, close }] = useDisclosure()
  useShortcut('[', <Trans>Fold or unfold the rail</Trans>, () => setCollapsed((is) => !is))
  const foldLabel = collapsed ? t`Unfold the rail` : t`Fold the rail`
  return (
    <div className={styles.frame} data-collapsed={collapsed || undefined}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <div className={styles.side}>
        <Rail collapsed={collapsed} />
      </div>
      <Drawer opened={drawer} onClose={close} size={272} padding={0} withCloseButton={false}>
        <div className={styles.drawer}>
          <Rail collapsed={false} onGo={close} />
        </div>
      </Drawer>
      <div className={styles.column}>
        <header className={styles.header}>
          <ActionIcon
            className={styles.menu ?? ''}
            variant="subtle"
            color="gray"
            size={44}
            onClick={open}
            aria-label={t`Open the menu`}
          >
            <IconMenu2 size={20} />
          </ActionIcon>
          <Tooltip label={foldLabel}>
            <ActionIcon
              className={styles.fold ?? ''}
              variant="subtle"
              color="gray"
              size={34}
              onClick={() => setCollapsed((is) => !is)}
              aria-label={foldLabel}
              aria-pressed={collapsed}
            >
              <IconLayoutSidebar size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
          <Breadcrumbs />
          <HeaderTools />
        </header>
        <OfflineBar />
        <main id="main" tabIndex={-1} className={styles.main}>
          <Suspense fallback={<PageLoading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <RailKeys />
      <ScrollRestoration />
    </div>
  )
}
