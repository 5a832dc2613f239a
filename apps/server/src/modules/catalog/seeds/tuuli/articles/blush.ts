import { shades } from '../choices.ts'
import { family } from '../family.ts'

const shared = {
  kind: 'makeup',
  maker: 'color',
  says: { vegan: true, made_in_nordics: true, opened_months: 12 },
} as const

export const blush = family({ ...shared, use: 'cheek', categories: ['blush'] }, [
  [
    'puna-powder-blush',
    201,
    'TB-CHK-POWDER',
    {
      holds: '5 g',
      weightG: 48,
      popularity: 83,
      says: { finish: 'satin', coverage: 'light', fragrance_free: true, refillable: true },
      options: shades(
        'apple-blossom #e5a3a6',
        'peach #e5a084',
        'rose #cf7b86',
        'brick #b5604f',
        'plum #9b4a66',
        'dune #c79680',
      ),
      picture: {
        form: 'compact',
        body: '#8e2a5b',
        cap: '#8e2a5b',
        label: 'Puna',
        texture: 'powder',
      },
    },
  ],
  [
    'rusko-cream-blush',
    202,
    'TB-CHK-STICK',
    {
      holds: '7 g',
      weightG: 32,
      popularity: 87,
      says: { finish: 'dewy', coverage: 'light', skin_type: ['dry', 'normal'] },
      options: shades(
        'redcurrant #c2525a',
        'apricot #dd8a68',
        'clover #c4678a',
        'rust #a85a44',
        'fireweed #b8457f',
      ),
      picture: { form: 'stick', body: '#f4ece9', cap: 'rose', label: 'Rusko', texture: 'cream' },
    },
  ],
  [
    'viima-liquid-blush',
    203,
    'TB-CHK-LIQUID',
    {
      holds: '10 ml',
      weightG: 40,
      popularity: 79,
      says: { finish: 'natural', coverage: 'medium', water_resistant: true },
      options: shades(
        'rosehip #cd5a58',
        'peony #cf5f86',
        'coral #e0705c',
        'cherry #a83248',
        'heather #955078',
      ),
      picture: {
        form: 'lip-gloss',
        body: '#cd5a58',
        cap: '#f4ece9',
        label: 'Viima',
        size: 'l',
        texture: 'liquid',
      },
    },
  ],
  [
    'niitty-blush-palette',
    204,
    'TB-CHK-PALETTE',
    {
      holds: '14 g',
      weightG: 120,
      popularity: 64,
      says: { finish: 'satin', coverage: 'light', color_family: ['pink', 'nude', 'gold'] },
      picture: {
        form: 'palette',
        body: '#f4ece9',
        cap: '#8e2a5b',
        label: 'Niitty',
        content: ['#dd8f98', '#c9705f', '#b58258', '#f0d9bf'],
        texture: 'powder',
      },
    },
  ],
  [
    'mansikka-lip-and-cheek',
    205,
    'TB-CHK-POT',
    {
      holds: '4 g',
      weightG: 30,
      popularity: 69,
      categories: ['blush', 'lip-color'],
      says: { finish: 'dewy', coverage: 'sheer', scent: ['berries'] },
      options: shades('strawberry #c8384b', 'rhubarb #d87488', 'cinnamon #a06049'),
      picture: {
        form: 'jar',
        body: '#f1dfe0',
        cap: 'rose',
        label: 'Mansikka',
        size: 's',
        texture: 'balm',
      },
    },
  ],
])
