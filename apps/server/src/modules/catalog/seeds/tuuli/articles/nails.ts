import { shades, sizes } from '../choices.ts'
import { family } from '../family.ts'

const says = { vegan: true, opened_months: 24 }
const shared = { kind: 'nail', maker: 'color', says } as const

const color = family({ ...shared, use: 'nail-color', categories: ['nail-color'] }, [
  [
    'kivi-nail-polish',
    701,
    'TB-NAI-POLISH',
    {
      holds: '10 ml',
      weightG: 46,
      popularity: 81,
      says: { finish: 'gloss', coverage: 'full' },
      options: shades(
        'granite #77757a',
        'pebble #a89a8f',
        'brick #93392f',
        'wine #5a1226',
        'signal-red #b3121e',
        'peony #cd5f8a',
        'sand #d3b696',
        'spruce #1f4536',
        'fjord #23456b',
        'night #171b38',
        'milk #efe6da',
        'lilac #a993c4',
      ),
      picture: { form: 'nail-polish', body: '#93392f', cap: '#2a1d24', label: 'Kivi' },
    },
  ],
  [
    'kymppi-quick-dry-polish',
    702,
    'TB-NAI-QUICK',
    {
      holds: '8 ml',
      weightG: 40,
      popularity: 66,
      says: { finish: 'gloss', coverage: 'medium' },
      options: shades(
        'coral #e2654f',
        'poppy #d0242b',
        'cherry #8f1631',
        'clover #c2567f',
        'sky #8db7d4',
        'mint #a7cdb6',
        'straw #e7cf83',
        'coal #1f1d20',
      ),
      picture: { form: 'nail-polish', body: '#e2654f', cap: '#f4ece9', label: 'Kymppi', size: 's' },
    },
  ],
  [
    'huokaus-breathable-polish',
    703,
    'TB-NAI-BREATHE',
    {
      holds: '9 ml',
      weightG: 44,
      popularity: 53,
      says: { finish: 'dewy', coverage: 'sheer' },
      options: shades(
        'apple-blossom #efc4c2',
        'oat #e3c9b0',
        'heather #b48aa5',
        'fog #c3c6c9',
        'blueberry-milk #a9b3d6',
      ),
      picture: { form: 'nail-polish', body: '#efc4c2', cap: 'silver', label: 'Huokaus' },
    },
  ],
])

const care = family({ ...shared, use: 'nail-care', categories: ['nail-care'] }, [
  [
    'routa-base-coat',
    704,
    'TB-NAI-BASE',
    {
      use: 'nail-color',
      holds: '10 ml',
      weightG: 46,
      popularity: 58,
      says: { color_family: ['clear'], finish: 'natural' },
      picture: {
        form: 'nail-polish',
        body: '#f3ece6',
        cap: '#f4ece9',
        content: '#f6eee8',
        label: 'Routa',
      },
    },
  ],
  [
    'peili-top-coat',
    705,
    'TB-NAI-TOP',
    {
      use: 'nail-color',
      holds: '10 ml',
      weightG: 46,
      popularity: 64,
      says: { color_family: ['clear'], finish: 'gloss' },
      picture: {
        form: 'nail-polish',
        body: '#eef2f3',
        cap: 'silver',
        content: '#f2f5f5',
        label: 'Peili',
      },
    },
  ],
  [
    'hiekka-matte-top-coat',
    706,
    'TB-NAI-MATTE',
    {
      use: 'nail-color',
      holds: '10 ml',
      weightG: 46,
      popularity: 44,
      says: { color_family: ['clear'], finish: 'matte' },
      picture: {
        form: 'nail-polish',
        body: '#e6dccf',
        cap: '#c7b39a',
        content: '#ece4d8',
        label: 'Hiekka',
        finish: 'frosted',
      },
    },
  ],
  [
    'orvokki-cuticle-oil',
    707,
    'TB-NAI-OIL',
    {
      kind: 'skincare',
      maker: 'care',
      holds: '4 ml',
      weightG: 12,
      popularity: 57,
      says: { scent: ['floral'], fragrance_free: true },
      picture: {
        form: 'pencil',
        body: '#8a6ba8',
        cap: 'gold',
        content: '#e8c77f',
        label: 'Orvokki',
        size: 'l',
        texture: 'oil',
      },
    },
  ],
  [
    'sarvi-nail-strengthener',
    708,
    'TB-NAI-CARE',
    {
      holds: '10 ml',
      weightG: 46,
      popularity: 49,
      says: { color_family: ['clear'], finish: 'natural' },
      picture: {
        form: 'nail-polish',
        body: '#f0dfd2',
        cap: 'oak',
        content: '#f4e7dc',
        label: 'Sarvi',
      },
    },
  ],
  [
    'tyhja-remover',
    709,
    'TB-NAI-REMOVER',
    {
      weightG: 130,
      popularity: 61,
      options: sizes('100 ml/130', '200 ml/245'),
      says: { fragrance_free: true },
      picture: {
        form: 'bottle',
        body: '#e9d9e4',
        cap: '#f4ece9',
        content: '#f1e4ec',
        label: 'Tyhjä',
        texture: 'liquid',
      },
    },
  ],
  [
    'viila-glass-file',
    710,
    'TB-NAI-FILE',
    {
      kind: 'blade',
      maker: 'brush',
      holds: '1 piece',
      weightG: 22,
      popularity: 47,
      categories: ['nail-care', 'small-tools'],
      says: { material: 'glass' },
      picture: { form: 'pouch', body: '#cfe0e4', cap: '#8fa6b5', label: 'Viila' },
    },
  ],
])

export const nails = [...color, ...care]
