import { shades, skins } from '../choices.ts'
import { family } from '../family.ts'

const shared = {
  kind: 'makeup',
  maker: 'color',
  says: { vegan: true, made_in_nordics: true, opened_months: 12 },
} as const
const twelve = '1N 2C 2N 2W 3N 3W 4N 4W 5N 6N 7N 8N'

const concealer = family({ ...shared, use: 'complexion', categories: ['concealer'] }, [
  [
    'lehti-concealer',
    309,
    'TB-CPX-CONCEAL',
    {
      holds: '6 ml',
      weightG: 24,
      popularity: 92,
      says: { finish: 'natural', coverage: 'full', fragrance_free: true, skin_type: ['all'] },
      options: skins(twelve),
      picture: {
        form: 'lip-gloss',
        body: '#edd2bc',
        cap: '#f4ece9',
        label: 'Lehti',
        texture: 'cream',
      },
    },
  ],
  [
    'sateenkaari-color-corrector',
    310,
    'TB-CPX-CORRECT',
    {
      holds: '4 g',
      weightG: 20,
      popularity: 45,
      says: { coverage: 'medium', fragrance_free: true },
      options: shades(
        'green-corrector #b9cfae',
        'peach-corrector #eeb392',
        'lilac-corrector #cdbbdc',
      ),
      picture: {
        form: 'stick',
        body: '#f4ece9',
        cap: 'silver',
        label: 'Väri',
        size: 's',
        texture: 'cream',
      },
    },
  ],
  [
    'ikkuna-under-eye-brightener',
    311,
    'TB-CPX-BRIGHT',
    {
      holds: '3 ml',
      weightG: 16,
      popularity: 61,
      says: { finish: 'pearl', coverage: 'sheer' },
      options: shades('apricot #f2c9ab', 'peach #e2ab86', 'honey #b98660'),
      picture: {
        form: 'pencil',
        body: 'gold',
        cap: '#f4ece9',
        label: 'Ikkuna',
        size: 'l',
        texture: 'shimmer',
      },
    },
  ],
])

const powders = family({ ...shared, use: 'powder', categories: ['powder'] }, [
  [
    'pilvi-loose-powder',
    312,
    'TB-CPX-LOOSE',
    {
      holds: '12 g',
      weightG: 66,
      popularity: 70,
      says: { finish: 'matte', coverage: 'sheer', fragrance_free: true },
      options: shades('snow #f7efe8', 'sand #e6cdb4', 'sheer-deep #a87a58'),
      picture: {
        form: 'jar',
        body: '#f6efe9',
        cap: '#f4ece9',
        label: 'Pilvi',
        texture: 'powder',
        finish: 'frosted',
      },
    },
  ],
  [
    'hanki-pressed-powder',
    313,
    'TB-CPX-PRESSED',
    {
      holds: '10 g',
      weightG: 74,
      popularity: 68,
      says: { finish: 'matte', coverage: 'light', fragrance_free: true, refillable: true },
      options: skins('1N 2N 3N 4N 5N 6N 7N'),
      picture: {
        form: 'compact',
        body: '#f4ece9',
        cap: '#8e2a5b',
        label: 'Hanki',
        texture: 'powder',
      },
    },
  ],
  [
    'sumu-setting-spray',
    314,
    'TB-CPX-SPRAY',
    {
      kind: 'flammable',
      holds: '100 ml',
      weightG: 128,
      popularity: 74,
      says: { finish: 'natural', fragrance_free: true },
      picture: {
        form: 'spray',
        body: '#e3ebee',
        cap: '#f4ece9',
        label: 'Sumu',
        texture: 'liquid',
        finish: 'frosted',
      },
    },
  ],
  [
    'kaisla-blotting-papers',
    315,
    'TB-CPX-BLOT',
    {
      kind: 'tool',
      holds: '100 piece',
      weightG: 18,
      popularity: 40,
      says: { skin_type: ['oily', 'combination'], material: 'paper', fragrance_free: true },
      picture: { form: 'sachet', body: '#d9cfae', cap: '#8f8a5c', label: 'Kaisla' },
    },
  ],
])

export const powder = [...concealer, ...powders]
