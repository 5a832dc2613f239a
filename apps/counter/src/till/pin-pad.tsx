import { Trans, useLingui } from '@lingui/react/macro'
import { Button, UnstyledButton } from '@mantine/core'
import { asProblem } from '@redthread/workbench/api/problem'
import { IconBackspace } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { unlockTill } from './till-api.ts'
import styles from './till.module.css'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const least = 4
const most = 8

interface PinPadProps {
  memberId: string
  onUnlocked: () => void
  onBack: () => void
}

/** Digits for a thumb or a keyboard; the PIN itself is never shown. */
export function PinPad({ memberId, onUnlocked, onBack }: PinPadProps) {
  const { t } = useLingui()
  const [pin, setPin] = useState('')
  const unlock = useMutation({
    mutationFn: () => unlockTill(memberId, pin),
    onSuccess: onUnlocked,
    onError: () => setPin(''),
  })
  const add = (digit: string) => setPin((before) => (before + digit).slice(0, most))
  const ready = pin.length >= least && !unlock.isPending
  const drop = () => setPin((before) => before.slice(0, -1))
  const enter = () => {
    if (ready) unlock.mutate()
  }
  useDigits({ add, drop, enter, back: onBack })
  const problem = unlock.error ? asProblem(unlock.error) : null
  const given = pin.length
  return (
    <form
      className={styles.pad}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) unlock.mutate()
      }}
    >
      <p className={styles.dots} role="status" aria-label={t`${given} digits given`}>
        {Array.from({ length: Math.max(least, pin.length) }, (_, n) => (
          <span key={n} data-given={n < pin.length || undefined} />
        ))}
      </p>
      <p className={styles.wrong} role="alert">
        {problem ? problem.message || t`The server cannot be reached` : null}
      </p>
      <div className={styles.digits}>
        {digits.map((digit) => (
          <UnstyledButton key={digit} onClick={() => add(digit)}>
            {digit}
          </UnstyledButton>
        ))}
        <UnstyledButton onClick={onBack}>
          <Trans>Back</Trans>
        </UnstyledButton>
        <UnstyledButton onClick={() => add('0')}>0</UnstyledButton>
        <UnstyledButton onClick={drop} aria-label={t`Take the last digit away`}>
          <IconBackspace size={24} stroke={1.6} />
        </UnstyledButton>
      </div>
      <Button type="submit" size="lg" fullWidth disabled={!ready} loading={unlock.isPending}>
        <Trans>Open the till</Trans>
      </Button>
    </form>
  )
}

interface Keys {
  add: (digit: string) => void
  drop: () => void
  back: () => void
  enter: () => void
}

/** The same by keyboard, wherever the focus is: digits, backspace, enter, escape. */
function useDigits({ add, drop, enter, back }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key } = event
      if (/^\d$/.test(key)) add(key)
      if (key === 'Enter') {
        // A digit that has the focus must not be pressed by the same key.
        event.preventDefault()
        enter()
      }
      if (key === 'Backspace') drop()
      if (key === 'Escape') back()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
