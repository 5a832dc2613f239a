import { family } from '../family.ts'

const shared = { kind: 'tool', maker: 'brush', use: 'tool', holds: '1 piece' } as const
const wood = { vegan: true, material: 'synthetic' }

const brushes = family({ ...shared, categories: ['brushes'], says: wood }, [
  [
    'repo-foundation-brush',
    1201,
    'TB-TOL-FOUND',
    {
      weightG: 38,
      popularity: 77,
      picture: { form: 'brush', body: '#d9b98c', cap: 'rose', content: '#5a3326', size: 'm' },
    },
  ],
  [
    'pollo-powder-brush',
    1202,
    'TB-TOL-POWDER',
    {
      weightG: 46,
      popularity: 73,
      picture: { form: 'brush', body: '#d9b98c', cap: 'rose', content: '#e9dcc8', size: 'l' },
    },
  ],
  [
    'orava-blush-brush',
    1203,
    'TB-TOL-BLUSH',
    {
      weightG: 36,
      popularity: 70,
      picture: { form: 'brush', body: '#d9b98c', cap: 'rose', content: '#a8502f', size: 'm' },
    },
  ],
  [
    'karppa-blending-brush',
    1204,
    'TB-TOL-BLEND',
    {
      weightG: 20,
      popularity: 72,
      picture: { form: 'brush', body: '#d9b98c', cap: 'rose', content: '#f3ece2', size: 's' },
    },
  ],
  [
    'mayra-shadow-brush',
    1205,
    'TB-TOL-SHADOW',
    {
      weightG: 20,
      popularity: 61,
      picture: { form: 'brush', body: '#d9b98c', cap: 'rose', content: '#4a4748', size: 's' },
    },
  ],
  [
    'naata-brow-brush',
    1206,
    'TB-TOL-BROW',
    {
      weightG: 16,
      popularity: 58,
      picture: { form: 'brush', body: '#d9b98c', cap: 'rose', content: '#6b452f', size: 's' },
    },
  ],
])

const small = family({ ...shared, categories: ['small-tools'], says: { vegan: true } }, [
  [
    'kanttarelli-makeup-sponge',
    1207,
    'TB-TOL-SPONGE',
    {
      weightG: 12,
      popularity: 80,
      says: { material: 'sponge' },
      picture: { form: 'sponge', body: '#e2a23c', content: '#e2a23c' },
    },
  ],
  [
    'kaari-lash-curler',
    1208,
    'TB-TOL-CURLER',
    {
      kind: 'blade',
      weightG: 62,
      popularity: 65,
      says: { material: 'steel' },
      picture: { form: 'pouch', body: '#c9ccd1', cap: '#8e2a5b', label: 'Kaari' },
    },
  ],
  [
    'nokka-tweezers',
    1209,
    'TB-TOL-TWEEZER',
    {
      kind: 'blade',
      weightG: 24,
      popularity: 69,
      says: { material: 'steel' },
      picture: { form: 'tweezers', body: '#c3c7cc', cap: 'silver' },
    },
  ],
  [
    'lastu-sharpener',
    1210,
    'TB-TOL-SHARP',
    {
      kind: 'blade',
      weightG: 18,
      popularity: 55,
      says: { material: 'steel' },
      picture: {
        form: 'tin',
        body: '#8e2a5b',
        cap: '#8e2a5b',
        content: '#d9b98c',
        label: 'Lastu',
        size: 's',
      },
    },
  ],
  [
    'pesu-brush-soap',
    1211,
    'TB-TOL-SOAP',
    {
      kind: 'body',
      maker: 'soap',
      holds: '60 g',
      weightG: 96,
      popularity: 53,
      says: { scent: ['citrus'] },
      picture: { form: 'tin', body: '#c9d8c2', cap: '#c9d8c2', content: '#f2f0e2', label: 'Pesu' },
    },
  ],
  [
    'lehto-cotton-rounds',
    1212,
    'TB-TOL-ROUNDS',
    {
      kind: 'textile',
      holds: '10 piece',
      weightG: 48,
      popularity: 59,
      says: { material: 'cotton' },
      picture: { form: 'pouch', body: '#eee7d6', cap: '#6b7046', label: 'Lehto' },
    },
  ],
  [
    'pussukka-makeup-bag',
    1213,
    'TB-TOL-BAG',
    {
      kind: 'textile',
      weightG: 140,
      popularity: 62,
      says: { material: 'linen' },
      picture: { form: 'pouch', body: '#b9a594', cap: '#8e2a5b', label: 'Tuuli', size: 'l' },
    },
  ],
  [
    'kuutamo-table-mirror',
    1214,
    'TB-TOL-MIRROR',
    {
      weightG: 230,
      popularity: 48,
      says: { material: 'birch-wood' },
      picture: { form: 'mirror', body: '#d9b98c', cap: 'oak', content: '#e9eff2' },
    },
  ],
  [
    'liuske-gua-sha',
    1215,
    'TB-TOL-STONE',
    {
      weightG: 78,
      popularity: 50,
      says: { material: 'stone', made_in_nordics: true },
      picture: { form: 'soap', body: '#7d837f', cap: '#efe7d9', size: 's' },
    },
  ],
])

export const tools = [...brushes, ...small]
