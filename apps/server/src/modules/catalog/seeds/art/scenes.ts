import type { Prop, Scene } from './draw-scene.ts'
import type { Form, Picture } from './picture.ts'

const paper = '#f4ebe6'
const night = '#3a1d2c'
const berry = '#8e2a5b'
const green = '#2f5d46'
const oat = '#fbf6ec'

type Place = readonly [x: number, size: number, back?: number, turn?: number]

function prop(form: Form, look: Omit<Picture, 'form'>, [x, size, back, by]: Place): Prop {
  return {
    picture: { form, ...look },
    x,
    size,
    ...(back === undefined ? {} : { back }),
    ...(by === undefined ? {} : { turn: by }),
  }
}

const beauty = (tint: string, ...props: Prop[]): Scene => ({ set: 'beauty', tint, props })
const cafe = (tint: string, ...props: Prop[]): Scene => {
  const placed = props.map((one) => ({ ...one, picture: { ...one.picture, set: 'cafe' as const } }))
  return { set: 'cafe', tint, props: placed }
}
const fromAbove = (scene: Scene): Scene => ({ ...scene, above: true })
const broad = (scene: Scene): Scene => ({ ...scene, broad: true })

const lipstick = (content: string, place: Place) =>
  prop('lipstick', { body: night, cap: 'gold', content }, place)
const polish = (content: string, place: Place) =>
  prop('nail-polish', { body: paper, cap: night, content }, place)
const cream = (content: string, place: Place) =>
  prop('jar', { body: paper, cap: 'gold', content }, place)
const serum = (content: string, place: Place) =>
  prop('dropper', { body: content, cap: 'gold', content }, place)
const tube = (body: string, place: Place) => prop('tube', { body, cap: 'gold' }, place)
const latte = (body: string, place: Place) =>
  prop('cup', { body, content: ['#b98252', '#f6e6cf'] }, place)

const makeup: Readonly<Record<string, Scene>> = {
  makeup: beauty(
    '#d98aa0',
    prop('brush', { body: night, cap: 'gold', content: '#e3a7a0' }, [190, 1.1, 60]),
    prop('compact', { body: paper, cap: 'rose', content: '#e08a8f' }, [-130, 1, 40]),
    lipstick('#b3274f', [90, 0.9]),
  ),
  lips: beauty(
    '#c9406e',
    prop('lip-gloss', { body: paper, cap: 'gold', content: '#e0608f' }, [-190, 1.05, 50]),
    lipstick('#b3274f', [120, 1.16]),
  ),
  'lip-color': beauty(
    '#b3274f',
    lipstick('#c67a6c', [-170, 1, 70]),
    lipstick('#b3274f', [130, 1.2]),
  ),
  'lip-care': beauty(
    '#e7b7a6',
    prop('stick', { body: paper, cap: 'rose', content: '#e9b7a4' }, [120, 1.2]),
    cream('#f1c6b8', [-170, 0.72, 40]),
  ),
  cheeks: beauty(
    '#e08a8f',
    prop('brush', { body: night, cap: 'gold', content: '#e08a8f', size: 'l' }, [230, 1.16, 50]),
    prop('compact', { body: paper, cap: 'rose', content: '#e08a8f' }, [-70, 1.2]),
  ),
  blush: beauty(
    '#e58f86',
    prop('compact', { body: night, cap: 'gold', content: '#e58f86' }, [-90, 1.16, 40]),
    prop('stick', { body: paper, cap: 'rose', content: '#d9736b' }, [170, 0.92]),
  ),
  'bronze-and-glow': beauty(
    '#d3a06c',
    prop('brush', { body: '#e7cdb0', cap: 'gold', content: '#c98f55', size: 'l' }, [230, 1.14, 60]),
    prop('compact', { body: '#e9d3bb', cap: 'gold', content: '#c98f55' }, [-70, 1.2]),
  ),
  complexion: beauty(
    '#dcb394',
    tube('#e3bd9d', [-190, 1.02, 60]),
    prop(
      'pump-bottle',
      { body: paper, cap: 'gold', content: '#d9a681', finish: 'glass' },
      [20, 1.02, 30],
    ),
    prop('sponge', { body: '#e58aa5' }, [210, 0.8]),
  ),
  primers: beauty('#e9d3c4', tube('#f1dfd2', [-120, 1.2, 30]), tube('#cfe0d6', [130, 1])),
  foundation: beauty(
    '#d3a480',
    serum('#e6c3a3', [-210, 0.96, 50]),
    serum('#b98358', [210, 0.96, 50]),
    serum('#d3a480', [0, 1.2]),
  ),
  concealer: beauty(
    '#e3bd9d',
    prop('lip-gloss', { body: paper, cap: 'gold', content: '#e3bd9d' }, [-60, 1.24, 20]),
    prop('sponge', { body: '#e3a7a0' }, [220, 0.66]),
  ),
  powder: beauty(
    '#e0bfa2',
    prop('brush', { body: night, cap: 'gold', content: '#e8ccb2', size: 'l' }, [240, 1.16, 50]),
    prop('compact', { body: night, cap: 'gold', content: '#e3c0a2' }, [-60, 1.2]),
  ),
  eyes: beauty(
    '#9a7aa6',
    prop('mascara', { body: night, cap: 'gold', content: '#1c1719' }, [-150, 1.1, 50]),
    prop('compact', { body: paper, cap: 'gold', content: '#9a7aa6' }, [130, 0.94]),
  ),
  mascara: beauty(
    '#a5a0aa',
    prop('mascara', { body: night, cap: 'gold', content: '#1c1719' }, [-140, 1.16, 40]),
    prop('mascara', { body: paper, cap: 'rose', content: '#4a3020' }, [190, 0.94]),
  ),
  eyeliner: fromAbove(
    beauty(
      '#7f8fa6',
      prop('pencil', { body: '#2f5d7c', content: '#2f5d7c', cap: 'silver' }, [0, 1]),
    ),
  ),
  eyeshadow: fromAbove(
    beauty(
      '#b58a9a',
      prop(
        'palette',
        {
          body: night,
          cap: 'gold',
          content: [
            '#ecd9c6',
            '#d3a58a',
            '#b5755f',
            '#8a4a44',
            '#5b2c30',
            '#c98f9f',
            '#9a6a86',
            '#4a3340',
          ],
        },
        [0, 1.06],
      ),
    ),
  ),
  brows: beauty(
    '#a98266',
    prop('brow-gel', { body: paper, cap: night, content: '#6f4a33' }, [-60, 1.3, 30]),
    prop('brush', { body: night, cap: 'gold', content: '#6f4a33', size: 's' }, [240, 1.06, 60]),
  ),
}

