import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Progress } from '@mantine/core'
import type { BackTestSum } from '@redthread/contract/pricing-quote'
import { Money } from '@redthread/ui/money'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery } from '@tanstack/react-query'
import { readBackTest, startBackTest, type PromotionDraft } from './promotions-api.ts'
import styles from './promotions.module.css'

const BASKETS = 1_000
const ASK_AGAIN_MS = 700

/** What a promotion would have given over past baskets, before anyone sees it. */
export function BackTestPart({ draft }: { draft: PromotionDraft }) {
  const { t } = useLingui()
  const start = useMutation({ mutationFn: () => startBackTest(draft, BASKETS) })
  const test = useQuery({
    queryKey: ['promotions', 'back-test', start.data?.id],
    queryFn: () => readBackTest(start.data?.id ?? ''),
    enabled: start.data !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.state === 'done' || state.data?.state === 'failed' ? false : ASK_AGAIN_MS,
  })
  const running = start.isPending || (test.data !== undefined && test.data.state !== 'done')
  return (
    <Section
      title={<Trans>Over past baskets</Trans>}
      note={
        test.data?.source === 'generated' ? (
          <Trans>Made-up baskets, until there are orders.</Trans>
        ) : undefined
      }
      actions={
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate()}>
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
      {test.data?.sums.map((sum) => (
        <Sum key={sum.currency} sum={sum} />
      ))}
    </Section>
  )
}

function Sum({ sum }: { sum: BackTestSum }) {
  const { locale } = useLanguage()
  const { count } = useFormats()
  const { currency, baskets, touched, discount, averageDiscount } = sum
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  return (
    <dl className={styles.sums}>
      <div>
        <dt>
          <Trans>Baskets it touches</Trans>
        </dt>
        <dd>
          <Trans>
            {count(touched)} of {count(baskets)}
          </Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Given in all</Trans>
        </dt>
        <dd>{money(discount)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Per basket touched</Trans>
        </dt>
        <dd>{money(averageDiscount)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Turnover before and after</Trans>
        </dt>
        <dd>
          {money(sum.turnoverBefore)} → {money(sum.turnoverAfter)}
        </dd>
      </div>
    </dl>
  )
}
