import { shades, skins } from '../choices.ts'
import { family } from '../family.ts'

const shared = {
  kind: 'makeup',
  maker: 'color',
  says: { vegan: true, made_in_nordics: true, opened_months: 12 },
} as const
const twenty = '1C 1N 1W 2C 2N 2W 3C 3N 3W 4N 4W 5C 5N 5W 6N 6W 7C 7N 7W 8N'

const primers = family({ ...shared, use: 'primer', categories: ['primers'] }, [
  [
    'usva-hydrating-primer',
    301,
    'TB-CPX-PRIMER',
    {
      holds: '30 ml',
      weightG: 62,
      popularity: 89,
      says: {
        fragrance_free: true,
        skin_type: ['all'],
        skin_need: ['moisture'],
        finish: 'natural',
      },
      picture: {
        form: 'pump-bottle',
        body: '#dfe9ea',
        cap: '#f4ece9',
        content: '#eef4f3',
        label: 'Usva',
        size: 's',
        texture: 'gel',
        finish: 'frosted',
      },
    },
  ],
  [
    'tyyni-matte-primer',
    302,
    'TB-CPX-MATTE',
    {
      holds: '30 ml',
      weightG: 44,
      popularity: 62,
      says: { fragrance_free: true, skin_type: ['oily', 'combination'], finish: 'matte' },
      picture: { form: 'tube', body: '#cfd6d8', cap: '#2a1d24', label: 'Tyyni', texture: 'cream' },
    },
  ],
  [
    'aamu-glow-primer',
    303,
    'TB-CPX-GLOW',
    {
      holds: '30 ml',
      weightG: 44,
      popularity: 65,
      says: { skin_type: ['dry', 'normal'], skin_need: ['glow'], finish: 'pearl' },
      picture: { form: 'tube', body: '#f3d9c4', cap: 'rose', label: 'Aamu', texture: 'shimmer' },
    },
  ],
])

const foundations = family({ ...shared, use: 'complexion', categories: ['foundation'] }, [
  [
    'iho-foundation',
    304,
    'TB-CPX-FOUND',
    {
      holds: '30 ml',
      weightG: 96,
      popularity: 94,
      says: { finish: 'natural', coverage: 'medium', fragrance_free: true, skin_type: ['all'] },
      options: skins(twenty),
      picture: {
        form: 'pump-bottle',
        body: '#edd2bc',
        cap: '#8e2a5b',
        label: 'Iho',
        size: 's',
        texture: 'liquid',
        finish: 'glass',
      },
    },
  ],
  [
    'harso-skin-tint',
    305,
    'TB-CPX-TINT',
    {
      holds: '30 ml',
      weightG: 46,
      popularity: 86,
      says: { finish: 'dewy', coverage: 'sheer', skin_type: ['dry', 'normal', 'sensitive'] },
      options: skins('1N 2N 3N 3W 4N 5N 5W 6N 7N 8N'),
      picture: { form: 'tube', body: '#edd2bc', cap: 'rose', label: 'Harso', texture: 'liquid' },
    },
  ],
  [
    'kivi-foundation-stick',
    306,
    'TB-CPX-STICK',
    {
      holds: '9 g',
      weightG: 38,
      popularity: 59,
      says: { finish: 'matte', coverage: 'full', skin_type: ['normal', 'combination'] },
      options: skins('1N 2N 2W 3N 3W 4N 5N 6N 6W 7N'),
      picture: { form: 'stick', body: '#2a1d24', cap: '#2a1d24', label: 'Kivi', texture: 'cream' },
    },
  ],
  [
    'paiva-cc-cream-spf30',
    307,
    'TB-CPX-CC',
    {
      kind: 'sun',
      holds: '40 ml',
      weightG: 58,
      popularity: 67,
      says: {
        spf: 30,
        coverage: 'light',
        finish: 'natural',
        skin_need: ['protection', 'evenness'],
      },
      options: skins('1N 2N 3N 5N 6N'),
      picture: { form: 'tube', body: '#f5e1d2', cap: '#f4ece9', label: 'Päivä', texture: 'cream' },
    },
  ],
  [
    'ranta-tinted-fluid-spf50',
    308,
    'TB-CPX-SUN',
    {
      kind: 'sun',
      use: 'sun',
      categories: ['foundation', 'sun'],
      holds: '40 ml',
      weightG: 56,
      popularity: 75,
      says: {
        spf: 50,
        coverage: 'sheer',
        finish: 'natural',
        fragrance_free: true,
        water_resistant: true,
        skin_need: ['protection'],
      },
      options: shades('sheer-light #edd0b6', 'sheer-medium #cfa27c', 'sheer-deep #8f6045'),
      picture: {
        form: 'bottle',
        body: '#f3e2c6',
        cap: '#6f9fb8',
        label: 'Ranta 50',
        size: 's',
        texture: 'liquid',
      },
    },
  ],
])

export const foundation = [...primers, ...foundations]
