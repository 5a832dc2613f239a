import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const integrationsRefusals = refusals('integrations', {
  unknown_run: {
    status: 404,
    title: {
      en: 'This import does not exist',
      fi: 'Tätä tuontia ei ole',
      da: 'Denne import findes ikke',
      pl: 'Ten import nie istnieje',
    },
  },
  unknown_mapping: {
    status: 404,
    title: {
      en: 'This column mapping does not exist',
      fi: 'Tätä sarakemääritystä ei ole',
      da: 'Denne kolonnetilknytning findes ikke',
      pl: 'To przypisanie kolumn nie istnieje',
    },
  },
  not_open_now: {
    status: 409,
    title: {
      en: 'The import is not at a point where this can be done',
      fi: 'Tuonti ei ole vaiheessa, jossa tämän voi tehdä',
      da: 'Importen er ikke nået til et sted, hvor dette kan gøres',
      pl: 'Na tym etapie importu nie można tego zrobić',
    },
  },
  part_misplaced: {
    status: 409,
    title: {
      en: 'This part does not fit into the file: parts are as long as the first, the last may be shorter',
      fi: 'Osa ei sovi tiedostoon: osat ovat ensimmäisen mittaisia, viimeinen voi olla lyhyempi',
      da: 'Delen passer ikke i filen: dele er så lange som den første, den sidste kan være kortere',
      pl: 'Ta część nie pasuje do pliku: części są długie jak pierwsza, ostatnia może być krótsza',
    },
  },
  file_incomplete: {
    status: 409,
    title: {
      en: 'Parts of the file are still missing',
      fi: 'Tiedostosta puuttuu vielä osia',
      da: 'Der mangler stadig dele af filen',
      pl: 'Brakuje jeszcze części pliku',
    },
  },
  unknown_field: {
    status: 422,
    title: {
      en: 'A column is mapped to a field that this format does not have',
      fi: 'Sarake on määritetty kenttään, jota muodossa ei ole',
      da: 'En kolonne er knyttet til et felt, som formatet ikke har',
      pl: 'Kolumna jest przypisana do pola, którego ten format nie ma',
    },
  },
  unknown_channel: {
    status: 422,
    title: {
      en: 'There is no such channel',
      fi: 'Tällaista kanavaa ei ole',
      da: 'Der er ingen sådan kanal',
      pl: 'Nie ma takiego kanału',
    },
  },
  channel_needed: {
    status: 422,
    title: {
      en: 'This kind of file speaks for one channel: say which',
      fi: 'Tällainen tiedosto koskee yhtä kanavaa: kerro mitä',
      da: 'Denne slags fil gælder én kanal: angiv hvilken',
      pl: 'Taki plik dotyczy jednego kanału: podaj którego',
    },
  },
})

export const integrationsPermissions = permissions('integrations', {
  read: {
    en: 'See imports and their reports',
    fi: 'Näe tuonnit ja niiden raportit',
    da: 'Se importer og deres rapporter',
    pl: 'Przeglądanie importów i ich raportów',
  },
  import: {
    en: 'Take in files of products, prices and stock, and undo it',
    fi: 'Tuo tuote-, hinta- ja varastotiedostoja ja peru tuonti',
    da: 'Importér filer med varer, priser og lager, og fortryd det',
    pl: 'Wczytywanie plików z produktami, cenami i stanami oraz cofanie',
  },
  export: {
    en: 'Give out products and prices as files',
    fi: 'Vie tuotteet ja hinnat tiedostoina',
    da: 'Eksportér varer og priser som filer',
    pl: 'Eksportowanie produktów i cen do plików',
  },
})
