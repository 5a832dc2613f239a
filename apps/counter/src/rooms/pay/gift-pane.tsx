import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import type { PaneProps } from './cash-pane.tsx'
import styles from './pay.module.css'

/** Gift card: as much of it as is due; the rest stays on it. */
export function GiftPane({ paying, disabled }: PaneProps) {
  const { t } = useLingui()
  const { due, pay, pending } = paying
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const [code = '', pin = ''] = ['code', 'pin'].map((name) => fieldText(form, name).trim())
        if (!disabled) pay({ kind: 'gift_card', amount: due, code, pin })
      }}
    >
      <TextInput
        size="lg"
        name="code"
        label={t`Number of the gift card`}
        autoComplete="off"
        spellCheck={false}
        minLength={8}
        required
        autoFocus
      />
      <TextInput
        size="lg"
        name="pin"
        label={t`PIN`}
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9 ]{4,12}"
        required
      />
      <Button type="submit" size="xl" loading={pending} disabled={disabled}>
        <Trans>Pay with it</Trans>
      </Button>
      <p className={styles.note}>
        <Trans>Only what is due is taken off the card; the rest stays on it.</Trans>
      </p>
    </form>
  )
}
