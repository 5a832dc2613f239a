import type { AttributeValue, Publication, SomeWords } from '@redthread/contract/catalog-product'
import { locales } from '@redthread/kernel/words'

/** The same words with the languages in one order and none empty. */
export function orderedWords(words: SomeWords): SomeWords {
  const kept = locales.flatMap((locale) => {
    const text = words[locale]?.trim()
    return text ? [[locale, text] as const] : []
  })
  return Object.fromEntries(kept)
}

/** Names one value of an attribute: its code, language and channel. */
export function attributeKey({ code, locale, channelId }: AttributeValue): string {
  return `${code}${locale === undefined ? '' : `:${locale}`}${channelId ? `@${channelId}` : ''}`
}

/** Values of attributes in one order, each with its fields in one order. */
export function orderedAttributes(values: readonly AttributeValue[]): AttributeValue[] {
  const plain = values.map(({ code, value, locale, channelId }) => ({
    code,
    value,
    ...(locale === undefined ? {} : { locale }),
    ...(channelId === undefined ? {} : { channelId }),
  }))
  if (plain.length < 2) return plain
  return plain
    .map((value) => ({ key: attributeKey(value), value }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value)
}

/** Publications by channel, their instants as fine as the database keeps them. */
export function orderedPublications(list: readonly Publication[]): Publication[] {
  return list
    .map(({ channelId, from, until }) => ({
      channelId,
      ...(from === undefined ? {} : { from: kept(from) }),
      ...(until === undefined ? {} : { until: kept(until) }),
    }))
    .toSorted((a, b) => (a.channelId < b.channelId ? -1 : 1))
}

function kept(instant: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.from(String(instant)).round('microsecond')
}
