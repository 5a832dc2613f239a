/** The encodings that files come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1250'

/** What the bytes of a file say about how it is written. */
export interface ByteTraits {
  readonly bom: Encoding | null
  readonly bytes: number
  /** Bytes 0 at even and at odd places of the first part. */
  readonly zeros: readonly [number, number]
  /** Control characters that no text has. */
  readonly controls: number
  /** Sequences of several bytes that are right in UTF-8, and bytes that are wrong in it. */
  readonly sequences: number
  readonly wrong: number
  /** Letters that only the one or the other legacy table has beside another letter. */
  readonly polish: number
  readonly western: number
}

/**
 * Tells how a text is written, null where it is no text. A mark at the start decides; else what is
 * mostly right in UTF-8 is UTF-8; else the letters around decide between the tables for Western and
 * Central Europe.
 */
export function encodingOf(traits: ByteTraits): Encoding | null {
  const { bom, bytes, zeros, controls } = traits
  if (bom !== null) return bom
  const [even, odd] = zeros
  const sampled = Math.min(bytes, zeroSample)
  if (odd > sampled * 0.3 && even < sampled * 0.05) return 'utf-16le'
  if (even > sampled * 0.3 && odd < sampled * 0.05) return 'utf-16be'
  if (even + odd > 0 || controls > bytes * 0.001) return null
  if (traits.wrong === 0 || traits.sequences > traits.wrong) return 'utf-8'
  return traits.polish > traits.western ? 'windows-1250' : 'windows-1252'
}

/** How many bytes are looked at for zeros. */
export const zeroSample = 65_536
