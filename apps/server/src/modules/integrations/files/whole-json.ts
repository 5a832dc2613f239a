import { UnreadableFile } from './source-file.ts'

// What is one JSON value has to be held whole: such catalogs are exports of small shops.
const mostCharacters = 64 * 1024 * 1024

/** A text that is one JSON value. Throws UnreadableFile `invalid_json`, `row_too_large`. */
export async function wholeJson(text: AsyncIterable<string>): Promise<unknown> {
  const parts: string[] = []
  let length = 0
  for await (const part of text) {
    length += part.length
    if (length > mostCharacters) throw new UnreadableFile('row_too_large', 'JSON')
    parts.push(part)
  }
  try {
    return JSON.parse(parts.join(''))
  } catch (error) {
    throw new UnreadableFile('invalid_json', (error as Error).message.slice(0, 200))
  }
}
