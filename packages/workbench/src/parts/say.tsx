import { Trans } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem.ts'

/** Says in passing that something is done; with `undo`, for eight seconds it can be taken back. */
export function sayDone(message: ReactNode, undo?: () => void): void {
  const id = crypto.randomUUID()
  const takeBack = () => {
    notifications.hide(id)
    undo?.()
  }
  notifications.show({
    id,
    autoClose: undo ? 8000 : 3500,
    withBorder: true,
    withCloseButton: false,
    color: 'thread',
    message: undo ? (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button variant="subtle" size="compact-sm" onClick={takeBack}>
          <Trans>Undo</Trans>
        </Button>
      </Group>
    ) : (
      message
    ),
  })
}

/** Says in passing that something did not work, with the server's own words. */
export function sayProblem(error: unknown): void {
  const { message, requestId, status } = asProblem(error)
  notifications.show({
    autoClose: 9000,
    withBorder: true,
    color: 'red',
    title:
      status === 0 ? (
        <Trans>The server cannot be reached. Nothing was changed.</Trans>
      ) : (
        message || <Trans>That did not work</Trans>
      ),
    message: requestId && status >= 500 ? <code>{requestId}</code> : null,
  })
}
