import { createRequire } from 'node:module'
import type SanitizeHtml from 'sanitize-html'

const load = createRequire(import.meta.url)

/**
 * The cleaner of texts and drawings, loaded when something is first cleaned: a server that only
 * sells does without its 12 MB.
 */
export function sanitizer(): typeof SanitizeHtml {
  return load('sanitize-html') as typeof SanitizeHtml
}
