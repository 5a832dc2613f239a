import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { asProblem } from '@redthread/workbench/api/problem'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useOnline } from '@redthread/workbench/shell/use-online'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { CameraScan } from '../../scan/camera-scan.tsx'
import { useSale } from '../../sale/sale.tsx'
import { ArticleSheet } from './article-sheet.tsx'
import { CodeSheet } from './code-sheet.tsx'
import { CustomerSheet } from './customer-sheet.tsx'
import type { Dialog } from './dialog.ts'
import { HeldSheet } from './held-sheet.tsx'
import { HoldSheet } from './hold-sheet.tsx'
import { Offer } from './offer.tsx'
import { SaleKeys } from './sale-keys.tsx'
import styles from './sell.module.css'
import { Ticket } from './ticket.tsx'

/** Sell: on one side what the store has, on the other what the person takes. */
export function Component() {
  const { t } = useLingui()
  const go = useNavigate()
  const online = useOnline()
  const { desk, error, retry, cart, scan } = useSale()
  const [product, setProduct] = useUrlState('product')
  const [dialog, setDialog] = useState<Dialog>()
  const close = () => setDialog(undefined)
  const isFilled = (cart?.lines.length ?? 0) > 0
  useShortcut('F2', <Trans>Pay</Trans>, () => {
    if (isFilled) void go('/pay')
  })
  useShortcut('F9', <Trans>Paid exactly, in cash</Trans>, () => {
    if (isFilled) void go('/pay?exact=1')
  })
  useShortcut('F4', <Trans>Customer</Trans>, () => setDialog('customer'))
  useShortcut('F8', <Trans>Park the sale</Trans>, () => {
    if (isFilled) setDialog('hold')
  })
  useShortcut('mod+b', <Trans>Scan with the camera</Trans>, () => setDialog('camera'))
  if (desk === undefined && error !== null) return <NoSale error={error} retry={retry} />
  return (
    <div className={styles.page}>
      <section className={styles.offer} aria-label={t`What the store has`}>
        <h1 className="rt-hidden">
          <Trans>Sell</Trans>
        </h1>
        {online ? null : (
          <p role="status" className={styles.offline}>
            <Trans>
              No network: what is in the sale is kept, and nothing can be added or paid until it is
              back.
            </Trans>
          </p>
        )}
        <Offer onProduct={setProduct} onCamera={() => setDialog('camera')} />
        <SaleKeys onDialog={setDialog} />
      </section>
      <Ticket onDialog={setDialog} />
      {product ? <ArticleSheet productId={product} onClose={() => setProduct('')} /> : null}
      {dialog === 'customer' ? <CustomerSheet onClose={close} /> : null}
      {dialog === 'code' ? <CodeSheet onClose={close} /> : null}
      {dialog === 'hold' ? <HoldSheet onClose={close} /> : null}
      {dialog === 'held' ? <HeldSheet onClose={close} /> : null}
      <CameraScan
        opened={dialog === 'camera'}
        onClose={close}
        onCode={(code) => {
          close()
          scan(code)
        }}
      />
    </div>
  )
}

function NoSale({ error, retry }: { error: Error; retry: () => void }) {
  if (asProblem(error).code === 'counter.no_channel') {
    return (
      <EmptyState title={<Trans>This store sells in no channel yet</Trans>}>
        <Trans>Someone of the back office connects it under Channels.</Trans>
      </EmptyState>
    )
  }
  return <ProblemState error={error} onRetry={retry} />
}
