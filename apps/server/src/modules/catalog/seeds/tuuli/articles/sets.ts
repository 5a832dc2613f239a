import { family } from '../family.ts'

const shared = { kind: 'set', maker: 'tuuli', categories: ['gift-sets'] } as const

/** Bundles: what is in them is taken from stock, part by part. */
export const sets = family({ ...shared, says: { vegan: true } }, [
  [
    'ensihetki-starter-set',
    1301,
    'TB-SET-START',
    {
      weightG: 180,
      popularity: 74,
      parts: ['TB-CPX-TINT-3N', 'TB-CHK-STICK-02', 'TB-BRW-CLEAR', 'TB-EYE-TUBING-01'],
      picture: { form: 'gift-box', body: '#f1dfe0', cap: '#8e2a5b', label: 'Ensihetki' },
    },
  ],
  [
    'punainen-lanka-lip-set',
    1302,
    'TB-SET-LIPS',
    {
      weightG: 110,
      popularity: 78,
      parts: ['TB-LIP-LINER-04', 'TB-LIP-SATIN-03', 'TB-LIP-GLOSS-05'],
      picture: {
        form: 'gift-box',
        body: '#8e2a5b',
        cap: '#c6304a',
        label: 'Punainen lanka',
        size: 's',
      },
    },
  ],
  [
    'rauha-skincare-set',
    1303,
    'TB-SET-CALM',
    {
      weightG: 420,
      popularity: 70,
      parts: ['TB-SKN-MILK-100', 'TB-SKN-BARRIER', 'TB-SKN-DAY-50'],
      says: { fragrance_free: true, skin_type: ['sensitive'], skin_need: ['calm'] },
      picture: { form: 'gift-box', body: '#f6efe6', cap: '#8fa6b5', label: 'Rauha' },
    },
  ],
  [
    'hehku-skincare-set',
    1304,
    'TB-SET-GLOW',
    {
      weightG: 460,
      popularity: 66,
      parts: ['TB-SKN-VITC', 'TB-SKN-AHA', 'TB-SKN-SLEEP'],
      says: { fragrance_free: true, skin_need: ['glow'] },
      picture: { form: 'gift-box', body: '#f0c07a', cap: '#f4ece9', label: 'Hehku' },
    },
  ],
  [
    'saunailta-body-set',
    1305,
    'TB-SET-SAUNA',
    {
      weightG: 820,
      popularity: 68,
      parts: ['TB-BDY-SOAP', 'TB-BDY-SCRUB', 'TB-BDY-OIL'],
      says: { scent: ['woody'] },
      picture: { form: 'gift-box', body: '#4a3a2e', cap: '#d9b98c', label: 'Saunailta', size: 'l' },
    },
  ],
  [
    'elainjoukko-brush-set',
    1306,
    'TB-SET-BRUSHES',
    {
      weightG: 240,
      popularity: 60,
      parts: [
        'TB-TOL-FOUND',
        'TB-TOL-POWDER',
        'TB-TOL-BLUSH',
        'TB-TOL-BLEND',
        'TB-TOL-SHADOW',
        'TB-TOL-BROW',
      ],
      says: { material: 'synthetic' },
      picture: {
        form: 'gift-box',
        body: '#d9b98c',
        cap: '#5a3326',
        label: 'Eläinjoukko',
        size: 'l',
      },
    },
  ],
  [
    'kaamos-gift-set',
    1307,
    'TB-SET-WINTER',
    {
      weightG: 560,
      popularity: 72,
      parts: ['TB-SKN-WINTER', 'TB-LIP-BALM', 'TB-FRG-CANDLE'],
      season: ['11-01', '01-31'],
      says: { vegan: false },
      picture: { form: 'gift-box', body: '#2b3350', cap: '#e3c27a', label: 'Kaamos' },
    },
  ],
  [
    'pikkujoulu-nail-set',
    1308,
    'TB-SET-NAILS',
    {
      weightG: 170,
      popularity: 57,
      parts: ['TB-NAI-BASE', 'TB-NAI-POLISH-04', 'TB-NAI-TOP'],
      season: ['11-01', '12-31'],
      says: { color_family: ['berry'] },
      picture: {
        form: 'gift-box',
        body: '#5a1226',
        cap: '#e3c27a',
        label: 'Pikkujoulu',
        size: 's',
      },
    },
  ],
  [
    'reissumies-travel-set',
    1309,
    'TB-SET-TRAVEL',
    {
      weightG: 420,
      popularity: 63,
      parts: ['TB-HAR-BAR', 'TB-BDY-SHOWEROIL-50', 'TB-HND-CREAM-30', 'TB-LIP-BALM', 'TB-TOL-BAG'],
      says: { vegan: false },
      picture: { form: 'gift-box', body: '#6f9fb8', cap: '#f4ece9', label: 'Reissumies' },
    },
  ],
])
