import type { Locale } from '@redthread/kernel/words'
import type { Document } from './products-api.ts'

/** A product to begin with: a draft with one variant and no words yet. */
export function newDocument(locale: Locale): Document {
  return {
    handle: '',
    kind: 'simple',
    state: 'draft',
    taxClass: 'standard',
    texts: { [locale]: { title: '' } },
    variants: [{ sku: '', options: {} }],
  }
}
