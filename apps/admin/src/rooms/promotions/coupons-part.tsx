import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { Coupon, CouponStanding } from '@redthread/contract/promotions-coupons'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { NewCodes } from './new-codes.tsx'
import { promotionKey, readBatches, readCoupons, switchCoupon } from './promotions-api.ts'
import type { PromotionView } from './promotions-api.ts'
import styles from './promotions.module.css'

export interface CouponsPartProps {
  promotion: PromotionView
  mayWrite: boolean
}

/** The codes of a promotion: single ones by name, and whole batches at once. */
export function CouponsPart({ promotion, mayWrite }: CouponsPartProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const key = [...promotionKey(promotion.id), 'coupons']
  const [q, setQ] = useUrlState('code')
  const [words] = useDebouncedValue(q.trim(), 180)
  const filter = words ? { q: words } : {}
  const list = useCursorList([...key, filter], (after) => readCoupons(promotion.id, filter, after))
  const turn = useSwitch(key)
  const batches = useQuery({
    queryKey: [...key, 'batches'],
    queryFn: () => readBatches(promotion.id),
  })
  if (!promotion.couponRequired && q === '' && list.rows.length === 0) return null
  return (
    <Section
      title={<Trans>Codes</Trans>}
      note={<Trans>Letters count the same in capitals or small.</Trans>}
    >
      {mayWrite ? <NewCodes promotionId={promotion.id} stale={key} /> : null}
      {batches.data && batches.data.items.length > 0 ? (
        <ul className={styles.batches} aria-label={t`Batches`}>
          {batches.data.items.map(({ id, name, wanted, made, used }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>
                <Trans>
                  {count(made)} of {count(wanted)} made, {count(used)} used
                </Trans>
              </span>
              <a href={`/v1/promotions/${promotion.id}/coupons/export.csv?batchId=${id}`} download>
                <Trans>Download</Trans>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <TextInput
        className={styles.find ?? ''}
        aria-label={t`Find a code`}
        placeholder={t`How the code begins`}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      <DataTable
        label={t`Codes`}
        list={list}
        rowKey={({ id }) => id}
        columns={[
          { key: 'code', label: <Trans>Code</Trans>, cell: ({ code }) => <code>{code}</code> },
          {
            key: 'state',
            label: <Trans>State</Trans>,
            cell: ({ state }) =>
              state === 'active' ? (
                <Status tone="positive">
                  <Trans>Can be used</Trans>
                </Status>
              ) : (
                <Status>
                  <Trans>Switched off</Trans>
                </Status>
              ),
          },
          {
            key: 'uses',
            label: <Trans>Used</Trans>,
            figures: true,
            cell: ({ uses, maxUses }) =>
              maxUses === null ? count(uses) : `${count(uses)} / ${count(maxUses)}`,
          },
          ...(mayWrite
            ? [
                {
                  key: 'switch',
                  label: <span className="rt-hidden">{t`Actions`}</span>,
                  cell: (coupon: Wire<Coupon>) => (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={turn.isPending && turn.variables.id === coupon.id}
                      onClick={() => turn.mutate(turned(coupon))}
                    >
                      {coupon.state === 'active' ? (
                        <Trans>Switch off</Trans>
                      ) : (
                        <Trans>Switch on again</Trans>
                      )}
                      <span className="rt-hidden">: {coupon.code}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          words ? (
            <EmptyState title={<Trans>No code begins so</Trans>}>
              <Trans>Codes are found by their first letters.</Trans>
            </EmptyState>
          ) : (
            <EmptyState title={<Trans>No code yet</Trans>}>
              <Trans>Without one, nobody can use this promotion.</Trans>
            </EmptyState>
          )
        }
      />
    </Section>
  )
}

function turned({ id, state }: Wire<Coupon>): { id: string; to: CouponStanding } {
  return { id, to: state === 'active' ? 'disabled' : 'active' }
}

function useSwitch(stale: string[]) {
  const queries = useQueryClient()
  const turn = useMutation({
    mutationFn: ({ id, to }: { id: string; to: CouponStanding }) => switchCoupon(id, to),
    onSuccess: (coupon, { to }) => {
      void queries.invalidateQueries({ queryKey: stale })
      const undo = () => turn.mutate(turned(coupon))
      sayDone(
        to === 'disabled' ? (
          <Trans>{coupon.code} cannot be used any more</Trans>
        ) : (
          <Trans>{coupon.code} can be used again</Trans>
        ),
        undo,
      )
    },
    onError: sayProblem,
  })
  return turn
}
