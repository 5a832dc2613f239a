import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useSession } from '@redthread/workbench/session/session'
import { IconInbox } from '@tabler/icons-react'
import { Link } from 'react-router'
import styles from './queue-page.module.css'

/** Whoever waits for an answer; nobody, as long as no channel brings conversations. */
export function Component() {
  const { name } = useSession()
  const may = useMay()
  const firstName = name.split(' ')[0] ?? name
  return (
    <div className={styles.page}>
      <h1 className="rt-hidden">
        <Trans>Conversations</Trans>
      </h1>
      <EmptyState
        title={<Trans>Nobody is waiting, {firstName}</Trans>}
        icon={<IconInbox size={22} stroke={1.6} aria-hidden="true" />}
        action={
          <div className={styles.ways}>
            <Button component={Link} to="/stores">
              <Trans>Find a store for a caller</Trans>
            </Button>
            {may('messages:read') ? (
              <Button component={Link} to="/messages" variant="default">
                <Trans>See what was sent</Trans>
              </Button>
            ) : null}
          </div>
        }
      >
        <Trans>
          No channel brings conversations to this desk yet. Until one does, help callers with
          opening hours and services, and look up whether a mail has gone out.
        </Trans>
      </EmptyState>
    </div>
  )
}
