import { shades } from '../choices.ts'
import { family } from '../family.ts'

const shared = {
  kind: 'eye-makeup',
  maker: 'color',
  use: 'brow',
  categories: ['brows'],
  says: { vegan: true, made_in_nordics: true, fragrance_free: true, opened_months: 12 },
} as const

export const brows = family(shared, [
  [
    'kulma-brow-pencil',
    501,
    'TB-BRW-PENCIL',
    {
      holds: '0.1 g',
      weightG: 8,
      popularity: 82,
      says: { finish: 'matte' },
      options: shades(
        'blond #a98a63',
        'taupe #85715c',
        'light-brown #7b5b42',
        'warm-brown #6b472f',
        'dark-brown #463128',
        'raven #28211f',
      ),
      picture: { form: 'pencil', body: '#6b472f', cap: '#f4ece9', label: 'Kulma', size: 's' },
    },
  ],
  [
    'sammal-brow-gel',
    502,
    'TB-BRW-TINT',
    {
      holds: '4.5 ml',
      weightG: 20,
      popularity: 79,
      says: { coverage: 'light' },
      options: shades(
        'blond #a4865f',
        'light-brown #76583f',
        'auburn #7d4530',
        'dark-brown #45312a',
      ),
      picture: { form: 'brow-gel', body: '#6b7046', cap: '#6b7046', label: 'Sammal' },
    },
  ],
  [
    'suora-clear-brow-gel',
    503,
    'TB-BRW-CLEAR',
    {
      holds: '5 ml',
      weightG: 20,
      popularity: 74,
      says: { color_family: ['clear'] },
      picture: {
        form: 'brow-gel',
        body: '#e9eef0',
        cap: 'silver',
        content: '#eef2f3',
        label: 'Suora',
      },
    },
  ],
  [
    'pari-brow-powder-duo',
    504,
    'TB-BRW-DUO',
    {
      holds: '3 g',
      weightG: 42,
      popularity: 51,
      says: { finish: 'matte', coverage: 'medium' },
      options: shades('blond #b2946c', 'light-brown #80614a', 'dark-brown #4d382e'),
      picture: {
        form: 'compact',
        body: '#2a1d24',
        cap: '#2a1d24',
        label: 'Pari',
        size: 's',
        texture: 'powder',
      },
    },
  ],
  [
    'viiru-brow-pen',
    505,
    'TB-BRW-PEN',
    {
      holds: '0.5 ml',
      weightG: 9,
      popularity: 60,
      says: { water_resistant: true },
      options: shades('taupe #8a745e', 'warm-brown #704c35', 'dark-brown #47332a'),
      picture: { form: 'pencil', body: '#704c35', cap: 'gold', label: 'Viiru', texture: 'liquid' },
    },
  ],
  [
    'savi-brow-wax',
    506,
    'TB-BRW-WAX',
    {
      holds: '12 g',
      weightG: 36,
      popularity: 63,
      says: { color_family: ['clear'] },
      picture: {
        form: 'tin',
        body: '#c7b39a',
        cap: '#c7b39a',
        content: '#efe6d6',
        label: 'Savi',
        size: 's',
        texture: 'balm',
      },
    },
  ],
])
