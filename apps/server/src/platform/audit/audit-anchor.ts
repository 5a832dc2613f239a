import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { Ctx } from '../ctx.ts'
import { deriveKey, loadSecret } from '../secret.ts'
import type { AuditHead } from './seal-audit.ts'

/** A head of the chain, noted outside the database, so that a cut tail is missed. */
export interface AuditAnchor extends AuditHead {
  readonly chain: string
  readonly at: string
  readonly signature: string
}

// Any number does, as long as every Redthread takes the same one.
const anchorLock = 7_310_552_303

function anchorFile(config: Config): string {
  return path.join(config.dataDir, 'audit-anchors.jsonl')
}

/**
 * Notes the head of the chain, signed, in the data folder's audit-anchors.jsonl: the last one of
 * each day stays, and beside it each one that no longer holds, as evidence. One process writes at
 * a time. Gives whether it is the first of its day.
 */
export async function keepAnchor(ctx: Ctx, head: AuditHead): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${anchorLock})`.execute(ctx.tx)
  const chain = await chainOf(ctx)
  const plain = { chain, seq: head.seq, hash: head.hash, at: ctx.now.toString() }
  const anchor = { ...plain, signature: sign(await signingKey(ctx.config), plain) }
  const before = await readLines(ctx.config)
  const today = before
    .map((line) => ({ line, of: parse(line) }))
    .filter(({ of }) => of !== null && of.chain === chain && isSameDay(of, plain))
  // By line, not by place: a log that was cut and grew again has two anchors of one place.
  const outgrown = new Set<string>()
  for (const { line, of } of today) {
    if (of === null || (await hashAt(ctx, of.seq)) !== of.hash) continue
    // Another process, or a faster one, has noted a later head already.
    if (of.seq > head.seq) return false
    outgrown.add(line)
  }
  await writeLines(ctx, [...before.filter((line) => !outgrown.has(line)), JSON.stringify(anchor)])
  return today.length === 0
}

function isSameDay(one: { at: string }, other: { at: string }): boolean {
  return one.at.slice(0, 10) === other.at.slice(0, 10)
}

async function hashAt(ctx: Ctx, seq: number): Promise<string | null> {
  const { rows } = await sql<{ hash: string }>`
    select hash from platform.audit where seq = ${seq}`.execute(ctx.tx)
  return rows[0]?.hash ?? null
}

async function readLines(config: Config): Promise<readonly string[]> {
  const text = await readFile(anchorFile(config), 'utf8').catch((error: unknown) => {
    // Only a folder without the file has no anchors; one that cannot be read must not be replaced.
    if ((error as { code?: unknown }).code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').filter((line) => line !== '')
}

/** Replaces the file in one step: a crash leaves the old or the new one. */
async function writeLines({ config, random }: Ctx, lines: readonly string[]): Promise<void> {
  const file = anchorFile(config)
  const draft = `${file}.${random(4).toHex()}`
  await mkdir(config.dataDir, { recursive: true })
  await writeFile(draft, `${lines.join('\n')}\n`, { mode: 0o600 })
  await rename(draft, file)
}

/** What the data folder says of this database's chain. */
export interface KeptAnchors {
  readonly anchors: readonly AuditAnchor[]
  /** Lines that nobody could read, or whose signature is not ours. */
  readonly forged: number
  /** True where the folder knows chains, but not this one. */
  readonly foreignOnly: boolean
}

/** Reads the anchors of this database's chain. */
export async function readAnchors(ctx: Ctx): Promise<KeptAnchors> {
  const chain = await chainOf(ctx)
  const key = await signingKey(ctx.config)
  const read = (await readLines(ctx.config)).map(parse)
  const signed = read.filter((anchor) => anchor !== null && isSigned(key, anchor))
  const anchors = signed.filter((anchor) => anchor !== null && anchor.chain === chain)
  return {
    anchors: anchors as AuditAnchor[],
    forged: read.length - signed.length,
    foreignOnly: anchors.length === 0 && signed.length > 0,
  }
}

async function chainOf(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from platform.audit_chain`.execute(ctx.tx)
  return rows[0]?.id ?? ''
}

async function signingKey(config: Config): Promise<string> {
  return deriveKey(await loadSecret(config), 'audit anchors')
}

function sign(key: string, anchor: Omit<AuditAnchor, 'signature'>): string {
  const { chain, seq, hash, at } = anchor
  return createHmac('sha256', key).update(`${chain} ${seq} ${hash} ${at}`).digest('hex')
}

function isSigned(key: string, anchor: AuditAnchor): boolean {
  const [theirs, ours] = [anchor.signature, sign(key, anchor)].map((text) => Buffer.from(text))
  return theirs !== undefined && ours !== undefined && theirs.length === ours.length
    ? timingSafeEqual(theirs, ours)
    : false
}

function parse(line: string): AuditAnchor | null {
  try {
    const anchor = JSON.parse(line) as Partial<Record<keyof AuditAnchor, unknown>>
    const { seq, signature } = anchor
    return typeof seq === 'number' && typeof signature === 'string' ? (anchor as AuditAnchor) : null
  } catch {
    return null
  }
}
