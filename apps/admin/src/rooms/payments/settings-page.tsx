import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useQuery } from '@tanstack/react-query'
import { KeysSheet } from './keys-sheet.tsx'
import { readReaders, readSettings, settingsKey, type Settings } from './payments-api.ts'
import styles from './payments.module.css'

/** Who takes cards for us, whether real money moves, and which readers there are. */
export function Component() {
  const may = useMay()
  const [keys, setKeys] = useUrlState('keys')
  const settings = useQuery({ queryKey: settingsKey, queryFn: readSettings })
  if (settings.error) {
    return <ProblemState error={settings.error} onRetry={() => void settings.refetch()} />
  }
  if (!settings.data) return <Skeleton lines={4} height="30px" />
  const mayWrite = may('payment_providers:write') && settings.data.source !== 'environment'
  return (
    <>
      <Section
        title={<Trans>Card provider</Trans>}
        actions={
          mayWrite ? (
            <Button variant="default" onClick={() => setKeys('set')}>
              <Trans>Set the keys</Trans>
            </Button>
          ) : null
        }
      >
        <Provider settings={settings.data} />
      </Section>
      <Readers />
      {keys && mayWrite ? <KeysSheet settings={settings.data} onClose={() => setKeys('')} /> : null}
    </>
  )
}

function Provider({
  settings: { provider, live, keyHint, source, webhookPath },
}: {
  settings: Settings
}) {
  const { t } = useLingui()
  const address = `${location.origin}${webhookPath}`
  const sources = {
    environment: t`From the environment of the server`,
    kept: t`Kept here, sealed`,
    none: t`None`,
  }
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          <Trans>Cards go through</Trans>
        </dt>
        <dd>
          {provider === 'stripe' ? 'Stripe' : t`Practice payments`}{' '}
          <Status tone={live ? 'positive' : 'caution'}>
            {live ? t`real money moves` : t`no money moves`}
          </Status>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Keys</Trans>
        </dt>
        <dd>
          {keyHint ? <code>{keyHint}</code> : null} {sources[source]}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Address for its messages</Trans>
        </dt>
        <dd>
          <code>{address}</code>{' '}
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="subtle" size="compact-sm" onClick={copy}>
                {copied ? t`Copied` : t`Copy`}
              </Button>
            )}
          </CopyButton>
        </dd>
      </div>
    </dl>
  )
}

function Readers() {
  const readers = useQuery({ queryKey: ['card-readers'], queryFn: readReaders })
  return (
    <Section
      title={<Trans>Card readers</Trans>}
      note={<Trans>Readers that tills may use, as the provider knows them.</Trans>}
    >
      <ProblemLine error={readers.error} />
      {readers.isPending ? <Skeleton lines={2} height="26px" /> : null}
      {readers.data?.items.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>None yet. Register one with the provider, then it shows here.</Trans>
        </p>
      ) : null}
      <dl className={styles.facts}>
        {readers.data?.items.map(({ id, label, state, screen }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Status tone={state === 'online' ? 'positive' : 'neutral'}>
                {state === 'online' ? <Trans>Online</Trans> : <Trans>Offline</Trans>}
              </Status>{' '}
              {screen ? (
                <a href={screen} target="_blank" rel="noreferrer">
                  <Trans>Open its screen</Trans>
                </a>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
