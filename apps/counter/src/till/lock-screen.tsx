import { Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { SignInStage } from '@redthread/workbench/sign-in/sign-in-stage'
import { useState } from 'react'
import { useTill } from './till.tsx'
import { PinPad } from './pin-pad.tsx'
import styles from './till.module.css'

/** A locked till: touch your name, give your PIN, go on. */
export function LockScreen({ onUnlocked }: { onUnlocked: () => void }) {
  const { t } = useLingui()
  const { staff, device } = useTill()
  const [chosen, choose] = useState<string>()
  const member = staff.find(({ id }) => id === chosen)
  if (member) {
    return (
      <SignInStage title={member.name}>
        <PinPad memberId={member.id} onUnlocked={onUnlocked} onBack={() => choose(undefined)} />
      </SignInStage>
    )
  }
  return (
    <SignInStage title={<Trans>Who is at the till?</Trans>}>
      <p className={styles.note}>{device.name}</p>
      {staff.length === 0 ? (
        <EmptyState title={<Trans>Nobody has a PIN here yet</Trans>}>
          <Trans>
            Colleagues set their own PIN in the back office, under “Your sign-in and devices”.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={styles.people} aria-label={t`Colleagues`}>
          {staff.map(({ id, name }) => (
            <li key={id}>
              <UnstyledButton className={styles.person ?? ''} onClick={() => choose(id)}>
                {name}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </SignInStage>
  )
}
