import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import { actorName } from '../actor.ts'
import type { Ctx } from '../ctx.ts'
import type { AnswerHeaders } from '../route.ts'
import { withCommit } from '../with-commit.ts'

/** An answer that was given before under the same key. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: AnswerHeaders
  readonly body: unknown
}

/** A request's claim to its key: who asks, the key, and what it asks for. */
export interface Claim {
  readonly key: string
  readonly ip: string
  readonly method: string
  readonly url: string
  readonly body: unknown
}

const day = Temporal.Duration.from({ hours: 24 })

/** Whose keys these are: strangers share none, so their address stands in. */
function holder(ctx: Ctx, claim: Claim): string {
  return ctx.actor.kind === 'nobody' ? `nobody:${claim.ip}` : actorName(ctx.actor)
}

/**
 * Claims the key in the caller's transaction. Null: the key is ours now. Otherwise the answer
 * given before (a twin that runs at this moment is waited for). Refuses the key of another body.
 * Since claim, effect and answer commit together, a crash in between leaves nothing.
 */
export async function claimKey(ctx: Ctx, claim: Claim): Promise<KeptAnswer | null> {
  const hash = requestHash(claim)
  const { rows } = await sql<{ claimed: boolean }>`
    insert into platform.idempotency as i (actor, key, request_hash, created_at)
    values (${holder(ctx, claim)}, ${claim.key}, ${hash}, ${ctx.now})
    on conflict (actor, key) do update
      set request_hash = excluded.request_hash, created_at = excluded.created_at,
          status = null, headers = null, body = null
      where i.created_at < ${ctx.now.subtract(day)}
    returning true as claimed`.execute(ctx.tx)
  if (rows.length > 0) return null
  return keptAnswer(ctx, claim, hash)
}

async function keptAnswer(ctx: Ctx, claim: Claim, hash: string): Promise<KeptAnswer | null> {
  const { rows } = await sql<{
    request_hash: string
    status: number | null
    headers: string
    body: string
  }>`
    select request_hash, status, headers, body from platform.idempotency
    where actor = ${holder(ctx, claim)} and key = ${claim.key}`.execute(ctx.tx)
  const kept = rows[0]
  if (kept === undefined) return platformRefusals.refuse.unavailable()
  if (kept.request_hash !== hash) platformRefusals.refuse.key_reused({ key: claim.key })
  // An outward call that died before it was answered: it is safe to repeat.
  if (kept.status === null) return null
  return {
    status: kept.status,
    headers: JSON.parse(kept.headers) as Record<string, string>,
    body: kept.body === 'undefined' ? undefined : JSON.parse(kept.body),
  }
}

/** Gives a claimed key back: the request was refused, and may be tried again under it. */
export async function releaseKey(ctx: Ctx, claim: Claim): Promise<void> {
  await sql`delete from platform.idempotency
    where actor = ${holder(ctx, claim)} and key = ${claim.key}`.execute(ctx.tx)
}

/**
 * Keeps the answer under the claimed key for 24 hours, as the unit commits; cookies are never given
 * twice.
 */
export function keepAnswer(ctx: Ctx, claim: Claim, answer: KeptAnswer): void {
  const { 'set-cookie': _cookie, ...headers } = answer.headers
  const statement = sql`update platform.idempotency
    set status = ${answer.status}, headers = ${JSON.stringify(headers)},
        body = ${JSON.stringify(answer.body) ?? 'undefined'}
    where actor = ${holder(ctx, claim)} and key = ${claim.key}`
  withCommit(ctx, statement)
}

function requestHash(claim: Claim): string {
  const { method, url, body } = claim
  const asked = createHash('sha256').update(`${method} ${url} `)
  const told = body instanceof Uint8Array ? body : (JSON.stringify(body) ?? '')
  return asked.update(told).digest('base64url')
}
