import type { Scene } from './draw-scene.ts'
import { beauty, cream, fromAbove, lipstick, night, paper, prop, serum, tube } from './props.ts'

/** What the categories of makeup are shown by. */
export const makeupScenes: Readonly<Record<string, Scene>> = {
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
