import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, TextInput } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  addBatch,
  addCoupon,
  promotionKey,
  readBatches,
  readCoupons,
  type PromotionView,
} from './promotions-api.ts'
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
  const list = useCursorList(key, (after) => readCoupons(promotion.id, after))
  const batches = useQuery({
    queryKey: [...key, 'batches'],
    queryFn: () => readBatches(promotion.id),
  })
  if (!promotion.couponRequired && list.rows.length === 0) return null
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
        ]}
        empty={
          <EmptyState title={<Trans>No code yet</Trans>}>
            <Trans>Without one, nobody can use this promotion.</Trans>
          </EmptyState>
        }
      />
    </Section>
  )
}

function NewCodes({ promotionId, stale }: { promotionId: string; stale: string[] }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [code, setCode] = useState('')
  const [many, setMany] = useState<number | string>(100)
  const [name, setName] = useState('')
  const done = () => {
    void queries.invalidateQueries({ queryKey: stale })
    sayDone(<Trans>Saved</Trans>)
  }
  const one = useMutation({
    mutationFn: () => addCoupon(promotionId, { code: code.trim() }),
    onSuccess: () => {
      setCode('')
      done()
    },
  })
  const batch = useMutation({
    mutationFn: () =>
      addBatch(promotionId, { name: name.trim(), prefix: '', count: Number(many), length: 8 }),
    onSuccess: done,
  })
  return (
    <>
      <div className={styles.codes}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            one.mutate()
          }}
        >
          <TextInput
            label={t`A code of your own`}
            placeholder="TERVE10"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={one.isPending}
            disabled={code.trim() === ''}
          >
            <Trans>Add</Trans>
          </Button>
        </form>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            batch.mutate()
          }}
        >
          <NumberInput
            label={t`Many single-use codes`}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={many}
            onChange={setMany}
          />
          <TextInput
            label={t`Name of the batch`}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={batch.isPending}
            disabled={name.trim() === ''}
          >
            <Trans>Make them</Trans>
          </Button>
        </form>
      </div>
      <ProblemLine error={one.error ?? batch.error} />
    </>
  )
}
