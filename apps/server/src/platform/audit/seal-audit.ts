import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { auditColumns, auditHash, type AuditRow, noHash } from './audit-row.ts'

// Any number does, as long as every Redthread takes the same one.
const sealLock = 7_310_552_302
const most = 500

/** The end of the chain: its last seq (0 where it is empty) and hash. */
export interface AuditHead {
  readonly seq: number
  readonly hash: string
}

/**
 * Puts entries that are not yet sealed into the chain, one process at a time; ids give the order.
 * Gives the head after it and the number sealed.
 */
export async function sealAudit(engine: Engine): Promise<AuditHead & { sealed: number }> {
  const sealer = { actor: { kind: 'system', name: 'audit' }, traceId: '' } as const
  return unitOfWork(engine, sealer, async (ctx) => {
    const lock = sql`select pg_advisory_xact_lock(${sealLock})`.execute(ctx.tx)
    // Statements of their own, so that they see what was committed while the lock was awaited.
    const [, head, open] = await Promise.all([lock, auditHead(ctx), unsealed(ctx)])
    let { seq, hash } = head
    const seals = open.map((row) => {
      hash = auditHash(hash, ++seq, row)
      return { id: row.id, seq, hash }
    })
    if (seals.length > 0) await writeSeals(ctx, seals)
    return { seq, hash, sealed: seals.length }
  })
}

/** Seals until nothing is left; gives the head. */
export async function sealAllAudit(engine: Engine): Promise<AuditHead> {
  for (;;) {
    const { sealed, seq, hash } = await sealAudit(engine)
    if (sealed < most) return { seq, hash }
  }
}

/** Asks for the end of the chain. */
export async function auditHead(ctx: Ctx): Promise<AuditHead> {
  const { rows } = await sql<AuditHead>`
    select seq, hash from platform.audit where seq is not null
    order by seq desc limit 1`.execute(ctx.tx)
  return rows[0] ?? { seq: 0, hash: noHash }
}

async function unsealed(ctx: Ctx): Promise<readonly AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select ${auditColumns} from platform.audit where seq is null
    order by id limit ${most}`.execute(ctx.tx)
  return rows
}

interface Seal {
  readonly id: string
  readonly seq: number
  readonly hash: string
}

async function writeSeals(ctx: Ctx, seals: readonly Seal[]): Promise<void> {
  await sql`
    update platform.audit a set seq = s.seq, hash = s.hash
    from unnest(${seals.map((s) => s.id)}::text[], ${seals.map((s) => s.seq)}::bigint[],
      ${seals.map((s) => s.hash)}::text[]) as s (id, seq, hash)
    where a.id = s.id and a.seq is null`.execute(ctx.tx)
}
