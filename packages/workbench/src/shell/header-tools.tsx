import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconKeyboard, IconSearch } from '@tabler/icons-react'
import styles from './header-tools.module.css'
import { LanguageMenu } from './language-menu.tsx'
import { Palette } from './palette.tsx'
import { SchemeMenu } from './scheme-menu.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useShortcut } from './use-shortcut.tsx'
import { UserMenu } from './user-menu.tsx'

/** Search, keys, language, light or dark, and you. */
export function HeaderTools() {
  const { t } = useLingui()
  const [sheet, { open, close }] = useDisclosure()
  const mod = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
  useShortcut('mod+k', <Trans>Search or run anything</Trans>, spotlight.open)
  useShortcut('/', <Trans>Search</Trans>, spotlight.open)
  useShortcut('?', <Trans>Show these keys</Trans>, open)
  return (
    <div className={styles.tools}>
      <UnstyledButton className={styles.search ?? ''} onClick={spotlight.open}>
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span className={styles.words}>
          <Trans>Search or run</Trans>
        </span>
        <span className={styles.keys} aria-hidden="true">
          <Kbd size="xs">{mod}</Kbd> <Kbd size="xs">K</Kbd>
        </span>
      </UnstyledButton>
      <Tooltip label={t`Keys`}>
        <ActionIcon
          className={styles.keyboard ?? ''}
          variant="subtle"
          color="gray"
          size={36}
          onClick={open}
          aria-label={t`Keys`}
        >
          <IconKeyboard size={19} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <LanguageMenu />
      <SchemeMenu />
      <UserMenu />
      <ShortcutSheet opened={sheet} onClose={close} />
      <Palette />
    </div>
  )
}
