import { family } from '../family.ts'

const shared = { kind: 'food', maker: 'kitchen' } as const
const veg = { diet: ['vegetarian'] }
const vegan = { diet: ['vegan', 'vegetarian', 'lactose-free'] }

const breakfast = family({ ...shared, categories: ['breakfast'], says: veg }, [
  [
    'oat-porridge',
    661,
    'TC-BRK-PORRIDGE',
    {
      holds: '300 g',
      weightG: 300,
      popularity: 79,
      says: {
        diet: ['vegetarian', 'gluten-free'],
        energy_kcal: 240,
        temperature: 'hot',
        taste: ['cereal-taste', 'berry-taste'],
        extras: ['honey-spoon'],
      },
      picture: { form: 'porridge-bowl', body: '#2f5d46', content: '#e6d6b4', accent: '#b8263a' },
    },
  ],
  [
    'overnight-oats',
    662,
    'TC-BRK-OVERNIGHT',
    {
      holds: '280 g',
      weightG: 280,
      popularity: 65,
      says: { ...vegan, energy_kcal: 310, temperature: 'cold', taste: ['cereal-taste'] },
      picture: { form: 'jam-jar', body: '#e9eef0', cap: '#2f5d46', content: '#dcc9a2' },
    },
  ],
  [
    'skyr-granola',
    663,
    'TC-BRK-SKYR',
    {
      holds: '280 g',
      weightG: 280,
      popularity: 70,
      says: {
        energy_kcal: 340,
        temperature: 'cold',
        taste: ['berry-taste', 'nut-taste'],
        extras: ['honey-spoon'],
      },
      picture: { form: 'porridge-bowl', body: '#efe7d9', content: '#fbf8f2', accent: '#4a2f63' },
    },
  ],
  [
    'egg-rye-sandwich',
    664,
    'TC-BRK-EGGRYE',
    {
      holds: '160 g',
      weightG: 160,
      popularity: 73,
      says: { energy_kcal: 290, temperature: 'cold' },
      picture: {
        form: 'sandwich',
        body: '#efe7d9',
        content: ['#5a3a26', '#7f9a55', '#f2c14e', '#fffaf0'],
      },
    },
  ],
])

const lunch = family({ ...shared, categories: ['lunch'], says: veg }, [
  [
    'cheese-toast',
    665,
    'TC-LUN-TOAST',
    {
      holds: '210 g',
      weightG: 210,
      popularity: 82,
      says: { energy_kcal: 520, temperature: 'hot' },
      picture: {
        form: 'sandwich',
        body: '#efe7d9',
        content: ['#c98a3e', '#f0b93c', '#e8a52c', '#d9b98c'],
      },
    },
  ],
  [
    'salmon-soup',
    666,
    'TC-LUN-SALMON',
    {
      holds: '400 g',
      weightG: 400,
      popularity: 85,
      says: { diet: [], energy_kcal: 430, temperature: 'hot', extras: ['butter-and-jam'] },
      picture: { form: 'porridge-bowl', body: '#2f5d46', content: '#f6dcb8', accent: '#7f9a4a' },
    },
  ],
  [
    'lentil-soup',
    667,
    'TC-LUN-LENTIL',
    {
      holds: '400 g',
      weightG: 400,
      popularity: 76,
      says: {
        diet: ['vegan', 'vegetarian', 'lactose-free', 'gluten-free'],
        energy_kcal: 310,
        temperature: 'hot',
        taste: ['spice-taste'],
      },
      picture: { form: 'porridge-bowl', body: '#b4572a', content: '#e08a2f', accent: '#5f7d5a' },
    },
  ],
  [
    'beet-goat-cheese-salad',
    668,
    'TC-LUN-BEET',
    {
      holds: '350 g',
      weightG: 350,
      popularity: 68,
      says: { energy_kcal: 440, temperature: 'cold', taste: ['nut-taste'] },
      picture: { form: 'salad-bowl', body: '#efe7d9', content: '#7d2449', accent: '#fbf8f2' },
    },
  ],
  [
    'chickpea-wrap',
    669,
    'TC-LUN-WRAP',
    {
      holds: '260 g',
      weightG: 260,
      popularity: 66,
      says: { ...vegan, energy_kcal: 450, temperature: 'cold', taste: ['spice-taste'] },
      picture: {
        form: 'sandwich',
        body: '#efe7d9',
        content: ['#e6cfa0', '#7f9a55', '#e0c27a', '#c98aa0'],
      },
    },
  ],
  [
    'mushroom-pierogi',
    670,
    'TC-LUN-PIEROGI',
    {
      holds: '300 g',
      weightG: 300,
      popularity: 78,
      says: { energy_kcal: 540, temperature: 'hot' },
      picture: { form: 'plate', body: '#efe7d9', content: '#ecd9ae', accent: '#8a5a34' },
    },
  ],
  [
    'turkey-rye-roll',
    671,
    'TC-LUN-TURKEY',
    {
      holds: '220 g',
      weightG: 220,
      popularity: 64,
      says: { diet: [], energy_kcal: 390, temperature: 'cold' },
      picture: {
        form: 'sandwich',
        body: '#efe7d9',
        content: ['#6b452f', '#7f9a55', '#e6b9a0', '#e0b43a'],
      },
    },
  ],
])

export const kitchen = [...breakfast, ...lunch]
