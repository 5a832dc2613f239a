import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation } from '@tanstack/react-query'
import { discardDraft, readKit, saveDraft } from '../brands-api.ts'
import type { SavedKit } from './use-draft.ts'

export interface DiscardButtonProps {
  brandId: string
  saved: SavedKit
  onSettled: (kit: SavedKit) => void
}

/** Throws the draft away and shows what is worn again; can be taken back for a moment. */
export function DiscardButton({ brandId, saved, onSettled }: DiscardButtonProps) {
  const discard = useMutation({
    mutationFn: async () => {
      await discardDraft(brandId, saved.version)
      return readKit(brandId)
    },
    onSuccess: (worn) => {
      onSettled(worn)
      sayDone(<Trans>The draft is gone</Trans>, () => {
        saveDraft(brandId, { kit: saved.kit, version: worn.version }).then(onSettled, sayProblem)
      })
    },
    onError: sayProblem,
  })
  return (
    <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
      <Trans>Throw the draft away</Trans>
    </Button>
  )
}