const care: Readonly<Record<string, Scene>> = {
  beauty: beauty(
    '#d9a0b4',
    prop('pump-bottle', { body: '#7f9c8a', cap: 'gold', finish: 'matte' }, [-200, 1, 60]),
    cream('#f4d9cf', [170, 0.74, 50]),
    lipstick('#b3274f', [10, 0.9]),
  ),
  nails: beauty(
    '#c2405f',
    polish('#e0a0a8', [-210, 0.92, 50]),
    polish('#7b3f6e', [210, 0.92, 50]),
    polish('#c2264a', [0, 1.2]),
  ),
  'nail-color': beauty('#8f9fc9', polish('#8f9fc9', [-130, 1.16, 30]), polish('#d9b45f', [140, 1])),
  'nail-care': beauty('#e9c6a6', serum('#efc58e', [-110, 1.1, 30]), polish('#f3dcd2', [150, 0.96])),
  skincare: beauty(
    '#b9cdbf',
    serum('#e8a24a', [-190, 1, 50]),
    prop(
      'bottle',
      { body: '#c9e0d4', cap: 'silver', content: '#8fc4a8', finish: 'glass' },
      [10, 1.04, 40],
    ),
    cream('#f4d9cf', [220, 0.6]),
  ),
  cleansing: beauty(
    '#b7cfc4',
    prop(
      'pump-bottle',
      { body: '#a9c7b8', cap: '#ffffff', finish: 'frosted', content: '#cfe6da' },
      [-90, 1.14, 30],
    ),
    prop('soap', { body: paper, content: '#cfe0cf' }, [180, 0.66]),
  ),
  toners: beauty(
    '#c6d4e4',
    prop(
      'bottle',
      { body: '#d5e2ee', cap: 'silver', content: '#a9c4dd', finish: 'glass' },
      [-120, 1.14, 30],
    ),
    prop('spray', { body: '#e4b8c4', cap: 'rose' }, [150, 1]),
  ),
  serums: beauty('#e3ad5f', serum('#d9a3c0', [150, 0.92, 60]), serum('#e8a24a', [-90, 1.24])),
  creams: beauty('#efd3c6', cream('#7fc0b4', [130, 0.78, 120]), cream('#f4d9cf', [-70, 1.16])),
  masks: beauty(
    '#a9cdb9',
    prop('sachet', { body: '#e9f0ec', content: '#8fc4a8' }, [-110, 1.1, 30]),
    cream('#8fb49c', [180, 0.68]),
  ),
  sun: beauty(
    '#f3c98a',
    tube('#f7dfb8', [-110, 1.24, 30]),
    prop('spray', { body: '#f0b65f', cap: '#ffffff', finish: 'matte' }, [150, 1]),
  ),
  body: beauty(
    '#9fb7a6',
    prop('pump-bottle', { body: '#6f8f7c', cap: '#2e2a2a', finish: 'matte' }, [-120, 1.14, 40]),
    prop('soap', { body: paper, content: '#e9d3b0' }, [170, 0.7]),
  ),
  bath: beauty(
    '#c9b6d6',
    prop('bottle', { body: '#b9a3cf', cap: 'silver', finish: 'gloss' }, [-110, 1.14, 40]),
    prop('soap', { body: paper, content: '#d9c6e6' }, [170, 0.7]),
  ),
  'body-care': beauty(
    '#e0b7a0',
    prop('pump-bottle', { body: '#e9c6b0', cap: 'rose', finish: 'matte' }, [-90, 1.14, 40]),
    cream('#f0d9c6', [190, 0.62]),
  ),
  'hands-and-feet': beauty('#b8c9a6', tube('#8fa87c', [-110, 1.2, 30]), tube('#e6d0b4', [130, 1])),
  hair: beauty(
    '#a3566f',
    prop('bottle', { body: berry, cap: 'rose' }, [-120, 1.16, 40]),
    prop('bottle', { body: '#d9a0b4', cap: 'rose' }, [140, 1]),
  ),
  wash: beauty(
    '#7f9c8a',
    prop('bottle', { body: '#4f7a63', cap: 'oak', finish: 'matte' }, [-110, 1.16, 40]),
    prop('pump-bottle', { body: '#c9d8c4', cap: 'oak', finish: 'matte' }, [150, 0.96]),
  ),
  styling: beauty(
    '#d3b48a',
    prop('spray', { body: '#c9a26b', cap: 'gold' }, [-110, 1.18, 40]),
    prop('tin', { body: night, cap: 'gold' }, [150, 0.72]),
  ),
  fragrance: beauty(
    '#e0b49f',
    prop('candle', { body: '#d9b6a4', content: '#f7ead9' }, [200, 0.72, 90]),
    prop('perfume', { body: paper, cap: 'gold', content: '#e7b7a6' }, [-70, 1.24]),
  ),
  tools: beauty(
    '#d6b3c0',
    prop('mirror', { body: paper, cap: 'gold' }, [-150, 1, 60]),
    prop('brush', { body: night, cap: 'gold', content: '#e3a7a0' }, [130, 1.1, 20]),
    prop('sponge', { body: '#e58aa5' }, [10, 0.56]),
  ),
  brushes: beauty(
    '#c9a6a0',
    prop('brush', { body: night, cap: 'gold', content: '#e3a7a0', size: 'l' }, [-170, 1.2, 30]),
    prop('brush', { body: night, cap: 'gold', content: '#d9b08a' }, [20, 1.14]),
    prop('brush', { body: night, cap: 'gold', content: '#6f4a33', size: 's' }, [190, 1.08, 30]),
  ),
  'small-tools': beauty(
    '#d9b3c0',
    prop('mirror', { body: berry, cap: 'gold' }, [110, 1.06, 50]),
    prop('sponge', { body: '#e58aa5' }, [-160, 0.86]),
  ),
  'gift-sets': beauty(
    '#d98aa8',
    prop('gift-box', { body: '#f3dcd9', cap: '#b83a78' }, [-40, 1.24, 40]),
    lipstick('#b3274f', [250, 0.62]),
  ),
}

