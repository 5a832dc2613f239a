import { refusals } from '@redthread/kernel/refusal'
import { locales } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape, permissions } from './define.ts'
import { Line } from './text.ts'

const LocaleCode = T.Enum([...locales])
export const SynonymId = Id('syn')

const synonymFields = {
  locale: LocaleCode,
  term: Line(60),
  synonyms: T.Array(Line(60), { minItems: 1, maxItems: 20, uniqueItems: true }),
  bothWays: T.Boolean({ description: 'Whether a synonym also finds what the term finds.' }),
}

/** What is searched for as well when people search for a term. */
export const NewSynonym = Shape(synonymFields)
export type NewSynonym = Static<typeof NewSynonym>
export const SynonymUpdate = T.Partial(
  Shape({ synonyms: synonymFields.synonyms, bothWays: synonymFields.bothWays }),
  { additionalProperties: false },
)
export type SynonymUpdate = Static<typeof SynonymUpdate>
export const Synonym = Shape(
  { id: SynonymId, ...synonymFields, version: T.Integer(), changedAt: Instant },
  { title: 'Synonym' },
)
export type Synonym = Static<typeof Synonym>
export const SynonymPage = PageOf(Synonym)

/** Words that people searched for and found nothing. */
export const SearchMiss = Shape(
  {
    channelId: ChannelId,
    locale: LocaleCode,
    words: T.String(),
    count: T.Integer({ minimum: 1 }),
    firstAt: Instant,
    lastAt: Instant,
  },
  { title: 'SearchMiss' },
)
export type SearchMiss = Static<typeof SearchMiss>
export const SearchMissPage = PageOf(SearchMiss)

/** How far the shop windows are with what has changed. */
export const WindowState = Shape(
  {
    waiting: T.Integer({ minimum: 0, description: 'Products that are to be worked out anew.' }),
    offers: T.Integer({ minimum: 0, description: 'Products shown, counted once per channel.' }),
    rebuild: T.Union([
      T.Null(),
      Shape({
        startedAt: Instant,
        total: T.Integer({ minimum: 0 }),
        done: T.Integer({ minimum: 0 }),
        finishedAt: T.Union([Instant, T.Null()]),
      }),
    ]),
  },
  { title: 'WindowState' },
)
export type WindowState = Static<typeof WindowState>

export const storefrontRefusals = refusals('storefront', {
  unknown_product: {
    status: 404,
    title: {
      en: 'This product is not sold here',
      fi: 'Tätä tuotetta ei myydä täällä',
      da: 'Denne vare sælges ikke her',
      pl: 'Ten produkt nie jest tu sprzedawany',
    },
  },
  unknown_category: {
    status: 404,
    title: {
      en: 'There is nothing of this category here',
      fi: 'Tätä tuoteryhmää ei ole täällä',
      da: 'Denne kategori findes ikke her',
      pl: 'Nie ma tu takiej kategorii',
    },
  },
  unknown_code: {
    status: 404,
    title: {
      en: 'Nothing that is sold here carries this code',
      fi: 'Mikään täällä myytävä ei kanna tätä koodia',
      da: 'Intet, der sælges her, har denne kode',
      pl: 'Nic, co jest tu sprzedawane, nie ma tego kodu',
    },
  },
  unknown_synonym: {
    status: 404,
    title: {
      en: 'This synonym does not exist',
      fi: 'Tätä synonyymia ei ole',
      da: 'Dette synonym findes ikke',
      pl: 'Ten synonim nie istnieje',
    },
  },
  term_taken: {
    status: 409,
    title: {
      en: 'This term has synonyms already',
      fi: 'Tällä sanalla on jo synonyymeja',
      da: 'Dette ord har allerede synonymer',
      pl: 'To słowo ma już synonimy',
    },
  },
})

export const storefrontPermissions = permissions('search', {
  read: {
    en: 'See synonyms, searches without a result and the state of the shop windows',
    fi: 'Näe synonyymit, tuloksettomat haut ja näyteikkunoiden tila',
    da: 'Se synonymer, søgninger uden resultat og butiksvinduernes tilstand',
    pl: 'Przeglądanie synonimów, wyszukiwań bez wyniku i stanu witryn',
  },
  write: {
    en: 'Change synonyms and build the shop windows anew',
    fi: 'Muuta synonyymeja ja rakenna näyteikkunat uudelleen',
    da: 'Ændre synonymer og opbygge butiksvinduerne på ny',
    pl: 'Zmiana synonimów i ponowna budowa witryn',
  },
})
