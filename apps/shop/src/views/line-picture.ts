import type { LinePicture } from '@redthread/contract/carts-lines'
import type { OnWire } from './on-wire.ts'
import type { PictureView } from './product-view.ts'

/** The picture of an article beside its name, which says all there is to say. */
export function linePicture({ url, sources, width, height }: OnWire<LinePicture>): PictureView {
  return { src: url, sources: sources.length > 1 ? sources : [], width, height, alt: '' }
}
