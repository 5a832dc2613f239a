import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Check } from '../module.ts'
import { readAnchors } from './audit-anchor.ts'
import { auditColumns, auditHash, type AuditRow, noHash } from './audit-row.ts'
import { auditHead, type AuditHead } from './seal-audit.ts'

/** What is wrong with the log, and at which place. */
export interface AuditFinding {
  readonly kind:
    | 'changed'
    | 'missing'
    | 'unsealed'
    | 'anchor_broken'
    | 'anchor_forged'
    | 'anchor_missing'
  readonly seq: number | null
  readonly id: string | null
  readonly words: string
}

const page = 1_000

/** One stretch of the way along the chain. */
export interface AuditStretch {
  /** The last place that was looked at; the next stretch begins after it. */
  readonly through: number
  /** The place where the chain ends now. */
  readonly end: number
  readonly done: boolean
  readonly findings: readonly AuditFinding[]
}

/**
 * Walks the whole chain and tells what does not hold: the first entry that was changed, moved or
 * slipped in, gaps, entries that were never sealed, and a tail that was cut off (against the
 * anchors in the data folder). Empty when all is well.
 */
export async function verifyAudit(ctx: Ctx): Promise<readonly AuditFinding[]> {
  const findings: AuditFinding[] = []
  for (let after = 0; ;) {
    const stretch = await verifyStretch(ctx, after)
    findings.push(...stretch.findings)
    if (stretch.done) return findings
    after = stretch.through
  }
}

/**
 * Walks the chain from the entry after a place, at most `most` entries far, so that whoever waits
 * can see how far it has come. The last stretch looks at the anchors and the unsealed, too.
 */
export async function verifyStretch(ctx: Ctx, after: number, most = page): Promise<AuditStretch> {
  const [from, end] = [await headAt(ctx, after), await auditHead(ctx)]
  const rows = await sealedRows(ctx, from.seq, most)
  const { findings, head } = walk(from, rows)
  const through = head.seq
  if (rows.length === most) return { through, end: end.seq, done: false, findings }
  const rest = [...(await anchorFindings(ctx, head)), ...(await unsealedFindings(ctx))]
  return { through, end: through, done: true, findings: [...findings, ...rest] }
}

/** The entry at a place, or the last one before it. */
async function headAt(ctx: Ctx, seq: number): Promise<AuditHead> {
  const { rows } = await sql<AuditHead>`
    select seq, hash from platform.audit where seq <= ${seq}
    order by seq desc limit 1`.execute(ctx.tx)
  return rows[0] ?? { seq: 0, hash: noHash }
}

/** The check of `redthread verify audit`. */
export const auditCheck: Check = {
  name: 'audit',
  about: 'The audit log is a chain without gaps, and nothing in it was changed.',
  run: async (ctx) => (await verifyAudit(ctx)).map((finding) => finding.words),
}

interface Walk {
  readonly findings: readonly AuditFinding[]
  readonly head: AuditHead
}

function walk(from: AuditHead, rows: readonly AuditRow[]): Walk {
  const findings: AuditFinding[] = []
  let head = from
  let intact = true
  for (const row of rows) {
    const seq = row.seq ?? 0
    if (seq !== head.seq + 1) {
      findings.push(missing(head.seq + 1, seq - 1))
      intact = false
    } else if (intact && row.hash !== auditHash(head.hash, seq, row)) {
      findings.push(changed(row))
      intact = false
    }
    // After a first break the entries are still compared, each with what stands before it.
    else if (!intact && row.hash === auditHash(head.hash, seq, row)) intact = true
    head = { seq, hash: row.hash ?? '' }
  }
  return { findings, head }
}

async function sealedRows(ctx: Ctx, after: number, most: number): Promise<readonly AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select ${auditColumns} from platform.audit where seq > ${after}
    order by seq limit ${most}`.execute(ctx.tx)
  return rows
}

async function unsealedFindings(ctx: Ctx): Promise<readonly AuditFinding[]> {
  const { rows } = await sql<{ id: string }>`
    select id from platform.audit
    where seq is null and at < ${ctx.now.subtract({ minutes: 1 })}
    order by id limit 20`.execute(ctx.tx)
  return rows.map(({ id }) => ({
    kind: 'unsealed',
    seq: null,
    id,
    words: `entry ${id} is older than a minute and was never sealed`,
  }))
}

async function anchorFindings(ctx: Ctx, head: AuditHead): Promise<readonly AuditFinding[]> {
  const { anchors, forged, foreignOnly } = await readAnchors(ctx)
  const findings: AuditFinding[] = []
  const at = { seq: null, id: null }
  if (forged > 0) {
    const words = `${forged} lines of audit-anchors.jsonl are not signed by this house`
    findings.push({ ...at, kind: 'anchor_forged', words })
  }
  if (foreignOnly && head.seq > 0) {
    const words = 'audit-anchors.jsonl knows other logs, but not the one in this database'
    findings.push({ ...at, kind: 'anchor_missing', words })
  }
  const hashes = await hashesAt(
    ctx,
    anchors.map(({ seq }) => seq),
  )
  const broken = anchors.find(({ seq, hash }) => seq > 0 && hashes.get(seq) !== hash)
  if (broken !== undefined) {
    const { seq } = broken
    const cut = seq > head.seq ? `, but it ends at ${head.seq}` : ', but another entry is there now'
    const words = `on ${broken.at} the log had reached entry ${seq}${cut}`
    findings.push({ kind: 'anchor_broken', seq, id: null, words })
  }
  return findings
}

async function hashesAt(ctx: Ctx, places: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<AuditHead>`
    select seq, hash from platform.audit where seq = any(${places}::bigint[])`.execute(ctx.tx)
  return new Map(rows.map(({ seq, hash }) => [seq, hash]))
}

function missing(from: number, to: number): AuditFinding {
  const words = from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`
  return { kind: 'missing', seq: from, id: null, words }
}

function changed({ seq, id }: AuditRow): AuditFinding {
  const words = `entry ${seq} (${id}) is not what was sealed: changed, moved or slipped in`
  return { kind: 'changed', seq, id, words }
}
