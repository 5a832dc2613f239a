import { Trans, useLingui } from '@lingui/react/macro'
import { Select, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { createReceipt, createTransfer, documentsKey, type Kind } from './documents-api.ts'
import { LineFields, type DraftLine } from './line-fields.tsx'

type Place = `loc_${string}`

/** A transfer or receipt as a draft: from where, to where, what. */
export function NewDocumentSheet({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const { t } = useLingui()
  const go = useNavigate()
  const queries = useQueryClient()
  const { placeChoices } = usePlaceNames()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [lines, setLines] = useState<readonly DraftLine[]>([])
  const isTransfer = kind === 'transfer'
  const create = useMutation({
    mutationFn: (form: HTMLFormElement) => {
      const text = (name: string) => fieldText(form, name).trim()
      const shared = {
        toLocationId: to as Place,
        reference: text('reference'),
        expectedOn: text('expectedOn') || null,
        lines: lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      }
      return isTransfer
        ? createTransfer({ ...shared, fromLocationId: from as Place })
        : createReceipt({ ...shared, supplier: text('supplier') })
    },
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: documentsKey(kind) })
      void go(`/stock/${kind}s/${id}`)
    },
  })
  return (
    <FormSheet
      size="lg"
      title={isTransfer ? <Trans>New transfer</Trans> : <Trans>New receipt</Trans>}
      onClose={onClose}
      submit={<Trans>Keep as a draft</Trans>}
      onSubmit={(form) => create.mutate(form)}
      pending={create.isPending}
      error={create.error}
      disabled={to === null || (isTransfer && (from === null || from === to))}
    >
      {isTransfer ? (
        <Select label={t`From`} searchable data={placeChoices} value={from} onChange={setFrom} />
      ) : (
        <TextInput label={t`Supplier`} name="supplier" required maxLength={120} data-autofocus />
      )}
      <Select
        label={t`To`}
        searchable
        data={placeChoices.filter(({ value }) => !isTransfer || value !== from)}
        value={to}
        onChange={setTo}
      />
      <TextInput type="date" label={t`Expected on`} name="expectedOn" />
      <TextInput
        label={t`Reference`}
        description={t`Such as the number of the delivery note`}
        name="reference"
        maxLength={120}
      />
      <LineFields lines={lines} onChange={setLines} />
    </FormSheet>
  )
}
