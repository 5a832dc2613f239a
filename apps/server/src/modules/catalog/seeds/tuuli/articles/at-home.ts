import { choosing } from '../choices.ts'
import { family } from '../family.ts'

export const atHome = family({ kind: 'mug', maker: 'clay', categories: ['at-home'] }, [
  [
    'kallio-mug',
    691,
    'TC-HOM-MUG',
    {
      holds: '300 ml',
      weightG: 340,
      popularity: 74,
      says: { material: 'stoneware', made_in_nordics: true },
      options: [
        choosing(
          'shade',
          'glaze-green GREEN #2f5d46',
          'glaze-clay CLAY #b4572a',
          'glaze-oat OAT #efe7d9',
        ),
      ],
      picture: { form: 'mug', body: '#2f5d46' },
    },
  ],
  [
    'ratikka-travel-cup',
    692,
    'TC-HOM-TRAVEL',
    {
      holds: '350 ml',
      weightG: 260,
      maker: 'kitchen',
      popularity: 69,
      says: { material: 'steel' },
      picture: { form: 'tumbler', body: '#2f5d46', cap: '#26201a', label: 'Tuuli' },
    },
  ],
  [
    'suppilo-dripper',
    693,
    'TC-HOM-DRIPPER',
    {
      kind: 'coffee-gear',
      use: 'brew',
      holds: '1 piece',
      weightG: 820,
      popularity: 52,
      says: { material: 'stoneware', made_in_nordics: true },
      picture: { form: 'dripper', body: '#efe7d9', content: '#3a2114' },
    },
  ],
  [
    'filter-papers',
    694,
    'TC-HOM-PAPERS',
    {
      kind: 'coffee-gear',
      maker: 'kitchen',
      holds: '100 piece',
      weightG: 150,
      popularity: 57,
      says: { material: 'paper' },
      picture: { form: 'sachet', body: '#d9c09a', cap: '#2f5d46', label: 'Suodatin' },
    },
  ],
  [
    'tori-tote',
    695,
    'TC-HOM-TOTE',
    {
      kind: 'coffee-gear',
      maker: 'kitchen',
      holds: '1 piece',
      weightG: 190,
      popularity: 60,
      says: { material: 'cotton' },
      picture: { form: 'pouch', body: '#e6d9bf', cap: '#2f5d46', label: 'Tuuli', size: 'l' },
    },
  ],
])