const table: Readonly<Record<string, Scene>> = {
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
    prop('teapot', { body: '#e7d6bf' }, [-80, 1.06, 60]),
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

/** The pictures of the demo's categories, by handle. */
export const categoryScenes: Readonly<Record<string, Scene>> = { ...makeup, ...care, ...table }

/** The season's pictures of both brands' front pages, 1200 by 720. */
export const heroScenes: Readonly<Record<'beauty' | 'cafe', Scene>> = {
  beauty: broad(
    beauty(
      '#d9a0b4',
      prop('pump-bottle', { body: '#7f9c8a', cap: 'gold', finish: 'matte' }, [-420, 0.92, 70]),
      prop('compact', { body: paper, cap: 'rose', content: '#e08a8f' }, [-170, 0.86, 50]),
      serum('#e8a24a', [250, 0.9, 70]),
      cream('#f4d9cf', [450, 0.66, 20]),
      lipstick('#b3274f', [60, 0.92]),
    ),
  ),
  cafe: broad(
    cafe(
      '#c99a63',
      prop('coffee-bag', { body: green, content: '#b4572a' }, [-410, 0.96, 60]),
      prop('dripper', { body: oat }, [430, 0.94, 60]),
      latte('#b4572a', [-110, 1]),
      prop('croissant', { body: oat }, [220, 0.72, 10]),
    ),
  ),
}
