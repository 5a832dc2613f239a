import { family } from '../family.ts'
import { choosing } from '../choices.ts'

const veg = { diet: ['vegetarian'] }
const shared = { kind: 'food', maker: 'kitchen', says: veg } as const

const buns = family({ ...shared, categories: ['buns'] }, [
  [
    'cinnamon-bun',
    641,
    'TC-BUN-CINNAMON',
    {
      holds: '110 g',
      weightG: 110,
      popularity: 98,
      says: { energy_kcal: 390, taste: ['spice-taste'] },
      picture: { form: 'bun', body: '#efe7d9', content: '#b9743a', accent: '#fbf6ec' },
    },
  ],
  [
    'cardamom-bun',
    642,
    'TC-BUN-CARDAMOM',
    {
      holds: '100 g',
      weightG: 100,
      popularity: 90,
      says: { energy_kcal: 350, taste: ['spice-taste'] },
      picture: { form: 'bun', body: '#efe7d9', content: '#c98a4a', accent: '#7f8a55' },
    },
  ],
  [
    'butter-croissant',
    643,
    'TC-BUN-CROISSANT',
    {
      holds: '75 g',
      weightG: 75,
      popularity: 86,
      says: { energy_kcal: 320, taste: ['cereal-taste'], extras: ['butter-and-jam'] },
      picture: { form: 'croissant', body: '#efe7d9', content: '#c98a3e' },
    },
  ],
  [
    'almond-croissant',
    644,
    'TC-BUN-ALMOND',
    {
      holds: '110 g',
      weightG: 110,
      popularity: 70,
      says: { energy_kcal: 480, taste: ['nut-taste'] },
      picture: { form: 'croissant', body: '#efe7d9', content: '#b9743a', accent: '#f6ead2' },
    },
  ],
  [
    'karelian-pasty',
    645,
    'TC-BUN-KARELIAN',
    {
      holds: '90 g',
      weightG: 90,
      popularity: 81,
      categories: ['buns', 'breakfast'],
      says: { energy_kcal: 190, taste: ['cereal-taste'] },
      picture: { form: 'pasty', body: '#efe7d9', content: '#8a5a34', accent: '#f3e6c4' },
    },
  ],
  [
    'runeberg-cake',
    646,
    'TC-BUN-RUNEBERG',
    {
      holds: '95 g',
      weightG: 95,
      popularity: 68,
      season: ['01-01', '02-05'],
      says: { energy_kcal: 380, taste: ['nut-taste', 'berry-taste'] },
      picture: { form: 'muffin', body: '#efe7d9', content: '#8a5a34', accent: '#b8263a' },
    },
  ],
  [
    'shrove-bun',
    647,
    'TC-BUN-SHROVE',
    {
      holds: '120 g',
      weightG: 120,
      popularity: 76,
      season: ['01-25', '03-10'],
      options: [choosing('filling', 'filling-jam JAM', 'filling-almond ALMOND')],
      says: { energy_kcal: 420, taste: ['spice-taste'] },
      picture: { form: 'bun', body: '#efe7d9', content: '#c98a4a', accent: '#fffdf8' },
    },
  ],
  [
    'star-pastry',
    648,
    'TC-BUN-STAR',
    {
      holds: '70 g',
      weightG: 70,
      popularity: 78,
      season: ['11-22', '12-31'],
      says: { energy_kcal: 300, taste: ['berry-taste'] },
      picture: { form: 'pasty', body: '#efe7d9', content: '#d3a05a', accent: '#4a1f2e' },
    },
  ],
])

const cakes = family({ ...shared, categories: ['cakes'] }, [
  [
    'blueberry-pie',
    651,
    'TC-CAK-BILBERRY',
    {
      holds: '140 g',
      weightG: 140,
      popularity: 80,
      says: { energy_kcal: 360, taste: ['berry-taste'], extras: ['whipped-cream'] },
      picture: { form: 'cake-slice', body: '#efe7d9', content: '#4a2f63', accent: '#c98a4a' },
    },
  ],
  [
    'baked-cheesecake',
    652,
    'TC-CAK-CURD',
    {
      holds: '150 g',
      weightG: 150,
      popularity: 74,
      says: { energy_kcal: 410, diet: ['vegetarian', 'gluten-free'], taste: ['citrus-taste'] },
      picture: { form: 'cake-slice', body: '#efe7d9', content: '#f2dfa8', accent: '#c98a4a' },
    },
  ],
  [
    'chocolate-brownie',
    653,
    'TC-CAK-BROWNIE',
    {
      holds: '80 g',
      weightG: 80,
      popularity: 77,
      says: { energy_kcal: 370, taste: ['cocoa-taste', 'nut-taste'] },
      picture: { form: 'cake-slice', body: '#efe7d9', content: '#3a2018', accent: '#5a3320' },
    },
  ],
  [
    'oat-cookie',
    654,
    'TC-CAK-COOKIE',
    {
      holds: '60 g',
      weightG: 60,
      popularity: 75,
      says: { energy_kcal: 280, taste: ['cereal-taste', 'caramel-taste'] },
      picture: { form: 'cookie', body: '#efe7d9', content: '#c08a4e' },
    },
  ],
  [
    'carrot-cake',
    655,
    'TC-CAK-CARROT',
    {
      holds: '140 g',
      weightG: 140,
      popularity: 71,
      says: { energy_kcal: 430, taste: ['nut-taste', 'spice-taste'] },
      picture: { form: 'cake-slice', body: '#efe7d9', content: '#b9743a', accent: '#fbf6ec' },
    },
  ],
  [
    'banana-bread',
    656,
    'TC-CAK-BANANA',
    {
      holds: '110 g',
      weightG: 110,
      popularity: 67,
      says: {
        energy_kcal: 310,
        diet: ['vegan', 'vegetarian', 'lactose-free'],
        taste: ['caramel-taste'],
        extras: ['butter-and-jam'],
      },
      picture: { form: 'cake-slice', body: '#efe7d9', content: '#a3703c', accent: '#7a4a26' },
    },
  ],
])

export const pastry = [...buns, ...cakes]
