import { sql } from 'kysely'
import { nobody, type Actor } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { isPixels, renditionWidths } from '../rules/asset-url.ts'
import { pictureTools } from './picture-tools.ts'

/** Bytes as they are served. */
export interface Rendition {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

const painter: Actor = { kind: 'system', name: 'renditions' }
const formats: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
}

// Two pictures at once: the shop goes on answering meanwhile.
const busiest = 2

interface Kept {
  readonly id: string
  readonly media_type: string
  readonly bytes: Uint8Array | null
}

/**
 * Reads the files of assets by hash, and draws smaller pictures when they are first asked for:
 * once per process, kept for all.
 */
export class Renditions {
  readonly #engine: Engine
  readonly #drawing = new Map<string, Promise<Rendition | null>>()
  readonly #waiting: (() => void)[] = []
  #busy = 0

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** The file as it was uploaded; null where there is none. */
  async original(hash: string): Promise<Rendition | null> {
    const kept = await this.#read(hash, { width: 0, format: 'orig' })
    const bytes = kept?.bytes ?? null
    return kept === null || bytes === null ? null : { bytes, mediaType: kept.media_type }
  }

  /** The picture at one of our widths; null where there is none, or it is no such picture. */
  async at(hash: string, width: number, format: string): Promise<Rendition | null> {
    const mediaType = formats[format]
    if (mediaType === undefined || !renditionWidths.some((one) => one === width)) return null
    const kept = await this.#read(hash, { width, format })
    if (kept === null || !isPixels(kept.media_type)) return null
    if (kept.bytes !== null) return { bytes: kept.bytes, mediaType }
    const key = `${hash} ${width} ${format}`
    const running = this.#drawing.get(key)
    if (running !== undefined) return running
    const drawing = this.#draw(hash, { id: kept.id, width, format }).finally(() => {
      this.#drawing.delete(key)
    })
    this.#drawing.set(key, drawing)
    return drawing
  }

  async #draw(
    hash: string,
    { id, width, format }: { id: string; width: number; format: string },
  ): Promise<Rendition | null> {
    await this.#turn()
    try {
      const original = await this.original(hash)
      const mediaType = formats[format]
      if (original === null || mediaType === undefined) return null
      const bytes = await drawn(original.bytes, width, format)
      await unitOfWork(this.#engine, { actor: painter, traceId: hash }, (ctx) =>
        sql`insert into catalog.asset_content (asset_id, width, format, bytes)
          values (${id}, ${width}, ${format}, ${bytes}) on conflict do nothing`.execute(ctx.tx),
      )
      return { bytes, mediaType }
    } finally {
      this.#busy--
      this.#waiting.shift()?.()
    }
  }

  async #turn(): Promise<void> {
    if (this.#busy >= busiest) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#busy++
  }

  async #read(hash: string, file: { width: number; format: string }): Promise<Kept | null> {
    const options = { actor: nobody, traceId: hash, mode: 'read' as const }
    const { rows } = await unitOfWork(this.#engine, options, (ctx) =>
      sql<Kept>`select a.id, a.media_type, c.bytes from catalog.asset a
        left join catalog.asset_content c on c.asset_id = a.id
          and c.width = ${file.width} and c.format = ${file.format}
        where a.hash = ${hash}`.execute(ctx.tx),
    )
    return rows[0] ?? null
  }
}

async function drawn(bytes: Uint8Array, width: number, format: string): Promise<Buffer> {
  const sharp = await pictureTools()
  const image = sharp(bytes, { limitInputPixels: 60_000_000 })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
  if (format === 'avif') return image.avif({ quality: 55, effort: 3 }).toBuffer()
  if (format === 'jpg') {
    return image.flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
  }
  return image.webp({ quality: 80, effort: 3 }).toBuffer()
}
