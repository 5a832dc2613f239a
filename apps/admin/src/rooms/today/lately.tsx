import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import { Thread } from '@redthread/ui/thread'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { actionWords } from '../audit/action-words.ts'
import { readAudit } from '../audit/audit-api.ts'
import styles from './today.module.css'

const SHOWN = 7

/** What colleagues did last, along the thread. */
export function Lately() {
  const { i18n, t } = useLingui()
  const { ago } = useFormats()
  const audit = useQuery({
    queryKey: ['audit', 'lately'],
    queryFn: () => readAudit({ outcome: 'done' }, undefined),
    refetchInterval: 60_000,
  })
  return (
    <Section
      title={<Trans>Lately</Trans>}
      actions={
        <Link className={styles.more} to="/audit">
          <Trans>Whole trail</Trans>
        </Link>
      }
    >
      <ProblemLine error={audit.error} />
      {audit.isPending ? <Skeleton lines={5} height="26px" /> : null}
      <Thread
        label={t`Lately`}
        knots={(audit.data?.items ?? []).slice(0, SHOWN).map((entry) => {
          const words = actionWords[entry.action]
          return {
            key: entry.id,
            state: 'done',
            title: (
              <>
                {entry.actorName ?? entry.actor} {words ? i18n._(words) : entry.action}
              </>
            ),
            note: ago(entry.at),
          }
        })}
      />
    </Section>
  )
}
