import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@redthread/ui/link'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { useMay } from '@redthread/workbench/session/use-may'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link as RouterLink } from 'react-router'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { brandsKey, kitKey, readBrands, readKit } from '../brands/brands-api.ts'
import { healthKey, outboxKey, readHealth, readOutboxCounts } from '../operations/operations-api.ts'
import { worryWords } from '../operations/worry-words.ts'
import type { Need } from './need.ts'
import styles from './today.module.css'
import { useSellingNeeds } from './use-selling-needs.tsx'

/** Everything that waits for a person, most pressing first; an empty list says so. */
export function NeedsYou() {
  const { needs, pending, error } = useNeeds()
  return (
    <Section title={<Trans>What needs you</Trans>}>
      <ProblemLine error={error} />
      {pending ? <Skeleton lines={3} height="26px" /> : null}
      {!pending && !error && needs.length === 0 ? (
        <p className={styles.calm}>
          <Status tone="positive">
            <Trans>Nothing. All is well.</Trans>
          </Status>
        </p>
      ) : null}
      <ul className={styles.needs}>
        {needs.map(({ key, tone, to, title, note }) => (
          <li key={key}>
            <Status tone={tone}>
              <Link as={RouterLink} to={to}>
                {title}
              </Link>
            </Status>
            {note ? <span>{note}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useNeeds(): { needs: Need[]; pending: boolean; error: unknown } {
  const { i18n } = useLingui()
  const may = useMay()
  const seesHealth = may('operations:read')
  const health = useQuery({
    queryKey: healthKey,
    queryFn: readHealth,
    enabled: seesHealth,
    refetchInterval: 15_000,
  })
  const outbox = useQuery({
    queryKey: [...outboxKey, 'counts'],
    queryFn: readOutboxCounts,
    enabled: may('messages:read'),
  })
  const kits = useKits(may('channels:read'))
  const selling = useSellingNeeds()
  const needs: Need[] = []
  for (const worry of health.data?.worries ?? []) {
    const { title, to } = worryWords[worry]
    needs.push({ key: worry, tone: 'critical', to, title: i18n._(title) })
  }
  const failed = outbox.data?.states.find(({ state }) => state === 'failed')?.count ?? 0
  if (failed > 0) {
    needs.push({
      key: 'failed',
      tone: 'critical',
      to: '/operations?tab=outbox&state=failed',
      title: (
        <Plural value={failed} one="# message did not go out" other="# messages did not go out" />
      ),
    })
  }
  needs.push(...selling)
  for (const { brand, kit } of kits) {
    const to = `/brands/${brand.id}/kit`
    if (kit.contrast.length > 0) {
      needs.push({
        key: `contrast:${brand.id}`,
        tone: 'caution',
        to,
        title: <Trans>{brand.name}: some colors are hard to read</Trans>,
        note: <Plural value={kit.contrast.length} one="# pair" other="# pairs" />,
      })
    }
    if (kit.publishedAt === null) {
      needs.push({
        key: `draft:${brand.id}`,
        tone: 'neutral',
        to,
        title: <Trans>{brand.name}: a draft of the kit waits to be published</Trans>,
        note: <ActorName actor={kit.changedBy} />,
      })
    }
  }
  const pending = (seesHealth && health.isPending) || false
  return { needs, pending, error: health.error ?? outbox.error }
}

function useKits(enabled: boolean) {
  const brands = useQuery({ queryKey: brandsKey, queryFn: readBrands, enabled })
  const listed = brands.data?.items ?? []
  const kits = useQueries({
    queries: listed.map(({ id }) => ({ queryKey: kitKey(id), queryFn: () => readKit(id) })),
  })
  return listed.flatMap((brand, at) => {
    const kit = kits[at]?.data
    return kit ? [{ brand, kit }] : []
  })
}
