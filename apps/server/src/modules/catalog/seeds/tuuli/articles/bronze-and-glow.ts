import { shades } from '../choices.ts'
import { family } from '../family.ts'

const shared = {
  kind: 'makeup',
  maker: 'color',
  says: { vegan: true, made_in_nordics: true, opened_months: 12 },
} as const

export const bronzeAndGlow = family({ ...shared, use: 'glow', categories: ['bronze-and-glow'] }, [
  [
    'hietikko-bronzer',
    206,
    'TB-CHK-BRONZE',
    {
      use: 'cheek',
      holds: '9 g',
      weightG: 62,
      popularity: 76,
      says: { finish: 'matte', coverage: 'light', fragrance_free: true, refillable: true },
      options: shades('sand #c79a74', 'dune #b3835c', 'caramel #9a6844', 'chestnut #6e452e'),
      picture: {
        form: 'compact',
        body: '#b3835c',
        cap: 'gold',
        label: 'Hietikko',
        texture: 'powder',
      },
    },
  ],
  [
    'dyyni-cream-bronzer',
    207,
    'TB-CHK-CREAMBRONZE',
    {
      use: 'cheek',
      holds: '12 g',
      weightG: 70,
      popularity: 68,
      says: { finish: 'natural', coverage: 'light', skin_type: ['dry', 'normal'] },
      options: shades('honey #bd8c63', 'cinnamon #99653f', 'walnut #67422c'),
      picture: {
        form: 'jar',
        body: '#f4ece9',
        cap: 'oak',
        label: 'Dyyni',
        size: 's',
        texture: 'cream',
      },
    },
  ],
  [
    'kajo-highlighter',
    208,
    'TB-CHK-GLOW',
    {
      holds: '6 g',
      weightG: 50,
      popularity: 73,
      says: { finish: 'pearl', coverage: 'sheer', refillable: true },
      options: shades('dawn #f2d3c0', 'straw #ecd6a6', 'moon #e7e1e4', 'copper #cf946f'),
      picture: { form: 'compact', body: '#f1dfe0', cap: 'rose', label: 'Kajo', texture: 'shimmer' },
    },
  ],
  [
    'sarastus-liquid-glow',
    209,
    'TB-CHK-DROPS',
    {
      holds: '15 ml',
      weightG: 55,
      popularity: 71,
      says: { finish: 'pearl', coverage: 'sheer' },
      options: shades('dawn #f3d0b8', 'pearl #eee3dc', 'bronze #b98559'),
      picture: {
        form: 'dropper',
        body: '#f3d0b8',
        cap: 'gold',
        label: 'Sarastus',
        size: 's',
        texture: 'shimmer',
      },
    },
  ],
  [
    'jaa-highlighter-stick',
    210,
    'TB-CHK-ICE',
    {
      holds: '7 g',
      weightG: 32,
      popularity: 57,
      says: { finish: 'gloss', coverage: 'sheer', fragrance_free: true },
      picture: {
        form: 'stick',
        body: '#e6eef0',
        cap: 'silver',
        content: '#eef3f3',
        label: 'Jää',
        texture: 'balm',
      },
    },
  ],
  [
    'varjo-contour-stick',
    211,
    'TB-CHK-CONTOUR',
    {
      use: 'cheek',
      holds: '7 g',
      weightG: 32,
      popularity: 60,
      says: { finish: 'matte', coverage: 'medium', fragrance_free: true },
      options: shades('pebble #a98a74', 'taupe #8a6a55', 'bark #5e4433'),
      picture: { form: 'stick', body: '#3a2230', cap: '#3a2230', label: 'Varjo', texture: 'cream' },
    },
  ],
  [
    'revontuli-glow-powder',
    212,
    'TB-CHK-AURORA',
    {
      holds: '8 g',
      weightG: 64,
      popularity: 52,
      season: ['11-01', '02-28'],
      says: { finish: 'pearl', coverage: 'sheer', color_family: ['silver', 'pink'] },
      picture: {
        form: 'compact',
        body: '#2b3350',
        cap: 'silver',
        content: '#dfe6dc',
        label: 'Revontuli',
        texture: 'shimmer',
      },
    },
  ],
])
