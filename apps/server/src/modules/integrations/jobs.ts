import { Id, Shape } from '@redthread/contract/define'
import { job } from '#platform/job.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'

const attempts = 5

export const fetchImportPictures = job({
  name: 'integrations.fetch_pictures',
  schema: Shape({ runId: Id('imp') }),
  attempts,
  handle: async ({ unit, signal }, { runId }) => {
    const { fetchPictures } = await import('./pictures/fetch-pictures.ts')
    await fetchPictures(runId, { unit, signal })
  },
})

export const carryImport = job({
  name: 'integrations.carry_import',
  schema: Shape({ runId: Id('imp') }),
  attempts,
  handle: async ({ unit, log, signal, attempt }, { runId }) => {
    // Loaded as it is needed: a server that takes nothing in has no use for readers of files.
    const { doRun, fail } = await import('./runs/do-run.ts')
    const carrying = { unit, log, signal }
    try {
      await doRun(runId, carrying)
      await unit((ctx) => enqueue(ctx, fetchImportPictures, { runId }, { key: runId }))
    } catch (error) {
      // A server that shuts down hands the run on; only the last failure is the run's own.
      if (attempt >= attempts && !signal.aborted) await fail(runId, carrying, 'internal_error')
      throw error
    }
  },
})
