import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Stack, Text } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { sayDone } from '../parts/say.tsx'
import { ProblemLine } from '../parts/problem-line.tsx'
import { addPasskey } from './auth-api.ts'

/** A person's own sign-in: passkeys and the devices that are signed in. */
export function SecuritySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const add = useMutation({
    mutationFn: () => addPasskey(navigator.platform || 'Passkey'),
    onSuccess: () => sayDone(<Trans>The passkey is ready to use</Trans>),
  })
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={<Trans>Your sign-in and devices</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Trans>
            A passkey signs you in with a fingerprint or a screen lock, without a password.
          </Trans>
        </Text>
        <Button
          variant="default"
          leftSection={<IconFingerprint size={18} stroke={1.7} aria-hidden="true" />}
          loading={add.isPending}
          onClick={() => add.mutate()}
        >
          <Trans>Add a passkey of this device</Trans>
        </Button>
        <ProblemLine error={add.error} />
      </Stack>
    </Drawer>
  )
}
