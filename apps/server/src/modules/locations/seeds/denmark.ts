import { beautyStore, coffeeBar, week, type Planned } from './planned.ts'

const copenhagen = {
  country: 'DK',
  searchTerms: ['Copenhagen', 'Kööpenhamina', 'Kopenhaga'],
} as const
const aarhus = { country: 'DK', searchTerms: ['Århus'] } as const
const shopWeek = [
  week('mon-fri', '10:00', '19:00'),
  week('sat', '10:00', '18:00'),
  week('sun', '11:00', '17:00'),
]
const coffeeWeek = [week('mon-fri', '07:30', '18:00'), week('sat-sun', '09:00', '18:00')]

/** The demo's places in Denmark. */
export const denmark: readonly Planned[] = [
  beautyStore('loc_stroget', {
    ...copenhagen,
    name: 'Strøget',
    street: 'Østergade 24',
    place: '1100 København K',
    at: [55.6795, 12.5815],
    phone: '+4532450101',
    regular: shopWeek,
    directions: {
      en: 'On the walking street, close to Kongens Nytorv metro',
      fi: 'Kävelykadulla, lähellä Kongens Nytorvin metroa',
      da: 'På gågaden, tæt på metroen ved Kongens Nytorv',
      pl: 'Na deptaku, blisko metra Kongens Nytorv',
    },
  }),
  beautyStore('loc_aarhus', {
    ...aarhus,
    name: 'Aarhus',
    street: 'Søndergade 41',
    place: '8000 Aarhus C',
    at: [56.1541, 10.2059],
    phone: '+4532450102',
    regular: shopWeek,
    directions: {
      en: 'Five minutes on foot from the central station, along the walking street',
      fi: 'Viiden minuutin kävely päärautatieasemalta kävelykatua pitkin',
      da: 'Fem minutters gang fra banegården ad gågaden',
      pl: 'Pięć minut pieszo od dworca głównego, deptakiem',
    },
  }),
  coffeeBar('loc_cafenorrebro', {
    ...copenhagen,
    name: 'Nørrebro',
    street: 'Jægersborggade 15',
    place: '2200 København N',
    at: [55.6929, 12.5441],
    phone: '+4532450111',
    regular: coffeeWeek,
    directions: {
      en: 'The green door; bicycles park in the yard',
      fi: 'Vihreä ovi; pyörät parkkiin pihalle',
      da: 'Den grønne dør; cyklerne står i gården',
      pl: 'Zielone drzwi; rowery zostaw na podwórzu',
    },
  }),
  coffeeBar('loc_cafeaarhus', {
    ...aarhus,
    name: 'Aarhus',
    street: 'Volden 22',
    place: '8000 Aarhus C',
    at: [56.1583, 10.2113],
    phone: '+4532450112',
    regular: coffeeWeek,
    directions: {
      en: 'In the Latin Quarter, behind the cathedral',
      fi: 'Latinalaiskorttelissa, tuomiokirkon takana',
      da: 'I Latinerkvarteret, bag domkirken',
      pl: 'W Dzielnicy Łacińskiej, za katedrą',
    },
  }),
]
