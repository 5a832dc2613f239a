import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Progress } from '@mantine/core'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { useMutation, useQuery } from '@tanstack/react-query'
import { BackTestSums } from './back-test-sums.tsx'
import { areRulesFaulty, type PromotionFaults } from './promotion-faults.ts'
import { readBackTest, startBackTest, type PromotionDraft } from './promotions-api.ts'
import styles from './promotions.module.css'
import { trialOf } from './trial-draft.ts'

const BASKETS = 1_000
const ASK_AGAIN_MS = 700

export interface BackTestPartProps {
  promotionId: string | undefined
  draft: PromotionDraft
  faults: PromotionFaults
}

/** What a promotion would have given over past baskets, before anyone sees it. */
export function BackTestPart({ promotionId, draft, faults }: BackTestPartProps) {
  const { t } = useLingui()
  const rules = JSON.stringify(draft)
  const start = useMutation({
    mutationFn: (_rules: string) => startBackTest(trialOf(draft, promotionId), BASKETS),
  })
  const test = useQuery({
    queryKey: ['promotions', 'back-test', start.data?.id],
    queryFn: () => readBackTest(start.data?.id ?? ''),
    enabled: start.data !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.state === 'done' || state.data?.state === 'failed' ? false : ASK_AGAIN_MS,
  })
  const state = test.data?.state
  const running = start.isPending || state === 'waiting' || state === 'running'
  const old = start.data !== undefined && start.variables !== rules
  return (
    <Section
      title={<Trans>Over past baskets</Trans>}
      note={
        test.data?.source === 'generated' ? (
          <Trans>Made-up baskets, until there are orders.</Trans>
        ) : (
          <Trans>What it would have given, before anyone sees it.</Trans>
        )
      }
      actions={
        <Button
          variant="default"
          loading={running}
          disabled={areRulesFaulty(faults)}
          onClick={() => start.mutate(rules)}
        >
          <Trans>Back-test</Trans>
        </Button>
      }
    >
      <ProblemLine error={start.error ?? test.error} />
      {running && test.data ? (
        <Progress
          value={(test.data.done / Math.max(1, test.data.wanted)) * 100}
          aria-label={t`Baskets tried`}
        />
      ) : null}
      {state === 'failed' ? (
        <p className={styles.fault} role="alert">
          <Trans>It broke off. Nothing was changed; try again.</Trans>
        </p>
      ) : null}
      {state === 'done' && old ? (
        <p className={styles.quiet}>
          <Trans>The promotion has changed since; test it again.</Trans>
        </p>
      ) : null}
      {state === 'done' ? <BackTestSums sums={test.data?.sums ?? []} /> : null}
    </Section>
  )
}
