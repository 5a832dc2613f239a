import type { PictureLine } from '../../rules/entry.ts'
import { readUrl } from '../../rules/read-values.ts'
import type { RowReader } from '../../rules/row-reader.ts'

/** The pictures of a product, then those that only a variation wears; each address once. */
export function picturesOf(
  head: RowReader,
  variations: readonly RowReader[],
  skus: readonly string[],
): PictureLine[] {
  const worn = new Map<string, string[]>(urlsIn(head).map((url) => [url, []]))
  for (const [at, variation] of variations.entries()) {
    const [url] = urlsIn(variation)
    const sku = skus[at]
    if (url !== undefined && sku !== undefined) worn.set(url, [...(worn.get(url) ?? []), sku])
  }
  return [...worn].map(([url, wear]) => ({ url, skus: wear }))
}

function urlsIn(reader: RowReader): string[] {
  const parts = reader.text('images').split(/,\s*(?=https?:)/i)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const read = readUrl(part)
      if ('value' in read) return [read.value]
      reader.blame('images', read.reason, true)
      return []
    })
}
