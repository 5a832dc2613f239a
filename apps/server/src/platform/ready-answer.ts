import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Bytes as they go out: the body, and how it is encoded; `identity` where it is not. */
export interface Sendable {
  readonly bytes: Buffer
  readonly encoding: 'identity' | 'br' | 'gzip'
}

// Below this, headers weigh more than what compression saves.
const smallBytes = 1_200

/**
 * An answer as the bytes that are sent, made once and sent many times: what a handler gives back
 * for a read that many ask alike. It is compressed when first asked for so, answered with 304 to
 * those who have it, and must be checked again before each use (`no-cache`).
 */
export class ReadyAnswer<A = unknown> {
  readonly plain: Buffer
  readonly etag: string
  readonly type: string
  #value: A | undefined
  #br: Sendable | undefined
  #isBrFinal = false
  #gzip: Sendable | undefined
  #plain: Sendable | undefined

  constructor(text: string, type = 'application/json; charset=utf-8') {
    this.plain = Buffer.from(text)
    this.type = type
    this.etag = `"${createHash('sha1').update(this.plain).digest('base64url')}"`
  }

  /** A ready answer in JSON that keeps the value itself for readers in this process. */
  static of<A>(value: A): ReadyAnswer<A> {
    const ready = new ReadyAnswer<A>(JSON.stringify(value))
    ready.#value = value
    return ready
  }

  /** The answer as a value again, for readers in this process. Only for JSON. */
  get value(): A {
    return this.#value ?? (JSON.parse(this.plain.toString()) as A)
  }

  /** Bytes that it occupies in memory, roughly. */
  get weight(): number {
    const packed = (this.#br?.bytes.length ?? 0) + (this.#gzip?.bytes.length ?? 0)
    return this.plain.length + packed + 400
  }

  /** Whether the reader has it, by the If-None-Match header. */
  isKnownBy(ifNoneMatch: string | undefined): boolean {
    return ifNoneMatch !== undefined && (ifNoneMatch === '*' || ifNoneMatch.includes(this.etag))
  }

  /** The bytes in the best encoding that the Accept-Encoding header allows. */
  encodedFor(accepted: string | string[] | undefined): Sendable {
    if (this.plain.length < smallBytes || accepted === undefined) return this.#unpacked()
    if (accepts(accepted, 'br')) return this.#brotli()
    if (accepts(accepted, 'gzip')) return (this.#gzip ??= packedByGzip(this.plain))
    return this.#unpacked()
  }

  /** Packed in haste for the first, who has waited for the making; well for all that follow. */
  #brotli(): Sendable {
    if (this.#br !== undefined && this.#isBrFinal) return this.#br
    this.#isBrFinal = this.#br !== undefined
    this.#br = packedByBrotli(this.plain, this.#isBrFinal ? 5 : 1)
    return this.#br
  }

  #unpacked(): Sendable {
    return (this.#plain ??= { bytes: this.plain, encoding: 'identity' })
  }
}

function accepts(header: string | string[], coding: string): boolean {
  const text = String(header)
  return text.includes(coding) && !new RegExp(`${coding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(text)
}

function packedByBrotli(plain: Buffer, quality: number): Sendable {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  return { bytes: brotliCompressSync(plain, { params }), encoding: 'br' }
}

function packedByGzip(plain: Buffer): Sendable {
  return { bytes: gzipSync(plain, { level: 6 }), encoding: 'gzip' }
}
