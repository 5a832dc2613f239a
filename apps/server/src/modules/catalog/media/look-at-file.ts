import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { cleanDrawing, drawingSize } from './clean-drawing.ts'
import { isPixels } from '../rules/asset-url.ts'
import { sniffMedia } from '../rules/sniff-media.ts'
import { pictureTools } from './picture-tools.ts'

/** What an uploaded file turned out to be. */
export interface SeenFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly size: { readonly width: number; readonly height: number } | null
  readonly color: string | null
  readonly preview: string | null
}

const mostPixels = 60_000_000

/** Finds out what bytes are, how large, and of which color; refuses what cannot be shown. */
export async function lookAtFile(bytes: Uint8Array): Promise<SeenFile> {
  const mediaType = sniffMedia(bytes)
  if (mediaType === null) return catalogRefusals.refuse.invalid_file({ reason: 'unknown_kind' })
  if (mediaType === 'image/svg+xml') return drawing(bytes)
  if (!isPixels(mediaType) && mediaType !== 'image/gif') {
    return { bytes, mediaType, size: null, color: null, preview: null }
  }
  try {
    return { bytes, mediaType, ...(await pixels(bytes)) }
  } catch (error) {
    const told = error instanceof Error ? error.message.slice(0, 200) : ''
    return catalogRefusals.refuse.invalid_file({ reason: 'broken_picture', told })
  }
}

function drawing(bytes: Uint8Array): SeenFile {
  const svg = cleanDrawing(Buffer.from(bytes).toString('utf8'))
  if (svg === null) return catalogRefusals.refuse.invalid_file({ reason: 'broken_drawing' })
  const size = drawingSize(svg)
  const clean = Buffer.from(svg, 'utf8')
  return { bytes: clean, mediaType: 'image/svg+xml', size, color: null, preview: null }
}

async function pixels(bytes: Uint8Array): Promise<Omit<SeenFile, 'bytes' | 'mediaType'>> {
  const sharp = await pictureTools()
  const options = { limitInputPixels: mostPixels, failOn: 'error' as const }
  const image = sharp(bytes, options)
  const { autoOrient } = await image.metadata()
  const small = await sharp(bytes, options)
    .autoOrient()
    .resize(16, 16, { fit: 'inside' })
    .flatten({ background: '#ffffff' })
    .toBuffer({ resolveWithObject: true })
  const { dominant } = await sharp(small.data).stats()
  const webp = await sharp(small.data).webp({ quality: 40 }).toBuffer()
  const hex = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0'))
  return {
    size: { width: autoOrient.width, height: autoOrient.height },
    color: `#${hex.join('')}`,
    preview: `data:image/webp;base64,${webp.toString('base64')}`,
  }
}
