import { Trans, useLingui } from '@lingui/react/macro'
import { Kbd, Modal } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { shortcutList } from './shortcuts.ts'
import styles from './shortcut-sheet.module.css'

/** Every key that works on this screen, on `?`. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const shortcuts = useSyncExternalStore(shortcutList.subscribe, shortcutList.read)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Trans>Keys on this screen</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <dl className={styles.list}>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {written(keys).map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

function written(keys: string): string[] {
  const mod = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
  return keys.split(/[ +]/).map((key) => (key === 'mod' ? mod : key.toUpperCase()))
}
