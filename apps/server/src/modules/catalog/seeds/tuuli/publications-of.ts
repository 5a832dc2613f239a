import type { Publication } from '@redthread/contract/catalog-product'
import type { Article, Kind, Season } from './article.ts'

const beautyStores = ['kamppi', 'kluuvi', 'tampere', 'stroget', 'aarhus', 'nowyswiat', 'krakow']
const beautyShops = ['fi', 'dk', 'pl', 'app', 'phone', 'chat', 'social', 'agent']
const cafeBars = ['kamppi', 'kallio', 'tampere', 'norrebro', 'aarhus', 'powisle', 'kazimierz']

const everywhere = [
  ...beautyShops.map((code) => `beauty${code}`),
  ...beautyStores.map((code) => `store${code}`),
]
const inCafes = ['cafeapp', 'cafeagent', ...cafeBars.map((code) => `storecafe${code}`)]

const cafeKinds: readonly Kind[] = [
  ...(['drink', 'food', 'beans', 'extra', 'mug', 'coffee-gear'] as const),
]
const forMarketplace: readonly Kind[] = ['makeup', 'skincare', 'body', 'hair', 'fragrance']
const forSalons: readonly Kind[] = ['nail', 'hair', 'tool', 'blade', 'skincare', 'exfoliant']

/** Whether an article is the café's. */
export function isCafe({ kind }: Pick<Article, 'kind'>): boolean {
  return cafeKinds.includes(kind)
}

/** Where an article is offered, and when, seen from today: seasonal ones come back each year. */
export function publicationsOf(article: Article, today: Temporal.PlainDate): Publication[] {
  const { kind, season } = article
  const codes = isCafe(article)
    ? inCafes
    : [
        ...everywhere,
        ...(forMarketplace.includes(kind) ? ['beautymarketplace'] : []),
        ...(forSalons.includes(kind) ? ['beautypro'] : []),
      ]
  const window = season ? windowOf(season, today) : { from: offeredSince(article, today) }
  return codes.map((code) => ({ channelId: `chn_${code}`, ...window }))
}

/** Most articles have stood on the shelves for a year or two, some few are new. */
function offeredSince({ popularity }: Article, today: Temporal.PlainDate): Temporal.Instant {
  const days = popularity % 12 === 5 ? popularity % 20 : 60 + popularity * 7
  return today.subtract({ days }).toZonedDateTime('Europe/Helsinki').toInstant()
}

/** The season that runs today, else the next one; it ends as its last day ends in Helsinki. */
function windowOf([first, last]: Season, today: Temporal.PlainDate) {
  const from = Temporal.PlainDate.from(`${today.year - 1}-${first}`)
  const until = Temporal.PlainDate.from(`${today.year - 1}-${last}`).add({ days: 1 })
  const isOverNewYear = Temporal.PlainDate.compare(until, from) < 0
  const end = isOverNewYear ? until.add({ years: 1 }) : until
  const years = [0, 1, 2].find(
    (shift) => Temporal.PlainDate.compare(end.add({ years: shift }), today) > 0,
  )
  const at = (date: Temporal.PlainDate) =>
    date
      .add({ years: years ?? 0 })
      .toZonedDateTime('Europe/Helsinki')
      .toInstant()
  return { from: at(from), until: at(end) }
}
