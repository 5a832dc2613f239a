import { choosing } from '../choices.ts'
import { family } from '../family.ts'

const says = { vegan: true, made_in_nordics: true, fragrance_free: true, opened_months: 12 }
const shared = { kind: 'skincare', maker: 'care', says } as const

const masks = family({ ...shared, use: 'mask', categories: ['masks'] }, [
  [
    'suo-peat-mask',
    822,
    'TB-SKN-PEAT',
    {
      holds: '60 ml',
      weightG: 110,
      popularity: 60,
      says: { skin_type: ['oily', 'combination'], skin_need: ['clarity'] },
      picture: {
        form: 'jar',
        body: '#3b2c22',
        cap: 'oak',
        content: '#2c211a',
        label: 'Suo',
        texture: 'cream',
      },
    },
  ],
  [
    'lakana-sheet-mask',
    823,
    'TB-SKN-SHEET',
    {
      weightG: 30,
      popularity: 56,
      options: [choosing('pack', 'pack-1 1', 'pack-5 5')],
      says: { skin_type: ['all'], skin_need: ['moisture', 'calm'] },
      picture: { form: 'sachet', body: '#eef0ea', cap: '#6b7046', label: 'Lakana' },
    },
  ],
  [
    'kuura-overnight-mask',
    824,
    'TB-SKN-OVERNIGHT',
    {
      holds: '75 ml',
      weightG: 96,
      popularity: 66,
      says: { skin_type: ['dry', 'normal'], skin_need: ['moisture', 'glow'] },
      picture: {
        form: 'tube',
        body: '#cfdde8',
        cap: 'silver',
        content: '#e4eef4',
        label: 'Kuura',
        texture: 'gel',
      },
    },
  ],
  [
    'piste-spot-gel',
    825,
    'TB-SKN-SPOT',
    {
      kind: 'exfoliant',
      use: 'serum',
      categories: ['serums'],
      holds: '10 ml',
      weightG: 22,
      popularity: 71,
      says: { skin_type: ['oily', 'combination'], skin_need: ['clarity'] },
      picture: {
        form: 'tube',
        body: '#dfe6da',
        cap: '#3c5a3a',
        content: '#f0f4ec',
        label: 'Piste',
        size: 's',
        texture: 'gel',
      },
    },
  ],
])

const inSun = { ...shared, kind: 'sun', use: 'sun', categories: ['sun'] } as const
const sun = family(inSun, [
  [
    'kesa-sun-fluid-spf50',
    826,
    'TB-SUN-FACE',
    {
      holds: '50 ml',
      weightG: 72,
      popularity: 88,
      says: {
        spf: 50,
        water_resistant: true,
        skin_type: ['all', 'sensitive'],
        skin_need: ['protection'],
      },
      picture: {
        form: 'tube',
        body: '#f0d9a0',
        cap: '#f4ece9',
        content: '#fbf5e6',
        label: 'Kesä 50',
        texture: 'liquid',
      },
    },
  ],
  [
    'poiju-sun-stick-spf50',
    827,
    'TB-SUN-STICK',
    {
      holds: '20 g',
      weightG: 44,
      popularity: 64,
      says: { spf: 50, water_resistant: true, skin_type: ['all'], skin_need: ['protection'] },
      picture: {
        form: 'stick',
        body: '#d0402f',
        cap: '#f4ece9',
        content: '#fbf3e4',
        label: 'Poiju 50',
        texture: 'balm',
      },
    },
  ],
  [
    'hietaranta-sun-lotion-spf30',
    828,
    'TB-SUN-BODY',
    {
      holds: '200 ml',
      weightG: 238,
      popularity: 68,
      categories: ['sun', 'body-care'],
      says: { spf: 30, water_resistant: true, skin_need: ['protection'] },
      picture: {
        form: 'bottle',
        body: '#e9cfa0',
        cap: '#6f9fb8',
        content: '#fbf3e2',
        label: 'Hietaranta 30',
        size: 'l',
        texture: 'cream',
      },
    },
  ],
  [
    'viileys-after-sun',
    829,
    'TB-SUN-AFTER',
    {
      kind: 'skincare',
      use: 'body',
      holds: '150 ml',
      weightG: 180,
      popularity: 45,
      says: { scent: ['fresh'], skin_need: ['calm', 'moisture'] },
      picture: {
        form: 'tube',
        body: '#bfe0cf',
        cap: '#f4ece9',
        content: '#dcf0e4',
        label: 'Viileys',
        size: 'l',
        texture: 'gel',
      },
    },
  ],
])

export const masksAndSun = [...masks, ...sun]
