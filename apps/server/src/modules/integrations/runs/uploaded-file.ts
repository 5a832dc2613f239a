import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { SourceFile } from '../files/source-file.ts'
import { db } from '../tables.ts'

/** Runs a short piece of work on the database: a job's unit, or a command's own transaction. */
export type Unit = <R>(work: (ctx: Ctx) => Promise<R>) => Promise<R>

/** The file of a run, fetched part by part: never more than one is held. */
export function uploadedFile(run: { id: Id<'imp'>; name: string }, unit: Unit): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let number = 0; ; number++) {
      const part = await unit((ctx) => partOf(ctx, run.id, number))
      if (part === undefined) return
      // In slices, so that what reads them yields to others now and then.
      for (let at = 0; at < part.length; at += slice) yield part.subarray(at, at + slice)
    }
  }
  return { name: run.name, open }
}

const slice = 64 * 1024

async function partOf(ctx: Ctx, runId: Id<'imp'>, number: number): Promise<Uint8Array | undefined> {
  const row = await db(ctx)
    .selectFrom('integrations.import_upload')
    .select('bytes')
    .where('run_id', '=', runId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.bytes
}
