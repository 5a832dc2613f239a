import { sizes } from '../choices.ts'
import { family } from '../family.ts'

const says = { vegan: true, made_in_nordics: true, fragrance_free: true, opened_months: 6 }
const shared = { kind: 'skincare', maker: 'care', says } as const

const serums = family({ ...shared, use: 'serum', categories: ['serums'] }, [
  [
    'vesi-hyaluronic-serum',
    811,
    'TB-SKN-HYDRA',
    {
      holds: '30 ml',
      weightG: 88,
      popularity: 93,
      says: { skin_type: ['all'], skin_need: ['moisture'] },
      picture: {
        form: 'dropper',
        body: '#d5e6ec',
        cap: '#f4ece9',
        content: '#e6f1f4',
        label: 'Vesi',
        texture: 'gel',
      },
    },
  ],
  [
    'tyrni-vitamin-c-serum',
    812,
    'TB-SKN-VITC',
    {
      holds: '30 ml',
      weightG: 88,
      popularity: 87,
      says: { skin_type: ['normal', 'combination', 'dry'], skin_need: ['glow', 'evenness'] },
      picture: {
        form: 'dropper',
        body: '#e08a3a',
        cap: '#2a1d24',
        content: '#f0a24a',
        label: 'Tyrni',
        texture: 'liquid',
        finish: 'glass',
      },
    },
  ],
  [
    'tasapaino-niacinamide-serum',
    813,
    'TB-SKN-NIA',
    {
      holds: '30 ml',
      weightG: 88,
      popularity: 84,
      says: { skin_type: ['combination', 'oily'], skin_need: ['clarity', 'barrier'] },
      picture: {
        form: 'dropper',
        body: '#e9e6e2',
        cap: '#8fa6b5',
        content: '#f2f0ec',
        label: 'Tasapaino',
        texture: 'liquid',
      },
    },
  ],
  [
    'muuri-barrier-serum',
    814,
    'TB-SKN-BARRIER',
    {
      holds: '30 ml',
      weightG: 92,
      popularity: 79,
      says: { skin_type: ['dry', 'sensitive'], skin_need: ['barrier', 'calm'] },
      picture: {
        form: 'pump-bottle',
        body: '#f1e8dc',
        cap: '#c7b39a',
        content: '#f8f2e8',
        label: 'Muuri',
        size: 's',
        texture: 'cream',
      },
    },
  ],
  [
    'iltarusko-bakuchiol-serum',
    815,
    'TB-SKN-NIGHT',
    {
      holds: '30 ml',
      weightG: 88,
      popularity: 70,
      says: { skin_type: ['normal', 'dry'], skin_need: ['softness', 'evenness'] },
      picture: {
        form: 'dropper',
        body: '#7d2449',
        cap: 'gold',
        content: '#d9a08a',
        label: 'Iltarusko',
        texture: 'oil',
        finish: 'glass',
      },
    },
  ],
  [
    'metsa-face-oil',
    816,
    'TB-SKN-OILDROP',
    {
      holds: '20 ml',
      weightG: 70,
      popularity: 63,
      says: { skin_type: ['dry', 'normal'], skin_need: ['softness', 'barrier'] },
      picture: {
        form: 'dropper',
        body: '#3c5a3a',
        cap: 'oak',
        content: '#b98a3a',
        label: 'Metsä',
        size: 's',
        texture: 'oil',
        finish: 'glass',
      },
    },
  ],
])

const creams = family({ ...shared, use: 'cream', categories: ['creams'] }, [
  [
    'arki-day-cream',
    817,
    'TB-SKN-DAY',
    {
      weightG: 130,
      popularity: 90,
      options: sizes('30 ml/80', '50 ml/130'),
      says: { skin_type: ['normal', 'combination'], skin_need: ['moisture'], refillable: true },
      picture: {
        form: 'jar',
        body: '#f4ece9',
        cap: '#8e2a5b',
        content: '#fbf6f1',
        label: 'Arki',
        texture: 'cream',
      },
    },
  ],
  [
    'pakkanen-winter-cream',
    818,
    'TB-SKN-WINTER',
    {
      holds: '40 ml',
      weightG: 66,
      popularity: 69,
      season: ['10-01', '03-31'],
      says: { vegan: false, skin_type: ['dry', 'sensitive'], skin_need: ['barrier'] },
      picture: {
        form: 'tin',
        body: '#c3d6e4',
        cap: '#c3d6e4',
        content: '#f6f1e4',
        label: 'Pakkanen',
        texture: 'balm',
      },
    },
  ],
  [
    'lampi-gel-cream',
    819,
    'TB-SKN-GELCREAM',
    {
      holds: '50 ml',
      weightG: 128,
      popularity: 76,
      says: { skin_type: ['oily', 'combination'], skin_need: ['moisture', 'clarity'] },
      picture: {
        form: 'jar',
        body: '#cfe3da',
        cap: '#f4ece9',
        content: '#dff0e8',
        label: 'Lampi',
        texture: 'gel',
        finish: 'frosted',
      },
    },
  ],
  [
    'uni-night-cream',
    820,
    'TB-SKN-SLEEP',
    {
      holds: '50 ml',
      weightG: 132,
      popularity: 74,
      says: { skin_type: ['dry', 'normal'], skin_need: ['softness', 'barrier'] },
      picture: {
        form: 'jar',
        body: '#2b3350',
        cap: 'silver',
        content: '#f7f0e8',
        label: 'Uni',
        texture: 'cream',
      },
    },
  ],
  [
    'siimes-eye-cream',
    821,
    'TB-SKN-EYE',
    {
      kind: 'eye-makeup',
      holds: '15 ml',
      weightG: 30,
      popularity: 67,
      says: { skin_type: ['all'], skin_need: ['moisture'] },
      picture: {
        form: 'tube',
        body: '#e4ddea',
        cap: '#8a6ba8',
        content: '#f6f1f6',
        label: 'Siimes',
        size: 's',
        texture: 'cream',
      },
    },
  ],
])

export const serumsAndCreams = [...serums, ...creams]
