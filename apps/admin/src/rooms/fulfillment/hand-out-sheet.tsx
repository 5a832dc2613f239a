import { Trans, useLingui } from '@lingui/react/macro'
import { Switch, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import type { LeavingDetail } from '@redthread/workbench/api/fulfillment'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useState } from 'react'
import { useStep } from './use-step.ts'

/** Goods change hands: by the code that the person shows, or with a word how they were known. */
export function HandOutSheet({ one, onClose }: { one: LeavingDetail; onClose: () => void }) {
  const { t } = useLingui()
  const step = useStep(one)
  const needsCode = one.kind === 'pickup'
  const [without, setWithout] = useState(false)
  const give = (form: HTMLFormElement) => {
    const said = (name: string) => fieldText(form, name).trim()
    const collectedBy = said('collectedBy')
    const proof = !needsCode
      ? {}
      : without
        ? { withoutCode: said('withoutCode') }
        : { code: said('code') }
    const body = { ...proof, ...(collectedBy ? { collectedBy } : {}) }
    step.mutate({ step: 'hand-out', body }, { onSuccess: onClose })
  }
  return (
    <FormSheet
      title={<Trans>Hand it out</Trans>}
      onClose={onClose}
      submit={<Trans>It is handed out</Trans>}
      onSubmit={give}
      pending={step.isPending}
    >
      {needsCode && !without ? (
        <TextInput
          label={t`Code of the customer`}
          name="code"
          required
          maxLength={20}
          autoComplete="off"
          data-autofocus
        />
      ) : null}
      {needsCode ? (
        <Switch
          label={t`They have no code`}
          checked={without}
          onChange={(event) => setWithout(event.currentTarget.checked)}
        />
      ) : null}
      {without ? (
        <TextInput label={t`How you know them`} name="withoutCode" required maxLength={200} />
      ) : null}
      <TextInput
        label={t`Who came for it`}
        description={t`Only where it is somebody else`}
        name="collectedBy"
        maxLength={80}
      />
    </FormSheet>
  )
}
