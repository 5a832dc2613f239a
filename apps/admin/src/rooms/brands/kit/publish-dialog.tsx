import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { brandsKey, publishKit } from '../brands-api.ts'
import type { SavedKit } from './use-draft.ts'

export interface PublishDialogProps {
  brandId: string
  saved: SavedKit
  opened: boolean
  onClose: () => void
  onPublished: (kit: SavedKit) => void
}

/** Lets every page, mail and receipt take the draft on; unreadable words need a written reason. */
export function PublishDialog(props: PublishDialogProps) {
  const { brandId, saved, opened, onClose, onPublished } = props
  const { t } = useLingui()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')
  const unreadable = saved.contrast.filter(({ use }) => use === 'words').length
  const publish = useMutation({
    mutationFn: () =>
      publishKit(brandId, saved.version, {
        ...(note ? { note } : {}),
        ...(reason ? { overrideReason: reason } : {}),
      }),
    onSuccess: (kit) => {
      onPublished(kit)
      onClose()
      setNote('')
      setReason('')
      void queries.invalidateQueries({ queryKey: brandsKey })
      sayDone(<Trans>Published. Open pages change their dress without a reload.</Trans>)
    },
  })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Trans>Publish this kit</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div style={{ display: 'grid', gap: 16 }}>
        <Text size="sm" c="dimmed">
          <Trans>
            Shop, counter, mails and receipts wear it at once. The one before stays in the history.
          </Trans>
        </Text>
        <TextInput
          label={t`What changed`}
          placeholder={t`Spring colors`}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-autofocus
        />
        {unreadable > 0 ? (
          <>
            <Status tone="critical">
              <Trans>Some words would be hard to read</Trans>
            </Status>
            <Textarea
              label={t`Why publish anyway`}
              description={t`Kept with the kit, for those who ask later`}
              autosize
              minRows={2}
              maxLength={400}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        ) : null}
        <ProblemLine error={publish.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Not yet</Trans>
          </Button>
          <Button
            loading={publish.isPending}
            disabled={unreadable > 0 && reason.trim() === ''}
            onClick={() => publish.mutate()}
          >
            <Trans>Publish</Trans>
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
