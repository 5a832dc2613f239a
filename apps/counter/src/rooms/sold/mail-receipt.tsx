import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { mailDocument } from '@redthread/workbench/api/documents'
import { fieldText } from '@redthread/workbench/api/field-text'
import type { Order } from '@redthread/workbench/api/orders'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { IconMail } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import styles from './sold.module.css'

/** Sends the receipt by mail, to the address of the order or the one they say. */
export function MailReceipt({ order }: { order: Order }) {
  const { t } = useLingui()
  const known = order.contact.email ?? ''
  const mail = useMutation({
    mutationFn: (to: string) =>
      mailDocument(order.id, to === known ? { document: 'receipt' } : { document: 'receipt', to }),
  })
  return (
    <form
      className={styles.mail}
      onSubmit={(event) => {
        event.preventDefault()
        const to = fieldText(event.currentTarget, 'to').trim()
        if (to) mail.mutate(to)
      }}
    >
      <TextInput
        size="lg"
        name="to"
        type="email"
        label={t`Receipt by mail`}
        placeholder={t`Mail address`}
        defaultValue={known}
        autoComplete="off"
        required
      />
      <Button
        type="submit"
        size="lg"
        variant="default"
        loading={mail.isPending}
        leftSection={<IconMail size={20} stroke={1.7} aria-hidden="true" />}
      >
        <Trans>Send</Trans>
      </Button>
      <p role="status" className={styles.quiet}>
        {mail.data ? <Trans>On its way to {mail.data.to}</Trans> : null}
      </p>
      <ProblemLine error={mail.error} />
    </form>
  )
}
