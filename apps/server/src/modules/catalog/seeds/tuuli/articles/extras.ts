import { family } from '../family.ts'

/** What is added to a drink or a bun; drinks name them by their handles. */
export const extras = family({ kind: 'extra', maker: 'kitchen', categories: ['extras'] }, [
  [
    'extra-shot',
    1401,
    'TC-ADD-SHOT',
    {
      holds: '36 ml',
      weightG: 36,
      popularity: 60,
      says: { diet: ['vegan', 'vegetarian', 'lactose-free'], caffeine_mg: 75, energy_kcal: 2 },
      picture: { form: 'cup', body: '#2f5d46', content: '#3a2114', size: 's' },
    },
  ],
  [
    'vanilla-syrup',
    1402,
    'TC-ADD-VANILLA',
    {
      holds: '10 ml',
      weightG: 12,
      popularity: 50,
      says: { diet: ['vegan', 'vegetarian', 'lactose-free'], energy_kcal: 32 },
      picture: {
        form: 'juice-bottle',
        body: '#e8cf9a',
        cap: '#26201a',
        content: '#e3c27a',
        label: 'Vanilja',
      },
    },
  ],
  [
    'caramel-syrup',
    1403,
    'TC-ADD-CARAMEL',
    {
      holds: '10 ml',
      weightG: 12,
      popularity: 52,
      says: { diet: ['vegetarian'], energy_kcal: 38 },
      picture: {
        form: 'juice-bottle',
        body: '#b9743a',
        cap: '#26201a',
        content: '#a3602c',
        label: 'Karamelli',
      },
    },
  ],
  [
    'whipped-cream',
    1404,
    'TC-ADD-CREAM',
    {
      holds: '25 g',
      weightG: 25,
      popularity: 48,
      says: { diet: ['vegetarian', 'lactose-free'], energy_kcal: 85 },
      picture: { form: 'porridge-bowl', body: '#b4572a', content: '#fffdf8', size: 's' },
    },
  ],
  [
    'honey-spoon',
    1405,
    'TC-ADD-HONEY',
    {
      holds: '15 g',
      weightG: 15,
      popularity: 40,
      says: { diet: ['vegetarian', 'lactose-free'], energy_kcal: 48 },
      picture: {
        form: 'jam-jar',
        body: '#e9eef0',
        cap: '#26201a',
        content: '#e0a33a',
        label: 'Hunaja',
      },
    },
  ],
  [
    'butter-and-jam',
    1406,
    'TC-ADD-BUTTER',
    {
      holds: '40 g',
      weightG: 40,
      popularity: 46,
      says: { diet: ['vegetarian'], energy_kcal: 160 },
      picture: {
        form: 'jam-jar',
        body: '#e9eef0',
        cap: '#2f5d46',
        content: '#b8263a',
        label: 'Hillo',
      },
    },
  ],
])
