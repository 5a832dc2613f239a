import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { useFormats } from '@redthread/workbench/words/use-formats'
import type { KitEditor } from './use-kit-editor.ts'

/** One quiet line: is my work safe, and does anyone see it yet? */
export function SaveState({ editor }: { editor: KitEditor }) {
  const { saved, state } = editor
  const { moment } = useFormats()
  if (state === 'failed') {
    return (
      <Status tone="critical">
        <Trans>Not saved yet</Trans>{' '}
        <Button size="compact-xs" variant="default" onClick={editor.saveMine}>
          <Trans>Save now</Trans>
        </Button>
      </Status>
    )
  }
  if (state !== 'saved') {
    return (
      <Status tone="caution">
        <Trans>Saving the draft…</Trans>
      </Status>
    )
  }
  if (saved.publishedAt === null) {
    return (
      <Status tone="thread">
        <Trans>Draft saved {moment(saved.changedAt)}; nobody wears it before you publish</Trans>
      </Status>
    )
  }
  return (
    <Status tone="positive">
      <Trans>Worn everywhere since {moment(saved.publishedAt)}</Trans>
    </Status>
  )
}
