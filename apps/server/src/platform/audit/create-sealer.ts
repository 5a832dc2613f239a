import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from '../engine.ts'
import { onNudge } from '../events/nudge.ts'
import { naturalBatch } from '../natural-batch.ts'
import type { Background } from '../server.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { keepAnchor } from './audit-anchor.ts'
import { type AuditHead, sealAllAudit } from './seal-audit.ts'

const lookMs = 5_000
const anchorMs = 60_000
const sealer = { actor: { kind: 'system', name: 'audit' }, traceId: '' } as const

/**
 * Seals the audit log shortly after each commit of this process, and every few seconds what
 * another process has left behind. Notes the head outside the database once a minute while the
 * log grows, and at the end; once a day the head is a log line too, for those who ship logs away.
 */
export function createSealer(engine: Engine): Background {
  const stop = new AbortController()
  let head: AuditHead | null = null
  let anchored = -1
  let anchorAt = 0
  const seal = naturalBatch(async () => {
    head = await sealAllAudit(engine)
    if (performance.now() >= anchorAt) await anchor()
  })
  const sealNow = () => void seal().catch(warn)
  let stopNudges = (): void => undefined
  let looking: Promise<void> = Promise.resolve()

  function tell(error: unknown): void {
    engine.log.warn({ err: error }, 'the audit log could not be sealed')
  }

  function warn(error: unknown): void {
    if (!stop.signal.aborted) tell(error)
  }

  async function anchor(): Promise<void> {
    if (head === null || head.seq === 0 || head.seq === anchored) return
    const at = head
    anchorAt = performance.now() + anchorMs
    const first = await unitOfWork(engine, sealer, (ctx) => keepAnchor(ctx, at))
    anchored = at.seq
    if (first) engine.log.info({ seq: at.seq, hash: at.hash }, 'the audit log has come to')
  }

  async function look(): Promise<void> {
    while (!stop.signal.aborted) {
      await seal().catch(warn)
      await wait(lookMs, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }

  return {
    name: 'audit',
    start() {
      stopNudges = onNudge('audit', sealNow)
      looking = look()
      return Promise.resolve()
    },
    async stop() {
      stopNudges()
      stop.abort()
      await looking
      await seal().then(anchor).catch(tell)
    },
  }
}
