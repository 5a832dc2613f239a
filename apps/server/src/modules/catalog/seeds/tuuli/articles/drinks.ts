import { cups, milks } from '../choices.ts'
import { family } from '../family.ts'

const green = '#2f5d46'
const plain = { diet: ['vegan', 'vegetarian', 'lactose-free', 'gluten-free'] }
const shared = { kind: 'drink', maker: 'kitchen' } as const

const teas = family({ ...shared, categories: ['tea'], says: { temperature: 'hot' } }, [
  [
    'black-tea',
    621,
    'TC-TEA-BLACK',
    {
      holds: '400 ml',
      weightG: 400,
      popularity: 62,
      says: {
        ...plain,
        caffeine_mg: 90,
        energy_kcal: 4,
        taste: ['cereal-taste'],
        extras: ['honey-spoon'],
      },
      picture: { form: 'teapot', body: green, content: '#7a3a1c' },
    },
  ],
  [
    'green-tea',
    622,
    'TC-TEA-GREEN',
    {
      holds: '400 ml',
      weightG: 400,
      popularity: 57,
      says: {
        ...plain,
        caffeine_mg: 60,
        energy_kcal: 2,
        taste: ['floral-taste'],
        extras: ['honey-spoon'],
      },
      picture: { form: 'teapot', body: '#efe7d9', content: '#b9b85a' },
    },
  ],
  [
    'rooibos-tea',
    623,
    'TC-TEA-ROOIBOS',
    {
      holds: '400 ml',
      weightG: 400,
      popularity: 51,
      says: {
        ...plain,
        caffeine_mg: 0,
        energy_kcal: 4,
        taste: ['citrus-taste'],
        extras: ['honey-spoon'],
      },
      picture: { form: 'teapot', body: '#b4572a', content: '#a3401c' },
    },
  ],
  [
    'yard-herbs',
    624,
    'TC-TEA-HERBS',
    {
      holds: '400 ml',
      weightG: 400,
      popularity: 49,
      says: {
        ...plain,
        caffeine_mg: 0,
        energy_kcal: 2,
        taste: ['floral-taste'],
        extras: ['honey-spoon'],
      },
      picture: { form: 'teapot', body: '#7f8a55', content: '#c9c07a' },
    },
  ],
  [
    'chai-latte',
    625,
    'TC-TEA-CHAI',
    {
      weightG: 350,
      popularity: 77,
      options: [cups(240, 350), milks],
      says: {
        caffeine_mg: 60,
        energy_kcal: 190,
        taste: ['spice-taste'],
        extras: ['extra-shot', 'whipped-cream'],
      },
      picture: { form: 'mug', body: '#b4572a', content: '#c99a68', accent: '#7a4a26' },
    },
  ],
  [
    'matcha-latte',
    626,
    'TC-TEA-MATCHA',
    {
      weightG: 350,
      popularity: 73,
      options: [cups(240, 350), milks],
      says: {
        caffeine_mg: 65,
        energy_kcal: 130,
        taste: ['floral-taste'],
        extras: ['vanilla-syrup'],
      },
      picture: { form: 'cup', body: '#efe7d9', content: '#9db65e' },
    },
  ],
])

const cold = family({ ...shared, categories: ['cold-drinks'], says: { temperature: 'cold' } }, [
  [
    'cold-brew',
    631,
    'TC-CLD-BREW',
    {
      weightG: 350,
      popularity: 74,
      options: [cups(240, 350)],
      categories: ['cold-drinks', 'black-coffee'],
      says: {
        ...plain,
        caffeine_mg: 180,
        energy_kcal: 4,
        taste: ['cocoa-taste'],
        roast: 'medium-roast',
        extras: ['vanilla-syrup', 'caramel-syrup'],
      },
      picture: { form: 'iced-glass', body: '#e9eef0', content: '#3a2114' },
    },
  ],
  [
    'iced-latte',
    632,
    'TC-CLD-LATTE',
    {
      weightG: 350,
      popularity: 79,
      categories: ['cold-drinks', 'milk-coffee'],
      options: [cups(350, 470), milks],
      says: {
        caffeine_mg: 150,
        energy_kcal: 140,
        taste: ['caramel-taste'],
        extras: ['extra-shot', 'vanilla-syrup', 'caramel-syrup'],
      },
      picture: { form: 'iced-glass', body: '#e9eef0', content: '#b98a5e' },
    },
  ],
  [
    'lingonberry-lemonade',
    633,
    'TC-CLD-LINGON',
    {
      holds: '350 ml',
      weightG: 350,
      popularity: 66,
      says: { ...plain, caffeine_mg: 0, energy_kcal: 98, taste: ['berry-taste'] },
      picture: { form: 'iced-glass', body: '#e9eef0', content: '#b8263a' },
    },
  ],
  [
    'rhubarb-spritz',
    634,
    'TC-CLD-RHUBARB',
    {
      holds: '350 ml',
      weightG: 350,
      popularity: 64,
      season: ['05-15', '09-15'],
      says: { ...plain, caffeine_mg: 0, energy_kcal: 92, taste: ['berry-taste'] },
      picture: { form: 'iced-glass', body: '#e9eef0', content: '#e58a98' },
    },
  ],
  [
    'sea-buckthorn-shot',
    635,
    'TC-CLD-SHOT',
    {
      holds: '60 ml',
      weightG: 60,
      popularity: 48,
      says: { ...plain, caffeine_mg: 0, energy_kcal: 28, taste: ['citrus-taste', 'spice-taste'] },
      picture: {
        form: 'juice-bottle',
        body: '#e98a1f',
        cap: '#26201a',
        content: '#e98a1f',
        label: 'Tyrni',
        size: 's',
      },
    },
  ],
  [
    'orange-juice',
    636,
    'TC-CLD-ORANGE',
    {
      weightG: 240,
      popularity: 69,
      options: [cups(200, 300)],
      says: { ...plain, caffeine_mg: 0, energy_kcal: 90, taste: ['citrus-taste'] },
      picture: { form: 'juice-bottle', body: '#f2a32c', cap: '#2f5d46', content: '#f2a32c' },
    },
  ],
  [
    'bilberry-smoothie',
    637,
    'TC-CLD-SMOOTHIE',
    {
      holds: '350 ml',
      weightG: 370,
      popularity: 61,
      categories: ['cold-drinks', 'breakfast'],
      says: {
        diet: ['vegan', 'vegetarian', 'lactose-free'],
        energy_kcal: 230,
        taste: ['berry-taste'],
      },
      picture: { form: 'iced-glass', body: '#e9eef0', content: '#6a3f7a' },
    },
  ],
  [
    'sparkling-water',
    638,
    'TC-CLD-WATER',
    {
      holds: '500 ml',
      weightG: 900,
      popularity: 53,
      says: { ...plain, caffeine_mg: 0, energy_kcal: 0 },
      picture: {
        form: 'juice-bottle',
        body: '#d5e6ec',
        cap: '#2f5d46',
        content: '#e6f1f4',
        label: 'Tuuli',
      },
    },
  ],
])

export const drinks = [...teas, ...cold]
