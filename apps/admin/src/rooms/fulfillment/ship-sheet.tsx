import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import type { LeavingDetail } from '@redthread/workbench/api/fulfillment'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useStep } from './use-step.ts'

/** A parcel goes to its carrier; with a number it can be followed. */
export function ShipSheet({ one, onClose }: { one: LeavingDetail; onClose: () => void }) {
  const { t } = useLingui()
  const step = useStep(one)
  const send = (form: HTMLFormElement) => {
    const said = (name: string) => fieldText(form, name).trim() || null
    const tracking = { carrier: said('carrier'), number: said('number'), url: said('url') }
    const isTold = Object.values(tracking).some((each) => each !== null)
    step.mutate({ step: 'ship', body: isTold ? { tracking } : {} }, { onSuccess: onClose })
  }
  return (
    <FormSheet
      title={<Trans>Send it off</Trans>}
      onClose={onClose}
      submit={<Trans>It is handed over</Trans>}
      onSubmit={send}
      pending={step.isPending}
    >
      <TextInput label={t`Carrier`} name="carrier" maxLength={60} data-autofocus />
      <TextInput label={t`Number of the parcel`} name="number" maxLength={80} />
      <TextInput
        label={t`Where it can be followed`}
        name="url"
        type="url"
        placeholder="https://"
        maxLength={500}
      />
    </FormSheet>
  )
}
