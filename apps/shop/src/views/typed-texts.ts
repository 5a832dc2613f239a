import type { FieldTexts } from './checkout-view.ts'

/** What was typed into a form, for a page that is drawn anew; without what must not come back. */
export function typedTexts(form: FormData, secret: ReadonlySet<string> = new Set()): FieldTexts {
  const kept = [...form].filter(([name, value]) => typeof value === 'string' && !secret.has(name))
  return Object.fromEntries(kept) as FieldTexts
}
