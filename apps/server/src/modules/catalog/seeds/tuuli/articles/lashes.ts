import { shades } from '../choices.ts'
import { family } from '../family.ts'

const shared = {
  kind: 'eye-makeup',
  maker: 'color',
  says: { vegan: true, made_in_nordics: true, fragrance_free: true, opened_months: 6 },
} as const

const mascaras = family({ ...shared, use: 'mascara', categories: ['mascara'] }, [
  [
    'myrsky-volume-mascara',
    401,
    'TB-EYE-VOLUME',
    {
      holds: '10 ml',
      weightG: 34,
      popularity: 95,
      says: { vegan: false },
      options: shades('soot #17151a', 'bark #3d2b24', 'night #1c2440'),
      picture: { form: 'mascara', body: '#2b3350', cap: '#2b3350', label: 'Myrsky' },
    },
  ],
  [
    'korsi-length-mascara',
    402,
    'TB-EYE-LENGTH',
    {
      holds: '8 ml',
      weightG: 30,
      popularity: 78,
      options: shades('soot #17151a', 'bark #3d2b24'),
      picture: { form: 'mascara', body: '#5f7d5a', cap: 'gold', label: 'Korsi' },
    },
  ],
  [
    'sade-tubing-mascara',
    403,
    'TB-EYE-TUBING',
    {
      holds: '8 ml',
      weightG: 30,
      popularity: 85,
      says: { water_resistant: true },
      options: shades('soot #17151a', 'coffee #33241d'),
      picture: { form: 'mascara', body: '#8fa6b5', cap: 'silver', label: 'Sade' },
    },
  ],
  [
    'lempea-mascara',
    404,
    'TB-EYE-SENS',
    {
      holds: '8 ml',
      weightG: 30,
      popularity: 69,
      says: { vegan: false, skin_type: ['sensitive'] },
      options: shades('soot #1a181c', 'bark #402e27'),
      picture: { form: 'mascara', body: '#f4ece9', cap: '#f1dfe0', label: 'Lempeä' },
    },
  ],
  [
    'ripsi-lash-oil',
    405,
    'TB-EYE-LASHOIL',
    {
      maker: 'care',
      use: 'nail-care',
      holds: '7 ml',
      weightG: 28,
      popularity: 50,
      picture: { form: 'mascara', body: '#d9a24e', cap: 'oak', content: '#e7c07a', label: 'Ripsi' },
    },
  ],
  [
    'perho-false-lashes',
    406,
    'TB-EYE-LASHES',
    {
      kind: 'tool',
      maker: 'brush',
      holds: '1 piece',
      weightG: 15,
      popularity: 38,
      picture: { form: 'sachet', body: '#2a1d24', cap: '#d9c3ae', label: 'Perho' },
    },
  ],
])

const liners = family({ ...shared, use: 'eye', categories: ['eyeliner'] }, [
  [
    'noki-kajal',
    407,
    'TB-EYE-KAJAL',
    {
      holds: '1.1 g',
      weightG: 8,
      popularity: 76,
      says: { finish: 'matte' },
      options: shades('coal #141316', 'earth #3b2b24', 'fjord #24415e', 'milk #efe4d8'),
      picture: { form: 'pencil', body: '#2a1d24', cap: '#2a1d24', label: 'Noki', texture: 'matte' },
    },
  ],
  [
    'terava-liquid-eyeliner',
    408,
    'TB-EYE-LIQUID',
    {
      holds: '0.6 ml',
      weightG: 9,
      popularity: 81,
      says: { finish: 'matte', water_resistant: true },
      options: shades('raven #111014', 'coffee #35251e', 'spruce #1f3a30'),
      picture: {
        form: 'pencil',
        body: '#111014',
        cap: 'silver',
        label: 'Terävä',
        texture: 'liquid',
      },
    },
  ],
  [
    'jarvi-gel-pencil',
    409,
    'TB-EYE-GEL',
    {
      holds: '1.2 g',
      weightG: 8,
      popularity: 72,
      says: { finish: 'satin', water_resistant: true },
      options: shades(
        'night #1b2140',
        'lake #2f5d7c',
        'spruce #24463a',
        'birch-leaf #6d8048',
        'plum #4d2440',
        'bronze #7d5a36',
        'slate #4b5158',
        'soot #18161a',
        'silver-lake #9aa6b0',
      ),
      picture: { form: 'pencil', body: '#2f5d7c', cap: '#2f5d7c', label: 'Järvi', texture: 'gel' },
    },
  ],
])

export const lashes = [...mascaras, ...liners]
