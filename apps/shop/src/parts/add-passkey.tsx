import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { addPasskey, type Ceremony, passkeysWork } from '../live/passkey.ts'
import { useAbility } from '../live/use-ability.ts'
import { deviceName } from '../live/device-name.ts'
import styles from '../routes/account.module.css'
import { Icon } from './icon.tsx'

/** Adds a passkey of this device to the account, where the browser knows how. */
export function AddPasskey() {
  const { t } = useLingui()
  const { revalidate } = useRevalidator()
  const able = useAbility(passkeysWork)
  const [state, setState] = useState<'idle' | 'busy' | Ceremony>('idle')
  if (able === false) return null
  const add = async () => {
    setState('busy')
    const ended = await addPasskey(deviceName(navigator.userAgent) ?? t`My device`)
    setState(ended)
    if (ended === 'done') await revalidate()
  }
  return (
    <div className={`${styles.buttons} rt-scripted`}>
      <Button
        icon={<Icon name="key" />}
        disabled={able === null}
        busy={state === 'busy'}
        onClick={add}
      >
        <Trans>Add a passkey on this device</Trans>
      </Button>
      {state === 'failed' ? (
        <p className={styles.failed} role="alert">
          <Trans>The passkey was not added. Sign in afresh and try again.</Trans>
        </p>
      ) : null}
    </div>
  )
}
