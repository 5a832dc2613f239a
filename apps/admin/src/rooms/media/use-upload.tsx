import { Trans } from '@lingui/react/macro'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendAsset } from '../products/send-asset.ts'
import { assetsKey, type AssetView } from './media-api.ts'

/** Uploads files one after the other; those that arrived stay where a later one is refused. */
export function useUpload(onSent?: (assets: AssetView[]) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (files: File[]) => {
      const sent: AssetView[] = []
      for (const file of files) sent.push(await sendAsset(file))
      return sent
    },
    onSuccess: (sent) => {
      sayDone(<Trans>{sent.length} files are here</Trans>)
      onSent?.(sent)
    },
    onError: sayProblem,
    onSettled: () => void queries.invalidateQueries({ queryKey: assetsKey }),
  })
}
