import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

/** Asks before a screen is left on which something is not saved yet. */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useLingui()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && currentLocation.pathname !== nextLocation.pathname && !isSaved(nextLocation.state),
  )
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={<Trans>Leave without saving?</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Trans>What you changed here is not saved yet, and would be gone.</Trans>
      <Group justify="flex-end" mt="lg" gap={8}>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          <Trans>Leave</Trans>
        </Button>
        <Button data-autofocus onClick={() => blocker.reset?.()}>
          <Trans>Stay here</Trans>
        </Button>
      </Group>
    </Modal>
  )
}

function isSaved(state: unknown): boolean {
  return (state as { isSaved?: boolean } | null)?.isSaved === true
}
