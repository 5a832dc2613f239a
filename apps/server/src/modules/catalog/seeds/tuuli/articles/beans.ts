import { choosing, sizes } from '../choices.ts'
import { family } from '../family.ts'

const grinds = choosing(
  'grind',
  'grind-beans BEANS',
  'grind-filter FILTER',
  'grind-espresso ESPRESSO',
  'grind-press PRESS',
)
const says = { diet: ['vegan', 'vegetarian', 'lactose-free', 'gluten-free'] }
const shared = {
  kind: 'beans',
  maker: 'roaster',
  use: 'brew',
  categories: ['beans'],
  says,
} as const
const twoBags = [...sizes('250 g/275', '1000 g/1060'), grinds]
const oneBag = [...sizes('250 g/275'), grinds]

export const beans = family({ ...shared, weightG: 275 }, [
  [
    'talon-house-beans',
    681,
    'TC-BNS-HOUSE',
    {
      popularity: 84,
      options: twoBags,
      says: { roast: 'medium-roast', taste: ['cocoa-taste', 'nut-taste'] },
      picture: {
        form: 'coffee-bag',
        body: '#2f5d46',
        cap: '#26201a',
        content: '#4a2b18',
        label: 'Talon',
        accent: '#f8f4ec',
      },
    },
  ],
  [
    'aamu-filter-beans',
    682,
    'TC-BNS-MORNING',
    {
      popularity: 78,
      options: twoBags,
      says: { roast: 'light-roast', taste: ['berry-taste', 'floral-taste'] },
      picture: {
        form: 'coffee-bag',
        body: '#e9b98a',
        cap: '#26201a',
        content: '#6b4028',
        label: 'Aamu',
        accent: '#26201a',
      },
    },
  ],
  [
    'yo-dark-beans',
    683,
    'TC-BNS-NIGHT',
    {
      popularity: 70,
      options: twoBags,
      says: { roast: 'dark-roast', taste: ['caramel-taste', 'cocoa-taste'] },
      picture: {
        form: 'coffee-bag',
        body: '#26201a',
        cap: '#b4572a',
        content: '#2c1810',
        label: 'Yö',
        accent: '#f8f4ec',
      },
    },
  ],
  [
    'huila-single-beans',
    684,
    'TC-BNS-HUILA',
    {
      popularity: 63,
      options: oneBag,
      says: { roast: 'light-roast', taste: ['citrus-taste', 'caramel-taste'] },
      picture: {
        form: 'coffee-bag',
        body: '#d98a3a',
        cap: '#26201a',
        content: '#6b4028',
        label: 'Huila',
        accent: '#26201a',
      },
    },
  ],
  [
    'rauha-decaf-beans',
    685,
    'TC-BNS-DECAF',
    {
      popularity: 55,
      options: oneBag,
      says: { roast: 'medium-roast', taste: ['nut-taste', 'caramel-taste'] },
      picture: {
        form: 'coffee-bag',
        body: '#8fa6b5',
        cap: '#26201a',
        content: '#5a3a26',
        label: 'Rauha',
        accent: '#26201a',
      },
    },
  ],
  [
    'kynttila-winter-beans',
    686,
    'TC-BNS-WINTER',
    {
      popularity: 67,
      options: oneBag,
      season: ['11-01', '01-31'],
      says: { roast: 'medium-roast', taste: ['spice-taste', 'citrus-taste'] },
      picture: {
        form: 'coffee-bag',
        body: '#a3231b',
        cap: '#26201a',
        content: '#4a2b18',
        label: 'Kynttilä',
        accent: '#f8f4ec',
      },
    },
  ],
])
