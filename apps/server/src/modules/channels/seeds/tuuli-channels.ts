import type { ChannelKind, NewChannel } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Locale, Words } from '@redthread/kernel/words'

/** The demo's brands; other rooms' seeds name them by these ids too. */
export const beauty = 'brd_tuulibeauty'
export const cafe = 'brd_tuulicafe'

type Country = 'FI' | 'DK' | 'PL'
type Planned = NewChannel & { readonly id: Id<'chn'> }

const countries = {
  FI: { currency: 'EUR', locales: ['fi', 'en'], pay: ['mobilepay'] },
  DK: { currency: 'DKK', locales: ['da', 'en'], pay: ['mobilepay'] },
  PL: { currency: 'PLN', locales: ['pl', 'en'], pay: ['blik'] },
} as const

const everyLocale: Locale[] = ['en', 'fi', 'da', 'pl']
const stored = ['gift_card', 'store_credit', 'points'] as const

function inCountry(country: Country) {
  const { currency, locales, pay } = countries[country]
  return {
    currency,
    country,
    locales: [...locales],
    defaultLocale: locales[0],
    taxZone: country,
    pricesIncludeTax: true,
    pricePolicy: 'one_price' as const,
    host: null,
    path: '',
    paymentMethods: ['card' as const, ...pay, ...stored],
    deliveryMethods: ['delivery', 'pickup', 'ship_from_store'] as NewChannel['deliveryMethods'],
    locationId: null,
    settings: { reservationMinutes: 15 },
  }
}

function channel(
  [code, kind]: [string, ChannelKind],
  name: Words,
  change: Partial<NewChannel>,
): Planned {
  const id: Id<'chn'> = `chn_${code.replaceAll('-', '')}`
  const fields = { ...inCountry('FI'), locales: everyLocale, ...change }
  return { id, brandId: beauty, code, kind, name, ...fields }
}

function webShop(country: Country, place: string, names: readonly string[]): Planned {
  const [fi = '', da = '', pl = ''] = names
  const name = { en: `Web shop ${place}`, fi, da, pl }
  const path = `/${country.toLowerCase()}`
  const own = inCountry(country)
  const locales = [own.defaultLocale, ...everyLocale.filter((l) => l !== own.defaultLocale)]
  const at = { ...own, locales, host: 'beauty.tuuli.example', path }
  return channel([`beauty-${path.slice(1)}`, 'web'], name, at)
}

function store(place: string, brandId: Id<'brd'>, country: Country): Planned {
  const brand = brandId === beauty ? 'Tuuli Beauty' : 'Tuuli Café'
  const title = `${brand} ${place}`
  const code = `store-${plain(brandId === beauty ? place : `cafe ${place}`)}`
  const at = inCountry(country)
  return channel(
    [code, 'store'],
    { en: title, fi: title, da: title, pl: title },
    {
      ...at,
      brandId,
      paymentMethods: ['cash', ...at.paymentMethods],
      deliveryMethods: ['carry_out', ...at.deliveryMethods],
      locationId: locationId(brandId, place),
      settings: {},
    },
  )
}

function locationId(brandId: Id<'brd'>, place: string): Id<'loc'> {
  const name = brandId === beauty ? place : `cafe ${place}`
  return `loc_${plain(name).replaceAll('-', '')}`
}

function plain(text: string): string {
  const letters: Readonly<Record<string, string>> = { ø: 'o', ś: 's', ń: 'n', ó: 'o', ł: 'l' }
  const small = text.toLowerCase().replaceAll(/[øśńół]/g, (letter) => letters[letter] ?? letter)
  return small.replaceAll(/[^a-z]+/g, '-')
}

const cafeOnly: Partial<NewChannel> = { brandId: cafe, deliveryMethods: ['pickup'] }

/** Every channel of the demo, in the order that people see them. */
export const tuuliChannels: readonly Planned[] = [
  webShop('FI', 'Finland', ['Verkkokauppa Suomi', 'Webshop Finland', 'Sklep Finlandia']),
  webShop('DK', 'Denmark', ['Verkkokauppa Tanska', 'Webshop Danmark', 'Sklep Dania']),
  webShop('PL', 'Poland', ['Verkkokauppa Puola', 'Webshop Polen', 'Sklep Polska']),
  channel(['beauty-app', 'app'], words('App', 'Sovellus', 'App', 'Aplikacja'), {}),
  channel(['beauty-phone', 'call_center'], words('Phone', 'Puhelin', 'Telefon', 'Telefon'), {
    settings: { contactPhone: '+358800123456', reservationMinutes: 30 },
  }),
  channel(['beauty-chat', 'chat'], words('Chat', 'Chat', 'Chat', 'Czat'), {}),
  channel(
    ['beauty-social', 'social'],
    words('Social', 'Some', 'Sociale medier', 'Social media'),
    {},
  ),
  channel(
    ['beauty-marketplace', 'marketplace'],
    words('Marketplace', 'Kauppapaikka', 'Markedsplads', 'Platforma handlowa'),
    { deliveryMethods: ['delivery'], paymentMethods: ['card'], pricePolicy: 'declared' },
  ),
  channel(['beauty-agent', 'agent'], words('Agents', 'Agentit', 'Agenter', 'Agenci'), {
    settings: { reservationMinutes: 5 },
  }),
  channel(['beauty-pro', 'b2b'], words('Salons', 'Salongit', 'Saloner', 'Salony'), {
    host: 'pro.tuuli.example',
    pricesIncludeTax: false,
    pricePolicy: 'declared',
    paymentMethods: ['invoice', 'card'],
    deliveryMethods: ['delivery', 'pickup'],
  }),
  channel(
    ['cafe-app', 'app'],
    words('Order ahead', 'Tilaa ennakkoon', 'Bestil forud', 'Zamów wcześniej'),
    { ...cafeOnly, host: 'cafe.tuuli.example', settings: { reservationMinutes: 5 } },
  ),
  channel(['cafe-agent', 'agent'], words('Agents', 'Agentit', 'Agenter', 'Agenci'), cafeOnly),
  store('Kamppi', beauty, 'FI'),
  store('Kluuvi', beauty, 'FI'),
  store('Tampere', beauty, 'FI'),
  store('Strøget', beauty, 'DK'),
  store('Aarhus', beauty, 'DK'),
  store('Nowy Świat', beauty, 'PL'),
  store('Kraków', beauty, 'PL'),
  store('Kamppi', cafe, 'FI'),
  store('Kallio', cafe, 'FI'),
  store('Tampere', cafe, 'FI'),
  store('Nørrebro', cafe, 'DK'),
  store('Aarhus', cafe, 'DK'),
  store('Powiśle', cafe, 'PL'),
  store('Kazimierz', cafe, 'PL'),
]

function words(...[en, fi, da, pl]: readonly [string, string, string, string]): Words {
  return { en, fi, da, pl }
}
