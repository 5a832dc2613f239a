import type { NewPromotion } from '@redthread/contract/promotions'
import type { Words } from '@redthread/kernel/words'

/** What the demo's promotions are about, looked up in its catalog. */
export interface Shelf {
  /** The ids of categories by their handles; those that are missing have no promotion. */
  readonly category: (handle: string) => `cat_${string}` | null
  readonly gift: `var_${string}` | null
}

/** A promotion of the demo; `on` switches it on. */
export interface PlannedPromotion {
  readonly on: boolean
  readonly promotion: NewPromotion
  /** A code that opens it. */
  readonly code?: string
}

type Change = Partial<NewPromotion> & Pick<NewPromotion, 'code' | 'benefits'>

function planned(name: Words, description: Words, change: Change): NewPromotion {
  const isOrder = change.class === 'order'
  return {
    name,
    description,
    lane: 'default',
    priority: 100,
    mode: 'stack',
    group: null,
    stopAfter: false,
    class: 'product',
    combinesWith: isOrder ? ['product', 'shipping'] : ['order', 'shipping'],
    conditions: [],
    targets: [],
    maxDiscount: null,
    validFrom: null,
    validUntil: null,
    couponRequired: false,
    limitTotal: null,
    limitPerCustomer: null,
    ...change,
  }
}

function words(...[en, fi, da, pl]: readonly [string, string, string, string]): Words {
  return { en, fi, da, pl }
}

function threeForTwo(nails: `cat_${string}`): NewPromotion {
  return planned(
    words(
      'Nail color: 3 for 2',
      'Kynsilakat: 3 kahden hinnalla',
      'Neglelak: 3 for 2',
      'Lakiery: 3 w cenie 2',
    ),
    words(
      'Choose three nail colors, the cheapest is on us.',
      'Valitse kolme kynsilakkaa, edullisin on ilmainen.',
      'Vælg tre neglelakker, den billigste er gratis.',
      'Wybierz trzy lakiery, najtańszy gratis.',
    ),
    {
      code: 'nails-3-for-2',
      targets: [{ kind: 'categories', categoryIds: [nails] }],
      benefits: [{ kind: 'cheapest_free', every: 3, free: 1 }],
    },
  )
}

const welcome = planned(
  words(
    '10 % off your first order',
    '10 % ensimmäisestä tilauksesta',
    '10 % på din første ordre',
    '10 % na pierwsze zamówienie',
  ),
  words(
    'With the code TERVE10, once per person.',
    'Koodilla TERVE10, kerran per henkilö.',
    'Med koden TERVE10, én gang pr. person.',
    'Z kodem TERVE10, raz na osobę.',
  ),
  {
    code: 'welcome',
    class: 'order',
    lane: 'post',
    conditions: [{ kind: 'first_order' }],
    benefits: [{ kind: 'percent', basisPoints: 1_000 }],
    couponRequired: true,
    limitPerCustomer: 1,
  },
)

const freeDelivery = planned(
  words('Free delivery', 'Ilmainen toimitus', 'Gratis levering', 'Darmowa dostawa'),
  words('From 40 € on.', 'Yli 40 euron tilauksiin.', 'Ved køb over 299 kr.', 'Od 170 zł.'),
  {
    code: 'free-delivery',
    class: 'shipping',
    combinesWith: ['product', 'order'],
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 4_000, DKK: 29_900, PLN: 17_000 } }],
    benefits: [{ kind: 'free_shipping' }],
  },
)

function gift(skincare: `cat_${string}`, variantId: `var_${string}`): NewPromotion {
  const of = [{ kind: 'categories' as const, categoryIds: [skincare] }]
  return planned(
    words(
      'A lip balm for you',
      'Huulivoide lahjaksi',
      'En læbepomade til dig',
      'Balsam do ust w prezencie',
    ),
    words(
      'With skincare from 60 € on.',
      'Kun ostat ihonhoitoa yli 60 eurolla.',
      'Ved køb af hudpleje over 450 kr.',
      'Przy zakupie pielęgnacji od 260 zł.',
    ),
    {
      code: 'gift-with-skincare',
      class: 'order',
      conditions: [{ kind: 'cart_subtotal', min: { EUR: 6_000, DKK: 45_000, PLN: 26_000 }, of }],
      benefits: [{ kind: 'gift', variantIds: [variantId], quantity: 1 }],
    },
  )
}

function happyHour(cakes: `cat_${string}`, country: string, zone: string): NewPromotion {
  return planned(
    words(
      'Happy hour: 20 % off cakes',
      'Onnellinen tunti: kakut −20 %',
      'Happy hour: 20 % på kager',
      'Happy hour: ciasta −20 %',
    ),
    words(
      'Monday to Friday from 2 to 4 pm, in the café and ahead.',
      'Arkisin klo 14–16, kahvilassa ja ennakkoon.',
      'Hverdage kl. 14–16, i caféen og forud.',
      'Od poniedziałku do piątku 14–16, w kawiarni i z wyprzedzeniem.',
    ),
    {
      code: `happy-hour-${country.toLowerCase()}`,
      conditions: [
        { kind: 'country', countries: [country] },
        { kind: 'time_window', zone, weekdays: [1, 2, 3, 4, 5], from: '14:00', until: '16:00' },
      ],
      targets: [{ kind: 'categories', categoryIds: [cakes] }],
      benefits: [{ kind: 'percent', basisPoints: 2_000 }],
    },
  )
}

