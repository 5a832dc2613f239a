import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { keysKey, readKeys } from '../staff/staff-api.ts'
import styles from '../staff/staff.module.css'

/** The keys with which other systems reach this channel. */
export function ChannelKeys({ channelId }: { channelId: string }) {
  const { ago } = useFormats()
  const keys = useQuery({ queryKey: keysKey, queryFn: readKeys })
  const reaching = keys.data?.items.filter(
    ({ state, channels }) =>
      state === 'active' && (channels === null || channels.some((id) => id === channelId)),
  )
  return (
    <Section
      title={<Trans>Keys that reach it</Trans>}
      actions={
        <Button component={Link} to="/keys" variant="default" size="xs">
          <Trans>All keys</Trans>
        </Button>
      }
    >
      {reaching?.length === 0 ? (
        <p>
          <Trans>No other system talks to this channel.</Trans>
        </p>
      ) : (
        <ul className={styles.lines}>
          {reaching?.map((key) => (
            <li key={key.id}>
              <span>
                <strong>{key.name}</strong> <code>{key.prefix}…</code>
              </span>
              <Status tone={key.channels === null ? 'neutral' : 'thread'}>
                {key.channels === null ? (
                  <Trans>reaches every channel</Trans>
                ) : (
                  <Trans>made for this one</Trans>
                )}
              </Status>
              <small>
                {key.lastUsedAt === null ? (
                  <Trans>never used</Trans>
                ) : (
                  <Trans>used {ago(key.lastUsedAt)}</Trans>
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
