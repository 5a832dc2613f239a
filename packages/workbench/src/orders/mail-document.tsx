import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import type { OwnDocument } from '@redthread/contract/orders-documents'
import { useMutation } from '@tanstack/react-query'
import { issueInvoice, mailDocument } from '../api/documents.ts'
import { fieldText } from '../api/field-text.ts'
import type { Order } from '../api/orders.ts'
import { sayDone } from '../parts/say.tsx'
import { FormSheet } from '../parts/sheet.tsx'

export interface MailDocumentProps {
  order: Order
  document: OwnDocument
  name: string
  onClose: () => void
}

/** Sends a paper to the address of the order, or to another one. */
export function MailDocument({ order, document, name, onClose }: MailDocumentProps) {
  const { t } = useLingui()
  const known = order.contact.email ?? ''
  const send = useMutation({
    mutationFn: async (to: string) => {
      if (document === 'invoice') await issueInvoice(order.id, {})
      return mailDocument(order.id, to === known ? { document } : { document, to })
    },
    onSuccess: ({ to }) => {
      sayDone(t`On its way to ${to}`)
      onClose()
    },
  })
  return (
    <FormSheet
      title={<Trans>Send by mail: {name}</Trans>}
      onClose={onClose}
      submit={<Trans>Send</Trans>}
      onSubmit={(form) => send.mutate(fieldText(form, 'to').trim())}
      pending={send.isPending}
      error={send.error}
    >
      <TextInput
        label={t`To`}
        name="to"
        type="email"
        required
        defaultValue={known}
        data-autofocus
      />
    </FormSheet>
  )
}
