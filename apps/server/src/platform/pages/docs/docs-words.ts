import type { Locale } from '@redthread/kernel/words'
import type { Shelf } from './doc-library.ts'

/** What stands around a document; the documents themselves are written in English. */
export interface DocsWords {
  readonly docs: string
  readonly skip: string
  readonly all: string
  readonly onThisPage: string
  readonly reference: string
  readonly title: string
  readonly lead: string
  readonly shelves: Readonly<Record<Shelf['name'], string>>
}

export const docsWords: Readonly<Record<Locale, DocsWords>> = {
  en: {
    docs: 'Docs',
    skip: 'Skip to the text',
    all: 'All documents',
    onThisPage: 'On this page',
    reference: 'API reference',
    title: 'How to live in this house',
    lead: 'Short guides, written with the code and served from it: what you read here belongs to the version that is running.',
    shelves: {
      guides: 'Guides',
      reference: 'Reference',
      house: 'The house',
      decisions: 'Decisions',
    },
  },
  fi: {
    docs: 'Ohjeet',
    skip: 'Siirry tekstiin',
    all: 'Kaikki tekstit',
    onThisPage: 'Tällä sivulla',
    reference: 'Rajapinnat',
    title: 'Miten tässä talossa asutaan',
    lead: 'Lyhyitä oppaita, kirjoitettu koodin rinnalla ja tarjoiltu siitä: luettu vastaa juuri käynnissä olevaa versiota. Tekstit ovat englanniksi.',
    shelves: { guides: 'Oppaat', reference: 'Hakuteos', house: 'Talo', decisions: 'Päätökset' },
  },
  da: {
    docs: 'Vejledning',
    skip: 'Gå til teksten',
    all: 'Alle tekster',
    onThisPage: 'På denne side',
    reference: 'API-reference',
    title: 'Sådan bor man i dette hus',
    lead: 'Korte guider, skrevet sammen med koden og vist herfra: det, du læser, hører til den version, der kører. Teksterne er på engelsk.',
    shelves: {
      guides: 'Guider',
      reference: 'Opslag',
      house: 'Huset',
      decisions: 'Beslutninger',
    },
  },
  pl: {
    docs: 'Dokumentacja',
    skip: 'Przejdź do tekstu',
    all: 'Wszystkie teksty',
    onThisPage: 'Na tej stronie',
    reference: 'Opis API',
    title: 'Jak mieszkać w tym domu',
    lead: 'Krótkie przewodniki, pisane razem z kodem i z niego podawane: to, co czytasz, dotyczy działającej wersji. Teksty są po angielsku.',
    shelves: {
      guides: 'Przewodniki',
      reference: 'Opisy',
      house: 'Dom',
      decisions: 'Decyzje',
    },
  },
}