function moreSets(sets: `cat_${string}`): NewPromotion {
  return planned(
    words(
      'Gift sets: the more, the less',
      'Lahjapakkaukset: mitä enemmän, sitä edullisemmin',
      'Gaveæsker: jo flere, jo billigere',
      'Zestawy: im więcej, tym taniej',
    ),
    words(
      'Two sets 10 % off, three 15 %.',
      'Kaksi pakkausta −10 %, kolme −15 %.',
      'To æsker 10 % rabat, tre 15 %.',
      'Dwa zestawy −10 %, trzy −15 %.',
    ),
    {
      code: 'more-gift-sets',
      targets: [{ kind: 'categories', categoryIds: [sets] }],
      benefits: [
        {
          kind: 'tiered_by_quantity',
          tiers: [
            { from: 2, basisPoints: 1_000 },
            { from: 3, basisPoints: 1_500 },
          ],
        },
      ],
    },
  )
}

function coffeeAndBun(coffee: `cat_${string}`, buns: `cat_${string}`): NewPromotion {
  return planned(
    words('Coffee and a bun', 'Kahvi ja pulla', 'Kaffe og en bolle', 'Kawa i drożdżówka'),
    words(
      'A black coffee and a bun for 5.90 €.',
      'Musta kahvi ja pulla 5,90 €.',
      'En sort kaffe og en bolle for 49 kr.',
      'Czarna kawa i drożdżówka za 22 zł.',
    ),
    {
      code: 'coffee-and-bun',
      priority: 50,
      benefits: [
        {
          kind: 'bundle_price',
          slots: [
            { quantity: 1, of: [{ kind: 'categories', categoryIds: [coffee] }] },
            { quantity: 1, of: [{ kind: 'categories', categoryIds: [buns] }] },
          ],
          amounts: { EUR: 590, DKK: 4_900, PLN: 2_200 },
        },
      ],
    },
  )
}

function sunSeason(sun: `cat_${string}`): NewPromotion {
  return planned(
    words(
      'Sun care 25 % off',
      'Aurinkotuotteet −25 %',
      'Solpleje −25 %',
      'Ochrona słoneczna −25 %',
    ),
    words(
      'The summer is over, the sun is not.',
      'Kesä on ohi, aurinko ei.',
      'Sommeren er forbi, solen er ikke.',
      'Lato minęło, słońce nie.',
    ),
    {
      code: 'sun-care',
      targets: [{ kind: 'categories', categoryIds: [sun] }],
      benefits: [{ kind: 'percent', basisPoints: 2_500 }],
    },
  )
}

function weekendPoints(beans: `cat_${string}`): NewPromotion {
  return planned(
    words(
      'Double points on beans',
      'Tuplapisteet kahvipavuista',
      'Dobbelte point på bønner',
      'Podwójne punkty za kawę',
    ),
    words(
      'On Saturdays and Sundays.',
      'Lauantaisin ja sunnuntaisin.',
      'Lørdag og søndag.',
      'W soboty i niedziele.',
    ),
    {
      code: 'weekend-points',
      conditions: [{ kind: 'time_window', zone: 'Europe/Helsinki', weekdays: [6, 7] }],
      targets: [{ kind: 'categories', categoryIds: [beans] }],
      benefits: [{ kind: 'points_multiplier', basisPoints: 20_000 }],
    },
  )
}

const comeBack = planned(
  words('We have missed you', 'Meillä on ollut ikävä', 'Vi har savnet dig', 'Tęskniliśmy'),
  words(
    '5 € off from 25 € on, with the code in your letter.',
    '5 € alennus yli 25 euron ostoksesta kirjeesi koodilla.',
    '40 kr. rabat ved køb over 190 kr. med koden i dit brev.',
    '20 zł rabatu od 110 zł z kodem z listu.',
  ),
  {
    code: 'come-back',
    class: 'order',
    lane: 'post',
    conditions: [{ kind: 'cart_subtotal', min: { EUR: 2_500, DKK: 19_000, PLN: 11_000 } }],
    benefits: [{ kind: 'fixed_off_cart', amounts: { EUR: 500, DKK: 4_000, PLN: 2_000 } }],
    couponRequired: true,
    limitPerCustomer: 1,
  },
)

/** The demo retailer's promotions, as far as its catalog has what they are about. */
export function tuuliPromotions({ category, gift: giftVariant }: Shelf): PlannedPromotion[] {
  const about = (handle: string, make: (id: `cat_${string}`) => NewPromotion | null) => {
    const id = category(handle)
    const promotion = id === null ? null : make(id)
    return promotion === null ? [] : [{ on: true, promotion }]
  }
  const buns = category('buns')
  return [
    { on: true, promotion: welcome, code: 'TERVE10' },
    { on: true, promotion: freeDelivery },
    { on: true, promotion: comeBack },
    ...about('nail-color', threeForTwo),
    ...about('skincare', (id) => (giftVariant === null ? null : gift(id, giftVariant))),
    ...about('cakes', (id) => happyHour(id, 'FI', 'Europe/Helsinki')),
    ...about('cakes', (id) => happyHour(id, 'DK', 'Europe/Copenhagen')),
    ...about('cakes', (id) => happyHour(id, 'PL', 'Europe/Warsaw')),
    ...about('gift-sets', moreSets),
    ...about('black-coffee', (id) => (buns === null ? null : coffeeAndBun(id, buns))),
    ...about('sun', sunSeason),
    ...about('beans', weekendPoints),
  ]
}
