import type { Scene } from './draw-scene.ts'
import { cafe, fromAbove, green, latte, oat, prop } from './props.ts'

/** What the categories of the café are shown by. */
export const cafeScenes: Readonly<Record<string, Scene>> = {
  cafe: cafe('#c99a63', latte(green, [-90, 1.1, 40]), prop('croissant', { body: oat }, [170, 0.7])),
  coffee: cafe(
    '#b98252',
    prop('paper-cup', { body: oat, content: '#6b3f22' }, [190, 0.96, 70]),
    latte(green, [-80, 1.14]),
  ),
  'black-coffee': cafe(
    '#8a6a50',
    prop('mug', { body: '#31596b', content: '#3a2012' }, [-90, 1.16, 30]),
    prop('cup', { body: oat, content: '#3a2012', size: 's' }, [190, 0.8]),
  ),
  'milk-coffee': fromAbove(
    cafe('#c99a63', prop('cup-top', { body: oat, content: ['#a8713f', '#f8ead5'] }, [0, 1.02])),
  ),
  tea: cafe(
    '#d6a85f',
    prop('teapot', { body: '#e7d6bf' }, [-50, 0.92, 60]),
    prop('cup', { body: oat, content: '#c9832b' }, [190, 0.74]),
  ),
  'cold-drinks': cafe(
    '#d9c08a',
    prop('juice-bottle', { body: oat, content: '#f0932b' }, [210, 0.98, 50]),
    prop('iced-glass', { body: oat, content: ['#f3e2c8', '#c08a55', '#5a2f18'] }, [-80, 1.2]),
  ),
  pastry: cafe(
    '#d9ae74',
    prop('muffin', { body: green }, [180, 0.72, 90]),
    prop('croissant', { body: oat }, [-60, 1.16]),
  ),
  buns: fromAbove(cafe('#d9ae74', prop('bun', { body: green }, [0, 1.04]))),
  cakes: cafe(
    '#c98f7a',
    prop('cake-slice', { body: oat, content: ['#4a2613', '#e8b7b0', '#5a2f18'] }, [0, 1.24]),
  ),
  breakfast: fromAbove(cafe('#d9b98a', prop('porridge-bowl', { body: green }, [0, 1]))),
  lunch: fromAbove(cafe('#b9c08a', prop('salad-bowl', { body: '#b4572a' }, [0, 1]))),
  beans: cafe(
    '#a9805c',
    prop(
      'coffee-bag',
      { body: '#e9dcc6', content: '#b4572a', cap: 'silver', size: 's' },
      [190, 1.06, 60],
    ),
    prop('coffee-bag', { body: green, content: '#b4572a' }, [-90, 1.16]),
  ),
  'at-home': cafe(
    '#c9b08a',
    prop('dripper', { body: oat }, [-90, 1.2, 30]),
    prop('mug', { body: green }, [190, 0.74]),
  ),
  extras: cafe(
    '#d6c6a0',
    prop('milk-carton', { body: '#f4ead8', content: green }, [-90, 1.2, 30]),
    prop('cup', { body: oat, content: '#f3e2c8', size: 's' }, [190, 0.8]),
  ),
}
