import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { SourceFile } from '../files/source-file.ts'

/** Runs a short piece of work on the database: a job's unit, or a command's own transaction. */
export type Unit = <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>

// Fetching each slice by itself lets others have their turn, and holds no more than one.
const slice = 256 * 1024

/** The file of a run, fetched slice by slice. */
export function uploadedFile(run: { id: Id<'imp'>; name: string }, unit: Unit): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let number = 0; ; number++) {
      let at = 0
      for (;;) {
        const bytes = await unit((ctx) => sliceOf(ctx, run.id, { number, at }))
        if (bytes === undefined) return
        if (bytes.length > 0) yield bytes
        if (bytes.length < slice) break
        at += slice
      }
    }
  }
  return { name: run.name, open }
}

async function sliceOf(
  ctx: Ctx,
  runId: Id<'imp'>,
  { number, at }: { readonly number: number; readonly at: number },
): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select substring(bytes from ${at + 1} for ${slice}) as bytes
    from integrations.import_upload where run_id = ${runId} and number = ${number}`.execute(ctx.tx)
  return rows[0]?.bytes
}
