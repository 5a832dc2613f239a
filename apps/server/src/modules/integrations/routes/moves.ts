import { Shape } from '@redthread/contract/define'
import { ImportRun, RunId } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import { route } from '#platform/route.ts'
import { setRunGoing } from '../commands/set-run-going.ts'
import type { Move } from '../commands/move-run.ts'

const { codes } = integrationsRefusals

const moves: Readonly<Record<Move, string>> = {
  preview: 'Try an import out: everything is judged and nothing stays',
  start: 'Take the file in',
  resume: 'Go on where an import stopped',
  cancel: 'Stop an import; what is in stays, and can be undone',
  undo: 'Take back what an import did, where nobody has changed it since',
}

export const moveRoutes = Object.entries(moves).map(([move, summary]) =>
  route({
    method: 'POST',
    path: `/v1/imports/:runId/${move}`,
    name: `integrations.${move}_import`,
    summary,
    may: 'integrations:import',
    params: Shape({ runId: RunId }),
    answer: { 202: ImportRun },
    refusals: [codes.unknown_run, codes.not_open_now],
    handle: (ctx, { params: { runId } }) => setRunGoing(ctx, runId, move as Move),
  }),
)
