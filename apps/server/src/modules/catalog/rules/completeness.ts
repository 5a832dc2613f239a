import type {
  ChannelCompleteness,
  ChannelPresence,
  LocaleCompleteness,
  MissingPart,
} from '@redthread/contract/catalog-completeness'
import type { ProductState, AttributeValue } from '@redthread/contract/catalog-product'
import type { Channel } from '@redthread/contract/channels'
import { isLocale, type Locale } from '@redthread/kernel/words'

/** What of a product decides whether it is complete. */
export interface Judged {
  readonly state: ProductState
  readonly gaps: readonly string[]
  /** Values of attributes; those of a channel fill its gaps. */
  readonly attributes: readonly AttributeValue[]
}

export type JudgingChannel = Pick<
  Channel,
  'id' | 'state' | 'locales' | 'defaultLocale' | 'settings'
>

/** When a channel offers something: half-open, open-ended where a bound is missing. */
export interface Window {
  readonly from?: Temporal.Instant | undefined
  readonly until?: Temporal.Instant | undefined
}

// What would be better, and keeps nothing from being offered.
const advice = /^(gtin|safety|seo_description)(\.|$)/
// What is asked for beside attributes: for the product as a whole, and in each language.
const askedOnce = 7
const askedPerLocale = 6

/**
 * Tells whether a channel shows a product at an instant: published, inside its window, active, and
 * complete in the channel's own language (in all of them where its settings say so). `also` names
 * gaps that other rooms know of, such as a missing price.
 */
export function channelCompleteness(
  product: Judged,
  channel: JudgingChannel,
  offer: { window: Window | undefined; at: Temporal.Instant; also?: readonly string[] },
): ChannelCompleteness {
  const gaps = [...product.gaps, ...(offer.also ?? [])]
  const locales = channel.locales.map((locale): LocaleCompleteness => {
    const missing = missingIn(gaps, product.attributes, { channelId: channel.id, locale })
    const gating = missing.filter(({ gates }) => gates).length
    const asked = Math.max(askedOnce + askedPerLocale, missing.length)
    return {
      locale,
      isDefault: locale === channel.defaultLocale,
      ready: gating === 0,
      percent: Math.floor((100 * (asked - missing.length)) / asked),
      missing,
    }
  })
  const all = channel.settings.completeInAllLocales === true
  const ready = locales.every((one) => one.ready || !(all || one.isDefault))
  const { window } = offer
  return {
    channelId: channel.id,
    presence: presenceOf(product, { ...offer, ready }),
    from: window?.from ?? null,
    until: window?.until ?? null,
    ready,
    locales,
  }
}

function presenceOf(
  { state }: Judged,
  offer: { window: Window | undefined; at: Temporal.Instant; ready: boolean },
): ChannelPresence {
  const { window, at, ready } = offer
  if (window === undefined) return 'not_published'
  if (window.until && Temporal.Instant.compare(window.until, at) <= 0) return 'ended'
  if (state !== 'active') return 'not_active'
  if (!ready) return 'incomplete'
  return window.from && Temporal.Instant.compare(window.from, at) > 0 ? 'scheduled' : 'live'
}

interface Place {
  readonly channelId: string
  readonly locale: Locale
}

function missingIn(
  gaps: readonly string[],
  attributes: readonly AttributeValue[],
  { channelId, locale }: Place,
): MissingPart[] {
  return gaps.flatMap((gap) => {
    const tail = gap.slice(gap.lastIndexOf('.') + 1)
    const isOfLocale = gap.includes('.') && isLocale(tail) && !isCode(gap)
    if (isOfLocale && tail !== locale) return []
    if (gap.startsWith('attribute.')) {
      const code = gap.slice('attribute.'.length, isOfLocale ? -tail.length - 1 : undefined)
      const isFilled = attributes.some(
        (value) =>
          value.code === code &&
          value.channelId === channelId &&
          value.locale === (isOfLocale ? locale : undefined),
      )
      if (isFilled) return []
    }
    return [{ code: gap, gates: !advice.test(gap) }]
  })
}

/** `attribute.fi` names an attribute called `fi`, not one in Finnish. */
function isCode(gap: string): boolean {
  return gap.startsWith('attribute.') && !gap.slice('attribute.'.length).includes('.')
}
