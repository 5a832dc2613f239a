import type { Wire } from '@redthread/client/wire'
import type {
  ImportMapping,
  ImportRowError,
  ImportRun,
  ImportRunSummary,
  NewImport,
} from '@redthread/contract/integrations'
import { mostPartBytes } from '@redthread/contract/integrations'
import type { ExportTicket, ExportWish } from '@redthread/contract/integrations-exports'
import type { ImportAction } from '@redthread/contract/integrations-states'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type Run = Wire<ImportRun>

export const importsKey = ['imports'] as const
export const importKey = (runId: string) => ['imports', runId] as const

export function readImports(after: string | undefined) {
  const query = { limit: 30, ...(after ? { after } : {}) }
  return answer<Page<Wire<ImportRunSummary>>>(api.GET('/v1/imports', { params: { query } }))
}

export function readImport(runId: string): Promise<Run> {
  return answer<Run>(api.GET('/v1/imports/{runId}', { params: { path: { runId } } }))
}

export function readImportErrors(runId: string, after: string | undefined) {
  const params = { path: { runId }, query: { limit: 50, ...(after ? { after } : {}) } }
  return answer<Page<ImportRowError>>(api.GET('/v1/imports/{runId}/errors', { params }))
}

/** What becomes of a file on its way; called with 0 to 1. */
export type Progress = (share: number) => void

/** Brings a file to the server part by part, and asks what it is once all of it is there. */
export async function sendFile(file: File, wish: Partial<NewImport>, told: Progress): Promise<Run> {
  const body = { ...wish, name: file.name.slice(0, 255), sizeBytes: file.size }
  const run = await answer<Run>(api.POST('/v1/imports', { body }))
  const parts = Math.ceil(file.size / mostPartBytes)
  for (let number = 0; number < parts; number++) {
    const bytes = file.slice(number * mostPartBytes, (number + 1) * mostPartBytes)
    await answer<Run>(
      api.PUT('/v1/imports/{runId}/parts/{number}', {
        params: { path: { runId: run.id, number } },
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes as unknown as string,
        bodySerializer: (blob) => blob as unknown as Blob,
      }),
    )
    told((number + 1) / parts)
  }
  const params = { path: { runId: run.id } }
  return answer<Run>(api.POST('/v1/imports/{runId}/examine', { params }))
}

/** Decides format, columns and options over the version that was seen. */
export function mapImport({ id, version }: Run, body: ImportMapping): Promise<Run> {
  return answer<Run>(
    api.PUT('/v1/imports/{runId}/mapping', {
      params: { path: { runId: id } },
      headers: ifMatch(version),
      body,
    }),
  )
}

/** Starts what a person may do with a run: look ahead, start, go on, stop, take back. */
export function actOnImport(
  runId: string,
  action: Exclude<ImportAction, 'map' | 'upload'>,
): Promise<Run> {
  const params = { path: { runId } }
  return answer<Run>(api.POST(`/v1/imports/{runId}/${action}`, { params }))
}

/** Asks for a file to fetch. */
export function orderExport(body: ExportWish): Promise<Wire<ExportTicket>> {
  return answer<Wire<ExportTicket>>(api.POST('/v1/exports', { body }))
}
