import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Check } from '../module.ts'
import { readAnchors, type KeptAnchors } from './audit-anchor.ts'
import { auditColumns, auditHash, type AuditRow, noHash } from './audit-row.ts'
import type { AuditHead } from './seal-audit.ts'

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

/**
 * Walks the whole chain and tells what does not hold: the first entry that was changed, moved or
 * slipped in, gaps, entries that were never sealed, and a tail that was cut off (against the
 * anchors in the data folder). Empty when all is well.
 */
export async function verifyAudit(ctx: Ctx): Promise<readonly AuditFinding[]> {
  const kept = await readAnchors(ctx)
  const wanted = new Set(kept.anchors.map((anchor) => anchor.seq))
  const passed = new Map<number, string>()
  const { findings, head } = await walk(ctx, ({ seq, hash }) => {
    if (wanted.has(seq)) passed.set(seq, hash)
  })
  return [...findings, ...anchorFindings(kept, passed, head), ...(await unsealedFindings(ctx))]
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

async function walk(ctx: Ctx, pass: (at: AuditHead) => void): Promise<Walk> {
  const findings: AuditFinding[] = []
  let head: AuditHead = { seq: 0, hash: noHash }
  let intact = true
  for (;;) {
    const rows = await sealedRows(ctx, head.seq)
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
      pass(head)
    }
    if (rows.length < page) return { findings, head }
  }
}

async function sealedRows(ctx: Ctx, after: number): Promise<readonly AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select ${auditColumns} from platform.audit where seq > ${after}
    order by seq limit ${page}`.execute(ctx.tx)
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

function anchorFindings(
  { anchors, forged, foreignOnly }: KeptAnchors,
  passed: ReadonlyMap<number, string>,
  head: AuditHead,
): readonly AuditFinding[] {
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
  const broken = anchors.find((anchor) => anchor.seq > 0 && passed.get(anchor.seq) !== anchor.hash)
  if (broken !== undefined) {
    const { seq } = broken
    const cut = seq > head.seq ? `, but it ends at ${head.seq}` : ', but another entry is there now'
    const words = `on ${broken.at} the log had reached entry ${seq}${cut}`
    findings.push({ kind: 'anchor_broken', seq, id: null, words })
  }
  return findings
}

function missing(from: number, to: number): AuditFinding {
  const words = from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`
  return { kind: 'missing', seq: from, id: null, words }
}

function changed({ seq, id }: AuditRow): AuditFinding {
  const words = `entry ${seq} (${id}) is not what was sealed: changed, moved or slipped in`
  return { kind: 'changed', seq, id, words }
}
