import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const channelsRefusals = refusals('channels', {
  unknown_brand: {
    status: 404,
    title: {
      en: 'This brand does not exist',
      fi: 'Tätä brändiä ei ole',
      da: 'Dette brand findes ikke',
      pl: 'Ta marka nie istnieje',
    },
  },
  unknown_kit: {
    status: 404,
    title: {
      en: 'This brand kit does not exist',
      fi: 'Tätä brändi-ilmettä ei ole',
      da: 'Denne brandpakke findes ikke',
      pl: 'Ten zestaw marki nie istnieje',
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
  code_taken: {
    status: 409,
    title: {
      en: 'This code is already in use',
      fi: 'Tämä koodi on jo käytössä',
      da: 'Koden er allerede i brug',
      pl: 'Ten kod jest już używany',
    },
  },
  address_taken: {
    status: 409,
    title: {
      en: 'Another channel has this web address',
      fi: 'Toisella kanavalla on jo tämä verkko-osoite',
      da: 'En anden kanal har denne webadresse',
      pl: 'Inny kanał ma już ten adres internetowy',
    },
  },
  location_taken: {
    status: 409,
    title: {
      en: 'Another channel of this brand sells at this location',
      fi: 'Brändin toinen kanava myy jo tässä paikassa',
      da: 'En anden kanal for brandet sælger allerede her',
      pl: 'Inny kanał tej marki sprzedaje już w tym miejscu',
    },
  },
  brand_in_use: {
    status: 409,
    title: {
      en: 'Archive the channels of this brand first',
      fi: 'Arkistoi ensin brändin kanavat',
      da: 'Arkivér først brandets kanaler',
      pl: 'Najpierw zarchiwizuj kanały tej marki',
    },
  },
  brand_archived: {
    status: 409,
    title: {
      en: 'This brand is archived',
      fi: 'Tämä brändi on arkistoitu',
      da: 'Dette brand er arkiveret',
      pl: 'Ta marka jest zarchiwizowana',
    },
  },
  state_not_reachable: {
    status: 409,
    title: {
      en: 'The channel cannot go to this state from where it is',
      fi: 'Kanava ei voi siirtyä tähän tilaan nykyisestä tilastaan',
      da: 'Kanalen kan ikke skifte til denne tilstand',
      pl: 'Kanał nie może przejść do tego stanu',
    },
  },
  no_draft: {
    status: 409,
    title: {
      en: 'There is no draft to publish or discard',
      fi: 'Julkaistavaa tai hylättävää luonnosta ei ole',
      da: 'Der er ingen kladde at udgive eller kassere',
      pl: 'Nie ma wersji roboczej do publikacji ani odrzucenia',
    },
  },
  unreadable_colors: {
    status: 422,
    title: {
      en: 'Some texts would be hard to read: change the colors or give a reason',
      fi: 'Osaa teksteistä olisi vaikea lukea: muuta värejä tai kerro syy',
      da: 'Nogle tekster ville være svære at læse: skift farver eller angiv en grund',
      pl: 'Część tekstów byłaby nieczytelna: zmień kolory lub podaj powód',
    },
  },
  broken_drawing: {
    status: 422,
    title: {
      en: 'The drawing is not SVG that can be shown',
      fi: 'Piirros ei ole näytettävää SVG:tä',
      da: 'Tegningen er ikke SVG, der kan vises',
      pl: 'Rysunek nie jest plikiem SVG, który można pokazać',
    },
  },
  invalid_channel: {
    status: 422,
    title: {
      en: 'The fields of the channel do not fit together',
      fi: 'Kanavan tiedot eivät sovi yhteen',
      da: 'Kanalens felter passer ikke sammen',
      pl: 'Pola kanału nie pasują do siebie',
    },
  },
  invalid_legal_entity: {
    status: 422,
    title: {
      en: 'The company details are not valid',
      fi: 'Yrityksen tiedot eivät kelpaa',
      da: 'Virksomhedsoplysningerne er ikke gyldige',
      pl: 'Dane firmy są nieprawidłowe',
    },
  },
})

export const channelsPermissions = permissions('channels', {
  read: {
    en: 'See brands, channels and brand kits',
    fi: 'Näe brändit, kanavat ja brändi-ilmeet',
    da: 'Se brands, kanaler og brandpakker',
    pl: 'Przeglądanie marek, kanałów i zestawów marki',
  },
  write: {
    en: 'Change channels and brands',
    fi: 'Muuta kanavia ja brändejä',
    da: 'Ændre kanaler og brands',
    pl: 'Zmiana kanałów i marek',
  },
  publish: {
    en: 'Publish a brand kit to every page, mail and receipt',
    fi: 'Julkaise brändi-ilme kaikille sivuille, viesteihin ja kuitteihin',
    da: 'Udgive en brandpakke til alle sider, mails og kvitteringer',
    pl: 'Publikowanie zestawu marki na stronach, w mailach i na paragonach',
  },
})
