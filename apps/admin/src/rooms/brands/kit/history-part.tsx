import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { Thread } from '@redthread/ui/thread'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery } from '@tanstack/react-query'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { kitsKey, readKits, restoreKit } from '../brands-api.ts'
import type { SavedKit } from './use-draft.ts'

export interface HistoryPartProps {
  brandId: string
  version: number
  mayWrite: boolean
  onRestored: (kit: SavedKit) => void
}

/** The kits that were worn before, along the thread; each can come back as a draft. */
export function HistoryPart({ brandId, version, mayWrite, onRestored }: HistoryPartProps) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const kits = useQuery({
    queryKey: [...kitsKey(brandId), version],
    queryFn: () => readKits(brandId),
  })
  const restore = useMutation({
    mutationFn: (number: number) => restoreKit(brandId, number, version),
    onSuccess: (kit) => {
      onRestored(kit)
      sayDone(<Trans>It is back as a draft</Trans>)
    },
    onError: sayProblem,
  })
  if (kits.error) return <ProblemState error={kits.error} onRetry={() => void kits.refetch()} />
  if (!kits.data) return <Skeleton lines={5} height="24px" />
  return (
    <Thread
      label={t`History of the kit`}
      knots={kits.data.items.map((one) => ({
        key: String(one.number),
        state: one.publishedAt === null ? 'ahead' : one.state === 'published' ? 'here' : 'done',
        title: one.note || t`Kit ${one.number}`,
        note: (
          <>
            <ActorName actor={one.changedBy} /> · {moment(one.publishedAt ?? one.changedAt)}
          </>
        ),
        children:
          mayWrite && one.publishedAt !== null && one.state !== 'published' ? (
            <span>
              <Button
                size="compact-sm"
                variant="default"
                loading={restore.isPending && restore.variables === one.number}
                onClick={() => restore.mutate(one.number)}
              >
                <Trans>Take it back as a draft</Trans>
              </Button>
            </span>
          ) : null,
      }))}
    />
  )
}
