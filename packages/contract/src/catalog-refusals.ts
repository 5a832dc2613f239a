import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const catalogRefusals = refusals('catalog', {
  unknown_product: {
    status: 404,
    title: {
      en: 'This product does not exist',
      fi: 'Tätä tuotetta ei ole',
      da: 'Dette produkt findes ikke',
      pl: 'Ten produkt nie istnieje',
    },
  },
  invalid_product: {
    status: 422,
    title: {
      en: 'The product cannot be saved like this',
      fi: 'Tuotetta ei voi tallentaa näin',
      da: 'Produktet kan ikke gemmes sådan',
      pl: 'Produktu nie można tak zapisać',
    },
  },
  invalid_category: {
    status: 422,
    title: {
      en: 'The category cannot be saved like this',
      fi: 'Kategoriaa ei voi tallentaa näin',
      da: 'Kategorien kan ikke gemmes sådan',
      pl: 'Kategorii nie można tak zapisać',
    },
  },
  invalid_attribute: {
    status: 422,
    title: {
      en: 'The attribute cannot be saved like this',
      fi: 'Ominaisuutta ei voi tallentaa näin',
      da: 'Egenskaben kan ikke gemmes sådan',
      pl: 'Atrybutu nie można tak zapisać',
    },
  },
  invalid_file: {
    status: 422,
    title: {
      en: 'The file is not a picture, film or document that can be shown',
      fi: 'Tiedosto ei ole näytettävä kuva, video tai asiakirja',
      da: 'Filen er ikke et billede, en film eller et dokument, der kan vises',
      pl: 'Plik nie jest obrazem, filmem ani dokumentem, który można pokazać',
    },
  },
})

export const catalogPermissions = permissions('catalog', {
  read: {
    en: 'See products, categories and media',
    fi: 'Näe tuotteet, kategoriat ja media',
    da: 'Se produkter, kategorier og medier',
    pl: 'Przeglądanie produktów, kategorii i mediów',
  },
  write: {
    en: 'Change products, categories, attributes and media',
    fi: 'Muuta tuotteita, kategorioita, ominaisuuksia ja mediaa',
    da: 'Ændre produkter, kategorier, egenskaber og medier',
    pl: 'Zmiana produktów, kategorii, atrybutów i mediów',
  },
  publish: {
    en: 'Decide which channel offers which product, and when',
    fi: 'Päätä, mikä kanava tarjoaa mitäkin tuotetta ja milloin',
    da: 'Bestemme hvilken kanal der udbyder hvilket produkt, og hvornår',
    pl: 'Decydowanie, który kanał oferuje który produkt i kiedy',
  },
})
