import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { AdjustSheet } from './adjust-sheet.tsx'
import { FencesPart } from './fences-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { ItemRules } from './item-rules.tsx'
import { LevelsPart } from './levels-part.tsx'
import { LotsPart } from './lots-part.tsx'
import { oneStockKey, readStockOf } from './stock-api.ts'
import styles from './stock.module.css'

/** All that there is to know of the stock of one article, and how it is set right. */
export function Component() {
  const { variantId = '' } = useParams()
  const { t } = useLingui()
  const may = useMay()
  const mayWrite = may('inventory:write')
  const [place, setPlace] = useUrlState('adjust')
  const key = oneStockKey(variantId)
  const stock = useQuery({ queryKey: key, queryFn: () => readStockOf(variantId) })
  useLive(`stock:${variantId}`, key)
  const { data } = stock
  const first = data?.levels[0]?.locationId ?? 'anywhere'
  const adjust = () => mayWrite && data && !data.isBundle && setPlace(first)
  useShortcut('a', <Trans>Adjust the stock</Trans>, adjust)
  if (stock.error && !data) {
    return <ProblemState error={stock.error} onRetry={() => void stock.refetch()} />
  }
  if (!data) return <PageLoading />
  return (
    <Page
      width="wide"
      title={data.title}
      lead={<code>{data.sku}</code>}
      actions={
        <>
          <Button variant="default" component={Link} to={`/stock/ledger?article=${variantId}`}>
            <Trans>Its ledger</Trans>
          </Button>
          {mayWrite && !data.isBundle ? (
            <Button onClick={adjust}>
              <Trans>Adjust</Trans>
            </Button>
          ) : null}
        </>
      }
    >
      <CrumbTitle>{data.sku}</CrumbTitle>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <LevelsPart stock={data} />
          <HistoryPart stock={data} />
          <LotsPart stock={data} />
        </div>
        <aside className={styles.stack} aria-label={t`Rules`}>
          <ItemRules key={data.version} stock={data} mayWrite={mayWrite} />
          <FencesPart stock={data} mayWrite={mayWrite} />
        </aside>
      </div>
      {place && mayWrite ? (
        <AdjustSheet stock={data} place={place} onClose={() => setPlace('')} />
      ) : null}
    </Page>
  )
}
