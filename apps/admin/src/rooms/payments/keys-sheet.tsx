import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dropKeys, setKeys, settingsKey, type Settings } from './payments-api.ts'
import styles from './payments.module.css'

/** The keys of Stripe: asked there first, then kept sealed; nobody sees them again. */
export function KeysSheet({ settings, onClose }: { settings: Settings; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const done = (next: Settings) => {
    queries.setQueryData(settingsKey, next)
    sayDone(t`Kept`)
    onClose()
  }
  const set = useMutation({ mutationFn: setKeys, onSuccess: done })
  const drop = useMutation({ mutationFn: dropKeys, onSuccess: done, onError: sayProblem })
  return (
    <FormSheet
      title={<Trans>Keys of Stripe</Trans>}
      onClose={onClose}
      submit={<Trans>Check and keep them</Trans>}
      onSubmit={(form) =>
        set.mutate({
          secretKey: fieldText(form, 'secretKey').trim(),
          webhookSecret: fieldText(form, 'webhookSecret').trim(),
        })
      }
      pending={set.isPending}
      error={set.error}
    >
      <p className={styles.quiet}>
        <Trans>
          Stripe is asked whether they are right. They are kept sealed, never shown again.
        </Trans>
      </p>
      <PasswordInput
        label={t`Secret key`}
        name="secretKey"
        required
        placeholder="sk_live_…"
        autoComplete="off"
        data-autofocus
      />
      <PasswordInput
        label={t`Secret of the webhook`}
        name="webhookSecret"
        required
        placeholder="whsec_…"
        autoComplete="off"
      />
      {settings.source === 'kept' ? (
        <Button variant="subtle" color="red" loading={drop.isPending} onClick={() => drop.mutate()}>
          <Trans>Forget the kept keys</Trans>
        </Button>
      ) : null}
    </FormSheet>
  )
}
