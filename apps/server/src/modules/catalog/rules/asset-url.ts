import { mediaEndings } from './sniff-media.ts'

/** The widths that pictures are drawn anew at. */
export const renditionWidths = [160, 320, 640, 960, 1_600] as const

/** What an address is made of. */
export interface AssetAddress {
  readonly hash: string
  readonly mediaType: string
  readonly width?: number | null
}

/**
 * The path of an asset: immutable, since the hash names the bytes. Pictures of pixels are given at
 * the smallest of our widths that is not narrower than `width`; drawings, films and files, and
 * `width` null, as they were uploaded.
 */
export function assetUrl(asset: AssetAddress, width: number | null, format = 'webp'): string {
  const { hash, mediaType } = asset
  const ending = mediaEndings[mediaType] ?? 'bin'
  if (width === null || !isPixels(mediaType)) return `/media/${hash}/original.${ending}`
  const fitting = renditionWidths.find((one) => one >= width) ?? renditionWidths.at(-1)
  return `/media/${hash}/${fitting}.${format}`
}

/** Whether renditions are made of it: a picture of pixels that does not move. */
export function isPixels(mediaType: string): boolean {
  return /^image\/(jpeg|png|webp|avif)$/.test(mediaType)
}
