/**
 * Listens for a new kit of the brand and calls back with its style sheet; answers how to stop.
 * The browser's EventSource reconnects by itself and says where it stopped listening.
 */
export function followBrand(brandId: string, onPublished: (css: string) => void): () => void {
  const topics = encodeURIComponent(`brand:${brandId}`)
  const source = new EventSource(`/v1/live?topics=${topics}`)
  const hear = (event: MessageEvent<string>) => {
    const css = publishedSheet(event.data, brandId)
    if (css !== null) onPublished(css)
  }
  source.addEventListener('message', hear)
  source.addEventListener('channels.brand_kit_published.v1', hear)
  return () => source.close()
}

/** Finds the style sheet in a live message about this brand; null in any other message. */
export function publishedSheet(message: string, brandId: string): string | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(message)
  } catch {
    return null
  }
  const payload = nested(parsed, 'data') ?? nested(parsed, 'payload') ?? parsed
  const css = nested(payload, 'css')
  if (nested(payload, 'brandId') !== brandId || typeof css !== 'string') return null
  return /^\/brand\/[\w.-]+\.css$/.test(css) ? css : null
}

function nested(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined
  return (value as Record<string, unknown>)[key]
}
