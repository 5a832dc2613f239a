import { family } from '../family.ts'

const berry = '#8e2a5b'
const paper = '#f4ece9'
const care = { kind: 'makeup', maker: 'care', use: 'lip-care', categories: ['lip-care'] } as const
const vegan = { vegan: true, made_in_nordics: true, opened_months: 12 }

export const lipCare = family({ ...care, says: vegan }, [
  [
    'hunaja-lip-balm',
    112,
    'TB-LIP-BALM',
    {
      holds: '4.8 g',
      weightG: 12,
      popularity: 90,
      says: { vegan: false, scent: ['honeyed'], skin_need: ['softness', 'barrier'] },
      picture: {
        form: 'stick',
        body: '#e7b45c',
        cap: paper,
        content: '#f3dfae',
        label: 'Hunaja',
        size: 's',
        texture: 'balm',
      },
    },
  ],
  [
    'yosija-lip-mask',
    113,
    'TB-LIP-MASK',
    {
      holds: '15 g',
      weightG: 60,
      popularity: 72,
      says: { fragrance_free: true, skin_need: ['moisture', 'softness'] },
      picture: {
        form: 'jar',
        body: '#d9a8b4',
        cap: berry,
        content: '#f3d4d8',
        label: 'Yösija',
        size: 's',
        texture: 'balm',
        finish: 'frosted',
      },
    },
  ],
  [
    'sokeri-lip-scrub',
    114,
    'TB-LIP-SCRUB',
    {
      kind: 'exfoliant',
      holds: '20 g',
      weightG: 70,
      popularity: 48,
      says: { scent: ['berries'], skin_need: ['softness'] },
      picture: {
        form: 'jar',
        body: '#f6efe6',
        cap: 'oak',
        content: '#f3dcc8',
        label: 'Sokeri',
        size: 's',
        texture: 'crumb',
      },
    },
  ],
  [
    'alku-lip-primer',
    115,
    'TB-LIP-PRIMER',
    {
      holds: '3 g',
      weightG: 18,
      popularity: 41,
      says: { fragrance_free: true, finish: 'natural' },
      picture: {
        form: 'lipstick',
        body: paper,
        cap: paper,
        content: '#f2e3d8',
        label: 'Alku',
        texture: 'balm',
      },
    },
  ],
  [
    'luoto-lip-balm-spf30',
    116,
    'TB-LIP-SUN',
    {
      kind: 'sun',
      categories: ['lip-care', 'sun'],
      holds: '4.8 g',
      weightG: 12,
      popularity: 63,
      says: { spf: 30, fragrance_free: true, water_resistant: true, skin_need: ['protection'] },
      picture: {
        form: 'stick',
        body: '#6f9fb8',
        cap: paper,
        content: '#f5efdf',
        label: 'Luoto 30',
        size: 's',
        texture: 'balm',
      },
    },
  ],
])
