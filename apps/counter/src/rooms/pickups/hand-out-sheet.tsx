import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { leavingKey, makeStep, type Leaving } from '@redthread/workbench/api/fulfillment'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './pickups.module.css'

/** Hands goods out by the code on the customer's phone, or says how they were known. */
export function HandOutSheet({ pickup, onClose }: { pickup: Leaving; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [isCodeless, setCodeless] = useState(false)
  const handOut = useMutation({
    mutationFn: (form: HTMLFormElement) => {
      const [said, who] = ['said', 'who'].map((name) => fieldText(form, name).trim())
      const body = {
        ...(said ? (isCodeless ? { withoutCode: said } : { code: said }) : {}),
        ...(who ? { collectedBy: who } : {}),
      }
      return makeStep(pickup, { step: 'hand-out', body })
    },
    onSuccess: () => {
      sayDone(<Trans>Handed out; nothing is left to pay</Trans>)
      onClose()
    },
    onSettled: () => queries.invalidateQueries({ queryKey: leavingKey }),
  })
  const { orderNumber, recipient } = pickup
  return (
    <FormSheet
      title={recipient.name ?? orderNumber}
      onClose={onClose}
      submit={<Trans>Hand out</Trans>}
      onSubmit={(form) => handOut.mutate(form)}
      pending={handOut.isPending}
      error={handOut.error}
    >
      <ul className={styles.lines}>
        {pickup.lines.map(({ orderLineId, quantity, title, detail }) => (
          <li key={orderLineId}>
            {quantity} × {title}
            {detail ? `, ${detail}` : null}
          </li>
        ))}
      </ul>
      <TextInput
        key={String(isCodeless)}
        size="lg"
        name="said"
        label={isCodeless ? t`How you know it is them` : t`Code on their phone`}
        placeholder={isCodeless ? t`Showed an identity card` : ''}
        autoComplete="off"
        required
        maxLength={isCodeless ? 200 : 20}
        data-autofocus
      />
      <Checkbox
        size="md"
        label={t`They have no code`}
        checked={isCodeless}
        onChange={(event) => setCodeless(event.currentTarget.checked)}
      />
      <TextInput
        size="md"
        name="who"
        label={t`Somebody else came: who?`}
        autoComplete="off"
        maxLength={80}
      />
    </FormSheet>
  )
}
