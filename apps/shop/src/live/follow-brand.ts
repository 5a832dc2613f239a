import { follow } from './live-line.ts'
import { nested, payloadOf } from './payload-of.ts'

/** Listens for a new kit of the brand and calls back with its style sheet; answers how to stop. */
export function followBrand(brandId: string, onPublished: (css: string) => void): () => void {
  return follow({
    topic: `brand:${brandId}`,
    event: 'channels.brand_kit_published.v1',
    hear(text) {
      const css = publishedSheet(text, brandId)
      if (css !== null) onPublished(css)
    },
  })
}

/** Finds the style sheet in a live message about this brand; null in any other message. */
export function publishedSheet(message: string, brandId: string): string | null {
  const payload = payloadOf(message)
  const css = nested(payload, 'css')
  if (nested(payload, 'brandId') !== brandId || typeof css !== 'string') return null
  return /^\/brand\/[\w.-]+\.css$/.test(css) ? css : null
}
