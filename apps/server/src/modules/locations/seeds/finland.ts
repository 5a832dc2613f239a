import { beautyStore, coffeeBar, warehouse, week, type Planned } from './planned.ts'

const helsinki = { country: 'FI', searchTerms: ['Helsingfors', 'Hesa', 'Stadi'] } as const
const tampere = { country: 'FI', searchTerms: ['Tammerfors', 'Manse'] } as const
const shopWeek = [
  week('mon-fri', '10:00', '20:00'),
  week('sat', '10:00', '19:00'),
  week('sun', '12:00', '18:00'),
]
const coffeeWeek = [
  week('mon-fri', '07:30', '19:00'),
  week('sat', '09:00', '18:00'),
  week('sun', '10:00', '17:00'),
]

/** The demo's places in Finland. */
export const finland: readonly Planned[] = [
  beautyStore('loc_kamppi', {
    ...helsinki,
    name: 'Kamppi',
    street: 'Urho Kekkosen katu 1',
    place: '00100 Helsinki',
    at: [60.169, 24.9322],
    phone: '+358942450101',
    regular: [
      week('mon-fri', '09:00', '21:00'),
      week('sat', '10:00', '20:00'),
      week('sun', '11:00', '19:00'),
    ],
    directions: {
      en: 'Level 1, right above the metro and the long-distance buses',
      fi: '1. kerros, heti metron ja kaukobussien yläpuolella',
      da: '1. etage, lige over metroen og fjernbusserne',
      pl: 'Poziom 1, tuż nad metrem i dworcem autobusowym',
    },
  }),
  beautyStore('loc_kluuvi', {
    ...helsinki,
    name: 'Kluuvi',
    street: 'Aleksanterinkatu 44',
    place: '00100 Helsinki',
    at: [60.1689, 24.943],
    phone: '+358942450102',
    regular: shopWeek,
    directions: {
      en: 'On the tram street, a minute from the Three Smiths',
      fi: 'Ratikkakadun varrella, minuutin päässä Kolmesta sepästä',
      da: 'På sporvognsgaden, et minut fra De Tre Smede',
      pl: 'Przy ulicy tramwajowej, minutę od Trzech Kowali',
    },
  }),
  beautyStore('loc_tampere', {
    ...tampere,
    name: 'Tampere',
    street: 'Hämeenkatu 15',
    place: '33100 Tampere',
    at: [61.4977, 23.764],
    phone: '+358942450103',
    regular: shopWeek,
    directions: {
      en: 'Halfway between the railway station and the rapids',
      fi: 'Puolimatkassa rautatieasemalta koskelle',
      da: 'Midt mellem banegården og strømfaldet',
      pl: 'W połowie drogi od dworca do progów rzeki',
    },
  }),
  coffeeBar('loc_cafekamppi', {
    ...helsinki,
    name: 'Kamppi',
    street: 'Fredrikinkatu 46',
    place: '00100 Helsinki',
    at: [60.1677, 24.9332],
    phone: '+358942450111',
    regular: coffeeWeek,
    directions: {
      en: 'Corner door; the order-ahead shelf is on the left',
      fi: 'Kulmaovi; ennakkotilausten hylly on vasemmalla',
      da: 'Hjørnedøren; hylden til forudbestillinger er til venstre',
      pl: 'Wejście na rogu; półka z zamówieniami po lewej',
    },
  }),
  coffeeBar('loc_cafekallio', {
    ...helsinki,
    name: 'Kallio',
    street: 'Vaasankatu 10',
    place: '00500 Helsinki',
    at: [60.1868, 24.9585],
    phone: '+358942450112',
    regular: [
      week('mon-thu', '08:00', '22:00'),
      week('fri-sat', '09:00', '01:00'),
      week('sun', '10:00', '18:00'),
    ],
    directions: {
      en: 'Two minutes from the Sörnäinen metro; coffee until one on Fridays and Saturdays',
      fi: 'Kaksi minuuttia Sörnäisten metrolta; pe–la kahvia yhteen asti yöllä',
      da: 'To minutter fra metroen i Sörnäinen; fredag og lørdag er der kaffe til kl. 1',
      pl: 'Dwie minuty od metra Sörnäinen; w piątki i soboty kawa do pierwszej w nocy',
    },
  }),
  coffeeBar('loc_cafetampere', {
    ...tampere,
    name: 'Tampere',
    street: 'Tuomiokirkonkatu 19',
    place: '33100 Tampere',
    at: [61.4985, 23.7697],
    phone: '+358942450113',
    regular: coffeeWeek,
    directions: {
      en: 'Behind the old customs house, with a terrace to the south',
      fi: 'Vanhan tullikamarin takana, terassi etelään',
      da: 'Bag det gamle toldkammer, med terrasse mod syd',
      pl: 'Za dawną komorą celną, taras od południa',
    },
  }),
  warehouse('loc_vantaa', {
    country: 'FI',
    searchTerms: ['Vanda'],
    name: 'Vantaa',
    street: 'Rahtitie 2',
    place: '01530 Vantaa',
    at: [60.3088, 24.9687],
    phone: '+358942450120',
    regular: [week('mon-fri', '06:00', '22:00'), week('sat', '08:00', '16:00')],
    directions: {
      en: 'Gate B; report at the office before unloading',
      fi: 'Portti B; ilmoittaudu toimistossa ennen purkua',
      da: 'Port B; meld dig på kontoret før aflæsning',
      pl: 'Brama B; przed rozładunkiem zgłoś się w biurze',
    },
  }),
]
