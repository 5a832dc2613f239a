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
  unknown_category: {
    status: 404,
    title: {
      en: 'This category does not exist',
      fi: 'Tätä kategoriaa ei ole',
      da: 'Denne kategori findes ikke',
      pl: 'Ta kategoria nie istnieje',
    },
  },
  unknown_attribute: {
    status: 404,
    title: {
      en: 'This attribute does not exist',
      fi: 'Tätä ominaisuutta ei ole',
      da: 'Denne egenskab findes ikke',
      pl: 'Ten atrybut nie istnieje',
    },
  },
  unknown_asset: {
    status: 404,
    title: {
      en: 'This file does not exist',
      fi: 'Tätä tiedostoa ei ole',
      da: 'Denne fil findes ikke',
      pl: 'Ten plik nie istnieje',
    },
  },
  unknown_channel: {
    status: 404,
    title: {
      en: 'This channel does not exist',
      fi: 'Tätä kanavaa ei ole',
      da: 'Denne kanal findes ikke',
      pl: 'Ten kanał nie istnieje',
    },
  },
  unknown_address: {
    status: 404,
    title: {
      en: 'Nothing goes by this address',
      fi: 'Tällä osoitteella ei ole mitään',
      da: 'Intet har denne adresse',
      pl: 'Nic nie ma tego adresu',
    },
  },
  unknown_version: {
    status: 404,
    title: {
      en: 'There is no such version of this product',
      fi: 'Tuotteesta ei ole tätä versiota',
      da: 'Denne version af produktet findes ikke',
      pl: 'Nie ma takiej wersji produktu',
    },
  },
  not_a_draft: {
    status: 409,
    title: {
      en: 'Only drafts can be deleted: archive it instead',
      fi: 'Vain luonnoksen voi poistaa: arkistoi se',
      da: 'Kun kladder kan slettes: arkivér i stedet',
      pl: 'Usunąć można tylko wersję roboczą: zarchiwizuj produkt',
    },
  },
  in_use: {
    status: 409,
    title: {
      en: 'This is still in use',
      fi: 'Tämä on yhä käytössä',
      da: 'Dette er stadig i brug',
      pl: 'To jest nadal używane',
    },
  },
  too_many_products: {
    status: 422,
    title: {
      en: 'These are too many products for one change',
      fi: 'Tuotteita on liikaa yhteen muutokseen',
      da: 'Det er for mange produkter til én ændring',
      pl: 'Za dużo produktów na jedną zmianę',
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
