import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import type { ImportAction, ImportState } from '@redthread/contract/integrations-states'
import { Status } from '@redthread/ui/status'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { ColumnsPart } from './columns-part.tsx'
import { ErrorsPart } from './errors-part.tsx'
import { actionWords, reasonWords, runStateWords } from './import-words.ts'
import { actOnImport, importKey, readImport, type Run } from './imports-api.ts'
import { ProgressPart } from './progress-part.tsx'
import { ReportPart } from './report-part.tsx'
import { UndoPart } from './undo-part.tsx'

/** One file on its way: columns, preview, import, report, and the way back. */
export function Component() {
  const { runId = '' } = useParams()
  const run = useQuery({ queryKey: importKey(runId), queryFn: () => readImport(runId) })
  useLive(`import:${runId}`, importKey(runId))
  if (run.error) return <ProblemState error={run.error} onRetry={() => void run.refetch()} />
  if (!run.data) return <PageLoading />
  return <Import run={run.data} />
}

function Import({ run }: { run: Run }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const { state, name, failure, report, preview } = run
  return (
    <Page
      title={name}
      lead={
        <Status tone={runStateWords[state].tone}>
          {i18n._(runStateWords[state].label)}
          {failure ? `: ${reasonWords(failure, locale)}` : ''}
        </Status>
      }
      actions={may('integrations:import') ? <Actions run={run} /> : null}
    >
      <CrumbTitle>{name}</CrumbTitle>
      <Thread label={t`Steps`} direction="across" knots={useKnots(state)} />
      <ProgressPart run={run} />
      {run.actions.includes('map') && may('integrations:import') ? (
        <ColumnsPart key={run.version} run={run} />
      ) : null}
      {run.undo ? <UndoPart undo={run.undo} /> : null}
      {report ? (
        <ReportPart title={<Trans>What was imported</Trans>} report={report} />
      ) : preview ? (
        <ReportPart title={<Trans>What would change</Trans>} report={preview} />
      ) : null}
      {(report ?? preview) ? <ErrorsPart run={run} /> : null}
    </Page>
  )
}

const steps: readonly ImportState[][] = [
  ['uploading'],
  ['uploaded', 'mapped'],
  ['previewing', 'previewed'],
  ['running', 'failed', 'canceled'],
  ['done', 'undoing', 'undone'],
]

function useKnots(state: ImportState): ThreadKnot[] {
  const { t } = useLingui()
  const titles = [t`File`, t`Columns`, t`Preview`, t`Import`, t`Report`]
  const at = steps.findIndex((states) => states.includes(state))
  return titles.map((title, place) => ({
    key: title,
    title,
    state: place < at ? 'done' : place === at ? 'here' : 'ahead',
  }))
}

type Pressed = Exclude<ImportAction, 'map' | 'upload'>
const first: readonly Pressed[] = ['start', 'preview', 'resume']

/** What may be done now; the way forward is the loud one. */
function Actions({ run }: { run: Run }) {
  const { i18n } = useLingui()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (action: Pressed) => actOnImport(run.id, action),
    onSuccess: (next) => queries.setQueryData(importKey(run.id), next),
    onError: (error) => {
      sayProblem(error)
      void queries.invalidateQueries({ queryKey: importKey(run.id) })
    },
  })
  const open = (Object.keys(actionWords) as Pressed[]).filter((each) => run.actions.includes(each))
  const loud = run.state === 'mapped' ? 'preview' : first.find((each) => open.includes(each))
  return (
    <Group gap={8}>
      {open.map((action) => (
        <Button
          key={action}
          variant={action === loud ? 'filled' : 'default'}
          loading={act.isPending && act.variables === action}
          onClick={() => act.mutate(action)}
        >
          {i18n._(actionWords[action])}
        </Button>
      ))}
    </Group>
  )
}
