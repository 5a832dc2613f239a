import { Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useState } from 'react'
import { type Ceremony, passkeysWork, signInWithPasskey } from '../live/passkey.ts'
import { useAbility } from '../live/use-ability.ts'
import styles from '../routes/sign-in.module.css'
import { Icon } from './icon.tsx'

/** Signing in with a passkey, where the browser knows how. */
export function PasskeySignIn({ next }: { next: string }) {
  const able = useAbility(passkeysWork)
  const [state, setState] = useState<'idle' | 'busy' | Ceremony>('idle')
  if (able === false) return null
  const go = async () => {
    setState('busy')
    const ended = await signInWithPasskey()
    // A whole new page, so that everything on it is drawn for the person who came in.
    if (ended === 'done') location.assign(next)
    else setState(ended)
  }
  return (
    <div className="rt-scripted">
      <p className={styles.or}>
        <Trans>or</Trans>
      </p>
      <Button
        wide
        size="large"
        icon={<Icon name="key" />}
        disabled={able === null}
        busy={state === 'busy'}
        onClick={go}
      >
        <Trans>Use a passkey</Trans>
      </Button>
      {state === 'failed' ? (
        <p className={styles.failed} role="alert">
          <Trans>
            That passkey did not open an account here. Ask for a link instead and add the passkey in
            your account.
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
