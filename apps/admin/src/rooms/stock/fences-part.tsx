import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput, Select } from '@mantine/core'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { oneStockKey, setFence, type Detail } from './stock-api.ts'
import styles from './stock.module.css'

type Fence = Detail['fences'][number]

/** Pieces at a place that only one channel may sell. */
export function FencesPart({ stock, mayWrite }: { stock: Detail; mayWrite: boolean }) {
  const { t } = useLingui()
  const { nameOf, channelChoices, placeChoices } = usePlaceNames()
  const queries = useQueryClient()
  const [channelId, setChannel] = useState<string | null>(null)
  const [locationId, setLocation] = useState<string | null>(null)
  const [pieces, setPieces] = useState<number | string>('')
  const set = useMutation({
    mutationFn: (fence: Fence) => setFence(stock.variantId, fence),
    onSuccess: (next, fence) => {
      queries.setQueryData(oneStockKey(stock.variantId), next)
      const before = stock.fences.find((each) => {
        return each.channelId === fence.channelId && each.locationId === fence.locationId
      })
      if (fence.quantity === 0 && before) sayDone(t`Free for all again`, () => set.mutate(before))
      setPieces('')
    },
    onError: sayProblem,
  })
  if (!mayWrite && stock.fences.length === 0) return null
  const add = () => {
    if (channelId === null || locationId === null) return
    set.mutate({ channelId, locationId, quantity: Number(pieces) } as Fence)
  }
  return (
    <Section
      title={<Trans>Kept for one channel</Trans>}
      note={<Trans>So many pieces at a place that no other channel may sell.</Trans>}
    >
      <dl className={styles.facts}>
        {stock.fences.map((fence) => (
          <div key={`${fence.channelId}:${fence.locationId}`}>
            <dt>
              {nameOf(fence.channelId)} · {nameOf(fence.locationId)}
            </dt>
            <dd>
              {fence.quantity}{' '}
              {mayWrite ? (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t`Free for all: ${nameOf(fence.channelId)}`}
                  onClick={() => set.mutate({ ...fence, quantity: 0 })}
                >
                  <IconTrash size={15} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {mayWrite ? (
        <div className={styles.fields}>
          <Select
            aria-label={t`Channel`}
            placeholder={t`Channel`}
            searchable
            data={channelChoices}
            value={channelId}
            onChange={setChannel}
          />
          <Select
            aria-label={t`Place`}
            placeholder={t`Place`}
            searchable
            data={placeChoices}
            value={locationId}
            onChange={setLocation}
          />
          <NumberInput
            aria-label={t`Pieces`}
            placeholder={t`Pieces`}
            min={1}
            allowDecimal={false}
            value={pieces}
            onChange={setPieces}
          />
          <Button
            variant="default"
            loading={set.isPending}
            disabled={channelId === null || locationId === null || !(Number(pieces) > 0)}
            onClick={add}
          >
            <Trans>Keep them for it</Trans>
          </Button>
        </div>
      ) : null}
    </Section>
  )
}
