import type { Scene } from './draw-scene.ts'
import { beauty, berry, cream, lipstick, night, paper, polish, prop, serum, tube } from './props.ts'

/** What the other categories of the beauty counter are shown by. */
export const careScenes: Readonly<Record<string, Scene>> = {
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
