import type { PaperLogo } from './draw-logo.ts'
import { readLogo } from './read-logo.ts'

// Six times a screen's density: sharp on any printer.
const density = 432

/**
 * Prepares a brand's word mark for paper: as exact shapes where it is made of them, else as a
 * picture of it in the given color; null where there is none or it cannot be read.
 */
export async function paperLogo(svg: string, color: string): Promise<PaperLogo | null> {
  if (svg === '') return null
  try {
    const drawing = readLogo(svg)
    if (drawing !== null) return { kind: 'shapes', drawing }
    const { default: sharp } = await import('sharp')
    const colored = Buffer.from(svg.replaceAll('currentColor', color))
    const picture = sharp(colored, { density }).resize({ height: 400, fit: 'inside' }).png()
    const { data, info } = await picture.toBuffer({ resolveWithObject: true })
    return { kind: 'picture', png: data, ratio: info.width / info.height }
  } catch {
    return null
  }
}
