import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ChannelPresence } from '@redthread/contract/catalog-completeness'
import type { ProductKind, ProductState, TaxClass } from '@redthread/contract/catalog-product'
import type { Tone } from '@redthread/ui/status'

export const stateWords: Record<ProductState, { label: MessageDescriptor; tone: Tone }> = {
  draft: { label: msg`Draft`, tone: 'neutral' },
  active: { label: msg`Active`, tone: 'positive' },
  archived: { label: msg`Archived`, tone: 'neutral' },
}

export const kindWords: Record<ProductKind, MessageDescriptor> = {
  simple: msg`Product`,
  bundle: msg`Bundle`,
}

export const taxWords: Record<TaxClass, MessageDescriptor> = {
  standard: msg`Standard rate`,
  reduced: msg`Reduced rate`,
  super_reduced: msg`Lowest rate`,
  food: msg`Food`,
  zero: msg`Zero rate`,
  exempt: msg`Exempt`,
}

export const presenceWords: Record<ChannelPresence, { label: MessageDescriptor; tone: Tone }> = {
  live: { label: msg`On sale`, tone: 'positive' },
  incomplete: { label: msg`Incomplete`, tone: 'caution' },
  not_active: { label: msg`Not active`, tone: 'neutral' },
  scheduled: { label: msg`Planned`, tone: 'thread' },
  ended: { label: msg`Over`, tone: 'neutral' },
  not_published: { label: msg`Not offered`, tone: 'neutral' },
}

const gapWords: Record<string, MessageDescriptor> = {
  title: msg`Title`,
  description: msg`Description`,
  slug: msg`Address`,
  picture: msg`Picture`,
  picture_alt: msg`Words for the picture`,
  seo_description: msg`Search description`,
  gtin: msg`GTIN`,
  category: msg`Category`,
  variant: msg`An active variant`,
  manufacturer: msg`Manufacturer`,
  responsible_person: msg`Responsible person in the EU`,
  safety: msg`Safety text`,
  price: msg`Price`,
  attribute: msg`Property`,
  components: msg`Parts of the bundle`,
}

export interface Gap {
  readonly words: MessageDescriptor | null
  /** What comes after the first dot, such as a language or the code of an attribute. */
  readonly of: string | null
  readonly code: string
}

/** A missing part in words: `title.fi` is the title, in Finnish. */
export function gapOf(code: string): Gap {
  const [name = code, ...rest] = code.split('.')
  return { code, words: gapWords[name] ?? null, of: rest.length > 0 ? rest.join('.') : null }
}
