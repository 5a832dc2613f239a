import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { brandsKey, readBrands } from './brands-api.ts'
import { BrandSheet } from './brand-sheet.tsx'
import { KitStrip } from './kit-strip.tsx'
import styles from './brands-page.module.css'

/** Every brand of the retailer, wearing its own colors. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const [adding, { open, close }] = useDisclosure()
  const brands = useQuery({ queryKey: brandsKey, queryFn: readBrands })
  useLive('brands', brandsKey)
  useShortcut('n', <Trans>New brand</Trans>, () => may('channels:write') && open())
  const add = may('channels:write') ? (
    <Button onClick={open}>
      <Trans>New brand</Trans>
    </Button>
  ) : null
  return (
    <Page
      title={<Trans>Brands</Trans>}
      lead={<Trans>One kit per brand dresses shop, counter, mails and receipts.</Trans>}
      actions={add}
    >
      {brands.error ? (
        <ProblemState error={brands.error} onRetry={() => void brands.refetch()} />
      ) : brands.data?.items.length === 0 ? (
        <EmptyState title={<Trans>No brand yet</Trans>} action={add}>
          <Trans>A brand brings its look, its voice and its channels.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.brands} aria-busy={brands.isPending}>
          {brands.isPending ? (
            <li className={styles.brand}>
              <Skeleton lines={4} height="20px" />
            </li>
          ) : null}
          {brands.data?.items.map((brand) => (
            <li key={brand.id} className={styles.brand}>
              <KitStrip brandId={brand.id} name={brand.name} />
              <div className={styles.words}>
                <h2>
                  <Link to={`/brands/${brand.id}/kit`}>{brand.name}</Link>
                </h2>
                <p>{brand.legalEntity.name}</p>
                <Status tone={brand.state === 'active' ? 'positive' : 'neutral'}>
                  {brand.state === 'active' ? t`In use` : t`Archived`}
                </Status>
              </div>
            </li>
          ))}
        </ul>
      )}
      {adding ? <BrandSheet onClose={close} /> : null}
    </Page>
  )
}
