import { createHash } from 'node:crypto'

/** A page without its nonce, and what stands for it in the policy. */
export interface HashedPage {
  readonly html: string
  /** `'sha256-…'` of each inline script that carried the nonce, then of each such style. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * Takes the nonce out of a drawn page and hashes what carried it: a page that is sent to many has
 * no nonce of its own. A script that was smuggled in did not know the nonce, so it is not hashed
 * and does not run: the policy is as strict as before.
 */
export function inlineHashes(drawn: string, nonce: string): HashedPage {
  const mark = ` nonce="${nonce}"`
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const elements = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g
  for (const [, element, attributes = '', text = ''] of drawn.matchAll(elements)) {
    if (!attributes.includes(mark) || text === '') continue
    const hash = createHash('sha256').update(text).digest('base64')
    const list = element === 'script' ? scripts : styles
    list.add(`'sha256-${hash}'`)
  }
  return { html: drawn.replaceAll(mark, ''), scripts: [...scripts], styles: [...styles] }
}
