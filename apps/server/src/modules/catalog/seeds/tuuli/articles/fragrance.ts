import { sizes } from '../choices.ts'
import { family } from '../family.ts'

const says = { vegan: true, made_in_nordics: true, opened_months: 36 }
const eau = sizes('10 ml/60', '50 ml/240', '100 ml/390')

const scents = family(
  { kind: 'fragrance', maker: 'scent', use: 'scent', categories: ['fragrance'], says },
  [
    [
      'aamutuuli-eau-de-parfum',
      1101,
      'TB-FRG-AAMU',
      {
        weightG: 240,
        popularity: 82,
        options: eau,
        says: { scent: ['fresh', 'citrus'] },
        picture: {
          form: 'perfume',
          body: '#d5e6ec',
          cap: '#f4ece9',
          content: '#e4eff2',
          label: 'Aamutuuli',
        },
      },
    ],
    [
      'sammalpolku-eau-de-parfum',
      1102,
      'TB-FRG-SAMMAL',
      {
        weightG: 240,
        popularity: 70,
        options: eau,
        says: { scent: ['woody', 'herbal'] },
        picture: {
          form: 'perfume',
          body: '#6b7a46',
          cap: 'oak',
          content: '#a9b56a',
          label: 'Sammalpolku',
        },
      },
    ],
    [
      'kesayo-eau-de-parfum',
      1103,
      'TB-FRG-KESA',
      {
        weightG: 240,
        popularity: 76,
        options: eau,
        says: { scent: ['floral'] },
        picture: {
          form: 'perfume',
          body: '#cbb6dc',
          cap: 'silver',
          content: '#e2d4ec',
          label: 'Kesäyö',
        },
      },
    ],
    [
      'takkatuli-eau-de-parfum',
      1104,
      'TB-FRG-TAKKA',
      {
        weightG: 240,
        popularity: 67,
        options: eau,
        says: { scent: ['warm-scent', 'woody'] },
        picture: {
          form: 'perfume',
          body: '#a3522e',
          cap: '#2a1d24',
          content: '#d98a4e',
          label: 'Takkatuli',
        },
      },
    ],
    [
      'tuulenhenki-discovery-set',
      1105,
      'TB-FRG-TRY',
      {
        holds: '8 ml',
        weightG: 60,
        popularity: 63,
        says: { scent: ['fresh', 'woody', 'floral', 'warm-scent'] },
        picture: {
          form: 'gift-box',
          body: '#f4ece9',
          cap: '#8e2a5b',
          label: 'Tuulenhenki',
          size: 's',
        },
      },
    ],
    [
      'leyhays-hair-mist',
      1106,
      'TB-FRG-HAIR',
      {
        holds: '50 ml',
        weightG: 96,
        popularity: 51,
        categories: ['fragrance', 'styling'],
        says: { scent: ['fresh'], hair_type: ['all-hair'] },
        picture: {
          form: 'spray',
          body: '#e1ecee',
          cap: 'silver',
          content: '#eef5f6',
          label: 'Leyhäys',
          size: 's',
          texture: 'liquid',
          finish: 'glass',
        },
      },
    ],
  ],
)

const candles = family({ kind: 'candle', maker: 'scent', categories: ['fragrance'], says }, [
  [
    'mokki-scented-candle',
    1107,
    'TB-FRG-CANDLE',
    {
      holds: '180 g',
      weightG: 420,
      popularity: 72,
      says: { scent: ['woody', 'warm-scent'] },
      picture: {
        form: 'candle',
        body: '#efe2cf',
        cap: 'oak',
        content: '#f6ecd8',
        label: 'Mökki',
        finish: 'glass',
      },
    },
  ],
])

export const fragrance = [...scents, ...candles]
