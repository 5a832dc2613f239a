import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Logo } from '@redthread/ui/logo'
import { Status } from '@redthread/ui/status'
import { sayProblem } from '@redthread/workbench/parts/say'
import { LanguageMenu } from '@redthread/workbench/shell/language-menu'
import { SchemeMenu } from '@redthread/workbench/shell/scheme-menu'
import { ShortcutSheet } from '@redthread/workbench/shell/shortcut-sheet'
import { useTool } from '@redthread/workbench/shell/tool'
import { useOnline } from '@redthread/workbench/shell/use-online'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { IconKeyboard, IconLock } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { NavLink } from 'react-router'
import { useStore } from '../rooms/day/use-store.ts'
import { usePickupsWaiting } from '../rooms/pickups/use-pickups.ts'
import { lockTill, tillKey } from '../till/till-api.ts'
import { useTill } from '../till/till.tsx'
import { BrandSign } from './brand-sign.tsx'
import styles from './counter-frame.module.css'

/** Where the till stands, its tabs, the network, and who has it. */
export function CounterBar() {
  const { t } = useLingui()
  const online = useOnline()
  const store = useStore()
  const { device } = useTill()
  const [keys, { open, close }] = useDisclosure()
  useShortcut('?', <Trans>Show these keys</Trans>, open)
  const brandId = store.data?.brandIds[0]
  return (
    <header className={styles.bar}>
      {brandId ? <BrandSign brandId={brandId} /> : <Logo alt="Redthread" markOnly height={30} />}
      <p className={styles.place}>
        <strong>{store.data?.name ?? t`Till`}</strong>
        <span>{device.name}</span>
      </p>
      <Tabs />
      <div className={styles.end}>
        <Status tone={online ? 'positive' : 'caution'}>
          {online ? <Trans>Online</Trans> : <Trans>Offline</Trans>}
        </Status>
        <ActionIcon
          className={styles.keyboard ?? ''}
          variant="subtle"
          color="gray"
          size={44}
          onClick={open}
          aria-label={t`Keys`}
        >
          <IconKeyboard size={20} stroke={1.7} />
        </ActionIcon>
        <LanguageMenu />
        <SchemeMenu />
        <Holder />
      </div>
      <ShortcutSheet opened={keys} onClose={close} />
    </header>
  )
}

function Tabs() {
  const { i18n, t } = useLingui()
  const { rail } = useTool()
  const waiting = usePickupsWaiting()
  return (
    <nav className={styles.tabs} aria-label={t`Main`}>
      {rail.flatMap(({ items }) =>
        items.map(({ to, label, icon: Icon }) => (
          <NavLink key={to} to={to} end={to === '/'} className={styles.tab ?? ''}>
            <Icon size={20} stroke={1.7} />
            {i18n._(label)}
            {to === '/pickups' && waiting > 0 ? (
              <span className={styles.badge}>{waiting}</span>
            ) : null}
          </NavLink>
        )),
      )}
    </nav>
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
