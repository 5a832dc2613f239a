import type { BrandKit } from '@redthread/contract/brand-kit'

/** How Tuuli Beauty speaks: a friend who knows her trade, never a laboratory coat. */
export const beautyTone: BrandKit['tone'] = {
  en: {
    voice:
      'A friend who knows her trade. Says what a product does and what it does not. Short ' +
      'sentences, no promises of youth, no exclamation marks.',
    address: 'informal',
    greeting: 'Hello {name}',
    signOff: 'Lightly yours, Tuuli Beauty',
    tagline: 'Light as the wind, made to stay',
    prefer: ['skin', 'shade', 'light', 'try', 'your own face'],
    avoid: ['anti-aging', 'flawless', 'must-have', 'miracle', 'ladies'],
  },
  fi: {
    voice:
      'Ystävä, joka osaa asiansa. Kertoo, mitä tuote tekee ja mitä ei. Lyhyitä lauseita, ei ' +
      'lupauksia nuoruudesta, ei huutomerkkejä.',
    address: 'informal',
    greeting: 'Hei {name}',
    signOff: 'Kevyesti terveisin, Tuuli Beauty',
    tagline: 'Kevyt kuin tuuli, tehty kestämään',
    prefer: ['iho', 'sävy', 'kevyt', 'kokeile', 'omat kasvosi'],
    avoid: ['anti-age', 'virheetön', 'pakko saada', 'ihme', 'naiset'],
  },
  da: {
    voice:
      'En veninde, der kan sit fag. Siger, hvad et produkt gør, og hvad det ikke gør. Korte ' +
      'sætninger, ingen løfter om ungdom, ingen udråbstegn.',
    address: 'informal',
    greeting: 'Hej {name}',
    signOff: 'Let hilsen fra Tuuli Beauty',
    tagline: 'Let som vinden, lavet til at blive',
    prefer: ['hud', 'nuance', 'let', 'prøv', 'dit eget ansigt'],
    avoid: ['anti-age', 'fejlfri', 'must-have', 'mirakel', 'damer'],
  },
  pl: {
    voice:
      'Przyjaciółka, która zna się na rzeczy. Mówi, co produkt robi, a czego nie robi. Krótkie ' +
      'zdania, bez obietnic młodości, bez wykrzykników.',
    address: 'informal',
    greeting: 'Cześć {name}',
    signOff: 'Lekko pozdrawiamy, Tuuli Beauty',
    tagline: 'Lekkie jak wiatr, stworzone na długo',
    prefer: ['skóra', 'odcień', 'lekkość', 'wypróbuj', 'twoja twarz'],
    avoid: ['anti-aging', 'bez skazy', 'must-have', 'cud', 'panie'],
  },
}
