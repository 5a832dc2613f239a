import { Trans, useLingui } from '@lingui/react/macro'
import { Avatar, Menu, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLogout, IconShieldLock } from '@tabler/icons-react'
import { useSession } from '../session/session.tsx'
import { useSignOut } from '../session/use-sign-out.tsx'
import { SecuritySheet } from '../sign-in/security-sheet.tsx'
import styles from './user-menu.module.css'

/** Who is signed in, their own security, and the way out. */
export function UserMenu() {
  const { t } = useLingui()
  const { name, email } = useSession()
  const signOut = useSignOut()
  const [security, { open, close }] = useDisclosure()
  return (
    <>
      <Menu position="bottom-end" width={248}>
        <Menu.Target>
          <UnstyledButton className={styles.you ?? ''} aria-label={t`Signed in as ${name}`}>
            <Avatar size={30} color="gray" variant="light">
              <span className={styles.letters} data-letters={initials(name)} />
            </Avatar>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={styles.who}>
            <strong>{name}</strong>
            <span>{email}</span>
          </div>
          <Menu.Divider />
          <Menu.Item leftSection={<IconShieldLock size={16} aria-hidden="true" />} onClick={open}>
            <Trans>Your sign-in and devices</Trans>
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden="true" />}
            onClick={() => void signOut()}
          >
            <Trans>Sign out</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SecuritySheet opened={security} onClose={close} />
    </>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(0), words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('')
}
