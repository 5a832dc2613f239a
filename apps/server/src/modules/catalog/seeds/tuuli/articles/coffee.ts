import { cups, milks } from '../choices.ts'
import { family } from '../family.ts'

const clay = '#b4572a'
const green = '#2f5d46'
const black = { diet: ['vegan', 'vegetarian', 'lactose-free', 'gluten-free'] }
const drink = { kind: 'drink', maker: 'kitchen' } as const
const forAll = ['extra-shot', 'vanilla-syrup', 'caramel-syrup', 'whipped-cream']

const withoutMilk = family({ ...drink, categories: ['black-coffee'], says: black }, [
  [
    'filter-coffee',
    601,
    'TC-COF-FILTER',
    {
      weightG: 240,
      popularity: 99,
      options: [cups(240, 350)],
      says: {
        temperature: 'hot',
        roast: 'light-roast',
        taste: ['berry-taste', 'citrus-taste'],
        caffeine_mg: 140,
        energy_kcal: 4,
        extras: ['honey-spoon'],
      },
      picture: { form: 'mug', body: green, content: '#3a2318' },
    },
  ],
  [
    'espresso',
    602,
    'TC-COF-ESPRESSO',
    {
      weightG: 36,
      holds: '36 ml',
      popularity: 80,
      says: {
        temperature: 'hot',
        roast: 'medium-roast',
        taste: ['cocoa-taste'],
        caffeine_mg: 75,
        energy_kcal: 2,
        extras: ['extra-shot'],
      },
      picture: { form: 'cup', body: clay, content: '#4a2b18', size: 's' },
    },
  ],
  [
    'americano',
    603,
    'TC-COF-AMERICANO',
    {
      weightG: 240,
      popularity: 78,
      options: [cups(240, 350)],
      says: {
        temperature: 'hot',
        roast: 'medium-roast',
        taste: ['cocoa-taste', 'nut-taste'],
        caffeine_mg: 150,
        energy_kcal: 4,
        extras: ['extra-shot', 'vanilla-syrup'],
      },
      picture: {
        form: 'paper-cup',
        body: '#efe7d9',
        cap: '#26201a',
        accent: green,
        content: '#3a2318',
      },
    },
  ],
])

const milky = { ...drink, categories: ['milk-coffee'], says: { temperature: 'hot' } } as const
const withMilk = family(milky, [
  [
    'cappuccino',
    604,
    'TC-COF-CAPPUCCINO',
    {
      weightG: 240,
      popularity: 97,
      options: [cups(180, 240, 350), milks],
      says: {
        roast: 'medium-roast',
        taste: ['cocoa-taste'],
        caffeine_mg: 75,
        energy_kcal: 110,
        extras: forAll,
      },
      picture: { form: 'cup-top', body: green, content: '#b98a5e' },
    },
  ],
  [
    'caffe-latte',
    605,
    'TC-COF-LATTE',
    {
      weightG: 350,
      popularity: 96,
      options: [cups(240, 350, 470), milks],
      says: {
        roast: 'medium-roast',
        taste: ['caramel-taste'],
        caffeine_mg: 150,
        energy_kcal: 170,
        extras: forAll,
      },
      picture: {
        form: 'paper-cup',
        body: '#efe7d9',
        cap: '#26201a',
        accent: clay,
        content: '#c9a27a',
      },
    },
  ],
  [
    'flat-white',
    606,
    'TC-COF-FLATWHITE',
    {
      weightG: 180,
      holds: '180 ml',
      popularity: 88,
      options: [milks],
      says: {
        roast: 'medium-roast',
        taste: ['nut-taste'],
        caffeine_mg: 130,
        energy_kcal: 95,
        extras: ['extra-shot'],
      },
      picture: { form: 'cup-top', body: clay, content: '#a9744a' },
    },
  ],
  [
    'cortado',
    607,
    'TC-COF-CORTADO',
    {
      weightG: 120,
      holds: '120 ml',
      popularity: 64,
      options: [milks],
      says: {
        roast: 'medium-roast',
        taste: ['nut-taste'],
        caffeine_mg: 75,
        energy_kcal: 45,
        extras: ['extra-shot'],
      },
      picture: { form: 'cup', body: '#efe7d9', content: '#9a683f', size: 's' },
    },
  ],
  [
    'espresso-macchiato',
    608,
    'TC-COF-MACCHIATO',
    {
      weightG: 45,
      holds: '45 ml',
      popularity: 46,
      options: [milks],
      says: { roast: 'medium-roast', taste: ['cocoa-taste'], caffeine_mg: 75, energy_kcal: 12 },
      picture: { form: 'cup', body: green, content: '#8a5a34', size: 's' },
    },
  ],
  [
    'mocha',
    609,
    'TC-COF-MOCHA',
    {
      weightG: 350,
      popularity: 71,
      options: [cups(240, 350), milks],
      says: {
        roast: 'medium-roast',
        taste: ['cocoa-taste'],
        caffeine_mg: 90,
        energy_kcal: 280,
        extras: ['extra-shot', 'whipped-cream'],
      },
      picture: { form: 'cup', body: clay, content: '#6b4028', accent: '#f3ebe0' },
    },
  ],
  [
    'cardamom-latte',
    610,
    'TC-COF-CARDAMOM',
    {
      weightG: 350,
      popularity: 85,
      options: [cups(240, 350), milks],
      says: {
        roast: 'medium-roast',
        taste: ['spice-taste'],
        caffeine_mg: 150,
        energy_kcal: 210,
        extras: ['extra-shot', 'whipped-cream'],
      },
      picture: { form: 'mug', body: '#efe7d9', content: '#c49a6c', accent: '#7f8a55' },
    },
  ],
  [
    'spiced-winter-latte',
    611,
    'TC-COF-WINTER',
    {
      weightG: 350,
      popularity: 83,
      options: [cups(240, 350), milks],
      season: ['11-15', '01-06'],
      says: {
        roast: 'medium-roast',
        taste: ['spice-taste', 'caramel-taste'],
        caffeine_mg: 150,
        energy_kcal: 230,
        extras: ['extra-shot', 'whipped-cream'],
      },
      picture: {
        form: 'paper-cup',
        body: '#a3231b',
        cap: '#26201a',
        accent: '#f8f4ec',
        content: '#b98a5e',
      },
    },
  ],
  [
    'decaf-cappuccino',
    612,
    'TC-COF-DECAF',
    {
      weightG: 240,
      popularity: 42,
      options: [cups(240, 350), milks],
      says: {
        roast: 'medium-roast',
        taste: ['cocoa-taste'],
        caffeine_mg: 3,
        energy_kcal: 110,
        extras: ['vanilla-syrup', 'caramel-syrup'],
      },
      picture: { form: 'cup', body: '#efe7d9', content: '#b98a5e' },
    },
  ],
  [
    'hot-chocolate',
    613,
    'TC-COF-CHOCOLATE',
    {
      weightG: 240,
      popularity: 75,
      categories: ['tea'],
      options: [cups(240, 350), milks],
      says: {
        taste: ['cocoa-taste'],
        caffeine_mg: 12,
        energy_kcal: 290,
        extras: ['whipped-cream'],
      },
      picture: { form: 'mug', body: clay, content: '#5a3320', accent: '#f3ebe0' },
    },
  ],
])

export const coffee = [...withoutMilk, ...withMilk]
