import type { BrandKit } from '@redthread/contract/brand-kit'

/** How Tuuli Café speaks: like the person behind the counter who remembers your order. */
export const cafeTone: BrandKit['tone'] = {
  en: {
    voice:
      'The person behind the counter who remembers what you had yesterday. Warm, quick, a bit ' +
      'dry. Talks about beans and bread, not about experiences.',
    address: 'informal',
    greeting: 'Morning, {name}',
    signOff: 'See you at the counter, Tuuli Café',
    tagline: 'Coffee with room to breathe',
    prefer: ['cup', 'roast', 'today', 'warm', 'the usual'],
    avoid: ['experience', 'artisanal', 'journey', 'indulge', 'guests'],
  },
  fi: {
    voice:
      'Tiskin takana tuttu ihminen, joka muistaa, mitä otit eilen. Lämmin, ripeä, vähän kuiva. ' +
      'Puhuu pavuista ja leivästä, ei elämyksistä.',
    address: 'informal',
    greeting: 'Huomenta, {name}',
    signOff: 'Tiskillä tavataan, Tuuli Café',
    tagline: 'Kahvia ja tilaa hengittää',
    prefer: ['kuppi', 'paahto', 'tänään', 'lämmin', 'se tavallinen'],
    avoid: ['elämys', 'artesaani', 'matka', 'hemmottele', 'vieraat'],
  },
  da: {
    voice:
      'Hende bag disken, der husker, hvad du fik i går. Varm, rask og lidt tør. Taler om bønner ' +
      'og brød, ikke om oplevelser.',
    address: 'informal',
    greeting: 'Godmorgen, {name}',
    signOff: 'Vi ses ved disken, Tuuli Café',
    tagline: 'Kaffe med plads til at ånde',
    prefer: ['kop', 'ristning', 'i dag', 'varm', 'det sædvanlige'],
    avoid: ['oplevelse', 'håndlavet univers', 'rejse', 'forkæl dig', 'gæster'],
  },
  pl: {
    voice:
      'Ktoś za ladą, kto pamięta, co piłeś wczoraj. Ciepło, sprawnie, z nutą ironii. Mówi o ' +
      'ziarnach i chlebie, nie o doznaniach.',
    address: 'informal',
    greeting: 'Dzień dobry, {name}',
    signOff: 'Do zobaczenia przy ladzie, Tuuli Café',
    tagline: 'Kawa i chwila oddechu',
    prefer: ['filiżanka', 'palenie', 'dziś', 'ciepły', 'to co zwykle'],
    avoid: ['doznanie', 'rzemieślniczy świat', 'podróż', 'rozpieść się', 'goście'],
  },
}
