import { sizes } from '../choices.ts'
import { family } from '../family.ts'

const says = { vegan: true, made_in_nordics: true, opened_months: 12 }
const shared = { kind: 'skincare', maker: 'care', says } as const

const cleansers = family({ ...shared, use: 'cleanse', categories: ['cleansing'] }, [
  [
    'hattara-cleansing-milk',
    801,
    'TB-SKN-MILK',
    {
      weightG: 230,
      popularity: 77,
      options: sizes('100 ml/120', '200 ml/230'),
      says: { fragrance_free: true, skin_type: ['dry', 'sensitive'], skin_need: ['calm'] },
      picture: {
        form: 'pump-bottle',
        body: '#f6efe6',
        cap: '#d9c3ae',
        content: '#f8f2e8',
        label: 'Hattara',
        texture: 'cream',
      },
    },
  ],
  [
    'sadevesi-gel-cleanser',
    802,
    'TB-SKN-GEL',
    {
      weightG: 180,
      popularity: 83,
      options: sizes('50 ml/65', '150 ml/180'),
      says: { fragrance_free: true, skin_type: ['combination', 'oily'], skin_need: ['clarity'] },
      picture: {
        form: 'tube',
        body: '#cfe2e6',
        cap: '#f4ece9',
        content: '#e3f0f2',
        label: 'Sadevesi',
        texture: 'gel',
      },
    },
  ],
  [
    'sula-cleansing-balm',
    803,
    'TB-SKN-BALM',
    {
      holds: '90 ml',
      weightG: 170,
      popularity: 86,
      says: { fragrance_free: true, skin_type: ['all'], skin_need: ['softness'] },
      picture: {
        form: 'jar',
        body: '#f4e6d6',
        cap: 'oak',
        content: '#f6e3c4',
        label: 'Sula',
        texture: 'balm',
      },
    },
  ],
  [
    'virta-cleansing-oil',
    804,
    'TB-SKN-OIL',
    {
      holds: '150 ml',
      weightG: 190,
      popularity: 72,
      says: { fragrance_free: true, skin_type: ['all'] },
      picture: {
        form: 'pump-bottle',
        body: '#ecd9a8',
        cap: '#2a1d24',
        content: '#e9cf8c',
        label: 'Virta',
        texture: 'oil',
        finish: 'glass',
      },
    },
  ],
  [
    'puro-micellar-water',
    805,
    'TB-SKN-MICELLAR',
    {
      weightG: 220,
      popularity: 68,
      options: sizes('100 ml/115', '200 ml/220', '400 ml/440'),
      says: { fragrance_free: true, skin_type: ['all'], skin_need: ['calm'] },
      picture: {
        form: 'bottle',
        body: '#e4eff2',
        cap: '#8fa6b5',
        content: '#eef6f8',
        label: 'Puro',
        texture: 'liquid',
      },
    },
  ],
  [
    'vaahtera-foam-cleanser',
    806,
    'TB-SKN-FOAM',
    {
      holds: '150 ml',
      weightG: 185,
      popularity: 59,
      says: { skin_type: ['normal', 'combination'], scent: ['fresh'] },
      picture: {
        form: 'pump-bottle',
        body: '#f0c9a4',
        cap: '#f4ece9',
        content: '#fbf3ea',
        label: 'Vaahtera',
        texture: 'foam',
      },
    },
  ],
])

const toners = family({ ...shared, use: 'tone', categories: ['toners'] }, [
  [
    'mahla-toner',
    807,
    'TB-SKN-TONER',
    {
      holds: '150 ml',
      weightG: 190,
      popularity: 80,
      says: { fragrance_free: true, skin_type: ['all'], skin_need: ['moisture'] },
      picture: {
        form: 'bottle',
        body: '#e7efe2',
        cap: 'oak',
        content: '#f1f5ea',
        label: 'Mahla',
        texture: 'liquid',
      },
    },
  ],
  [
    'utu-face-mist',
    808,
    'TB-SKN-MIST',
    {
      weightG: 120,
      popularity: 62,
      options: sizes('50 ml/68', '100 ml/122'),
      says: { fragrance_free: true, skin_type: ['all'], skin_need: ['moisture', 'calm'] },
      picture: {
        form: 'spray',
        body: '#dfe9ea',
        cap: '#f4ece9',
        content: '#eef4f3',
        label: 'Utu',
        texture: 'liquid',
        finish: 'frosted',
      },
    },
  ],
  [
    'nuutti-aha-lotion',
    809,
    'TB-SKN-AHA',
    {
      kind: 'exfoliant',
      holds: '100 ml',
      weightG: 150,
      popularity: 65,
      categories: ['toners', 'masks'],
      says: {
        fragrance_free: true,
        skin_type: ['normal', 'combination', 'oily'],
        skin_need: ['evenness', 'glow'],
      },
      picture: {
        form: 'bottle',
        body: '#f1dfe0',
        cap: '#8e2a5b',
        content: '#f7eaea',
        label: 'Nuutti',
        texture: 'liquid',
      },
    },
  ],
  [
    'mylly-enzyme-powder',
    810,
    'TB-SKN-ENZYME',
    {
      kind: 'exfoliant',
      use: 'mask',
      holds: '50 g',
      weightG: 95,
      popularity: 43,
      categories: ['masks', 'cleansing'],
      says: { fragrance_free: true, skin_type: ['all'], skin_need: ['softness', 'clarity'] },
      picture: {
        form: 'bottle',
        body: '#efe6d6',
        cap: '#c7b39a',
        content: '#f6efe2',
        label: 'Mylly',
        size: 's',
        texture: 'powder',
      },
    },
  ],
])

export const cleansing = [...cleansers, ...toners]
