import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  confirmChange,
  discardChange,
  orderKey,
  ordersKey,
  proposeChange,
  type Order,
  type OrderChange,
} from '../api/orders.ts'
import { sayDone } from '../parts/say.tsx'
import { FormSheet } from '../parts/sheet.tsx'
import { ChangeFields } from './change-fields.tsx'
import { ChangePreview } from './change-preview.tsx'
import { emptyDraft, stepsOf, type ChangeDraft } from './change-draft.ts'

/** More, less or other goods on an order: worked out first, then confirmed once. */
export function ChangeSheet({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<ChangeDraft>(emptyDraft)
  const [proposal, setProposal] = useState<OrderChange>()
  const actions = stepsOf(order, draft)
  const note = draft.note.trim()
  const propose = useMutation({
    mutationFn: () => proposeChange(order.id, { actions, ...(note ? { note } : {}) }),
    onSuccess: setProposal,
  })
  const confirm = useMutation({
    mutationFn: confirmChange,
    onSuccess: (next) => {
      queries.setQueryData(orderKey(order.id), next)
      void queries.invalidateQueries({ queryKey: ordersKey })
      sayDone(t`The order is changed`)
      onClose()
    },
  })
  const giveUp = () => {
    if (proposal) void discardChange(proposal).catch(() => undefined)
    setProposal(undefined)
    confirm.reset()
  }
  const leave = () => {
    giveUp()
    onClose()
  }
  if (proposal) {
    return (
      <FormSheet
        size="xl"
        title={<Trans>What the order would be</Trans>}
        onClose={leave}
        submit={<Trans>Confirm the change</Trans>}
        onSubmit={() => confirm.mutate(proposal)}
        pending={confirm.isPending}
        error={confirm.error}
      >
        <ChangePreview order={order} proposal={proposal} onBack={giveUp} />
      </FormSheet>
    )
  }
  return (
    <FormSheet
      size="xl"
      title={<Trans>Change the order</Trans>}
      onClose={onClose}
      submit={<Trans>Preview the change</Trans>}
      onSubmit={() => propose.mutate()}
      pending={propose.isPending}
      error={propose.error}
      disabled={actions.length === 0}
    >
      <ChangeFields order={order} draft={draft} onChange={setDraft} />
      <Textarea
        label={t`Why`}
        description={t`For colleagues`}
        autosize
        maxLength={500}
        value={draft.note}
        onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
      />
    </FormSheet>
  )
}
