import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { Link } from '@redthread/ui/link'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { Link as RouterLink } from 'react-router'
import { consumersKey, healthKey, readConsumers, readHealth } from './operations-api.ts'
import styles from './operations.module.css'
import { worryWords } from './worry-words.ts'

const REFRESH_MS = 5000

/** The figures of the running house, and who listens to its news. */
export function HealthPart() {
  const { i18n, t } = useLingui()
  const { count, bytes, ago } = useFormats()
  const health = useQuery({ queryKey: healthKey, queryFn: readHealth, refetchInterval: REFRESH_MS })
  if (health.error)
    return <ProblemState error={health.error} onRetry={() => void health.refetch()} />
  if (!health.data) return <Skeleton lines={6} height="30px" />
  const { well, worries, database, relay, jobs, audit, process } = health.data
  const late = relay.oldestAt === null ? null : ago(relay.oldestAt)
  const connections = `${count(database.connections)} / ${count(database.maxConnections)}`
  const tiles: [string, string, string][] = [
    [t`Deliveries waiting`, count(relay.waiting), late ? t`oldest ${late}` : t`none is late`],
    [t`Stuck`, count(relay.held), t`${count(relay.parked)} parked`],
    [t`Jobs waiting`, count(jobs.waiting + jobs.scheduled), t`${count(jobs.running)} running`],
    [t`Failed jobs`, count(jobs.failing + jobs.dead), t`${count(jobs.dead)} given up`],
    [t`Audit entries`, count(audit.entries), t`${count(audit.unsealed)} not sealed yet`],
    [t`Database`, bytes(database.sizeBytes), t`${connections} connections`],
    [t`Memory`, bytes(process.rssBytes), t`heap ${bytes(process.heapBytes)}`],
    [t`Up for`, uptime(process.uptimeS), `Node ${process.node} · ${database.version}`],
  ]
  return (
    <div className={styles.stack}>
      <div role="status">
        {well ? (
          <Status tone="positive">
            <Trans>All is well</Trans>
          </Status>
        ) : (
          <ul className={styles.worries}>
            {worries.map((worry) => (
              <li key={worry}>
                <Status tone="critical">
                  <Link as={RouterLink} to={worryWords[worry].to}>
                    {i18n._(worryWords[worry].title)}
                  </Link>
                </Status>
              </li>
            ))}
          </ul>
        )}
      </div>
      <dl className={styles.tiles}>
        {tiles.map(([name, figure, note]) => (
          <div key={name} className={styles.tile}>
            <dt>{name}</dt>
            <dd>
              <strong>{figure}</strong>
              <span>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Consumers />
    </div>
  )
}

function Consumers() {
  const { t } = useLingui()
  const { count, ago } = useFormats()
  const consumers = useQuery({
    queryKey: consumersKey,
    queryFn: readConsumers,
    refetchInterval: REFRESH_MS,
  })
  if (!consumers.data || consumers.data.items.length === 0) return null
  return (
    <Section title={<Trans>Who listens</Trans>}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Who listens`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t`Listener`}</th>
              <th scope="col">{t`Event`}</th>
              <th scope="col">{t`State`}</th>
              <th scope="col" data-figures>
                {t`Waiting`}
              </th>
              <th scope="col" data-figures>
                {t`Stuck`}
              </th>
              <th scope="col" data-figures>
                {t`Last seen`}
              </th>
            </tr>
          </thead>
          <tbody>
            {consumers.data.items.map((one) => (
              <tr key={one.name}>
                <th scope="row">{one.name}</th>
                <td>{one.eventType}</td>
                <td>
                  <Status
                    tone={one.gone ? 'critical' : one.state === 'live' ? 'positive' : 'caution'}
                  >
                    {one.gone ? t`Gone` : one.state === 'live' ? t`Up to date` : t`Catching up`}
                  </Status>
                </td>
                <td data-figures>{count(one.waiting)}</td>
                <td data-figures>{count(one.held)}</td>
                <td data-figures>{ago(one.seenAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function uptime(seconds: number): string {
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor((seconds % 86_400) / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  if (days > 0) return `${days} d ${hours} h`
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`
}
