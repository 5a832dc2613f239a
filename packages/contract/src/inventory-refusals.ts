import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const inventoryRefusals = refusals('inventory', {
  not_enough: {
    status: 409,
    title: {
      en: 'There is not enough in stock',
      fi: 'Varastossa ei ole tarpeeksi',
      da: 'Der er ikke nok på lager',
      pl: 'Za mało sztuk w magazynie',
    },
  },
  hold_expired: {
    status: 409,
    title: {
      en: 'The goods were kept for you too long ago and are free again',
      fi: 'Tuotteiden varaus on vanhentunut',
      da: 'Reservationen af varerne er udløbet',
      pl: 'Rezerwacja towaru wygasła',
    },
  },
  nothing_promised: {
    status: 409,
    title: {
      en: 'The order no longer holds so many of these goods',
      fi: 'Tilauksella ei ole enää näin montaa varattua tuotetta',
      da: 'Ordren har ikke længere så mange reserverede varer',
      pl: 'Zamówienie nie ma już tylu zarezerwowanych sztuk',
    },
  },
  unknown_variant: {
    status: 404,
    title: {
      en: 'This variant does not exist',
      fi: 'Tätä varianttia ei ole',
      da: 'Denne variant findes ikke',
      pl: 'Ten wariant nie istnieje',
    },
  },
  unknown_location: {
    status: 404,
    title: {
      en: 'This location does not exist',
      fi: 'Tätä sijaintia ei ole',
      da: 'Dette sted findes ikke',
      pl: 'To miejsce nie istnieje',
    },
  },
  unknown_document: {
    status: 404,
    title: {
      en: 'This stock document does not exist',
      fi: 'Tätä varastotositetta ei ole',
      da: 'Dette lagerbilag findes ikke',
      pl: 'Ten dokument magazynowy nie istnieje',
    },
  },
  is_a_bundle: {
    status: 422,
    title: {
      en: 'A bundle has no stock of its own: count its parts',
      fi: 'Pakkauksella ei ole omaa varastoa: laske sen osat',
      da: 'En pakke har intet eget lager: tæl dens dele',
      pl: 'Zestaw nie ma własnego stanu: policz jego części',
    },
  },
  lots_needed: {
    status: 422,
    title: {
      en: 'Say which lots these goods are of',
      fi: 'Kerro, mistä eristä tuotteet ovat',
      da: 'Angiv hvilke partier varerne er fra',
      pl: 'Podaj, z których partii są te towary',
    },
  },
  serials_needed: {
    status: 422,
    title: {
      en: 'Scan the serial number of each piece',
      fi: 'Lue jokaisen kappaleen sarjanumero',
      da: 'Scan serienummeret på hvert stykke',
      pl: 'Zeskanuj numer seryjny każdej sztuki',
    },
  },
  serial_taken: {
    status: 409,
    title: {
      en: 'A piece with this serial number is already in stock',
      fi: 'Tällä sarjanumerolla on jo kappale varastossa',
      da: 'Der er allerede et stykke med dette serienummer på lager',
      pl: 'Sztuka o tym numerze seryjnym jest już w magazynie',
    },
  },
  tracking_in_use: {
    status: 409,
    title: {
      en: 'Sell or write off what lies in stock before it is followed in another way',
      fi: 'Tyhjennä varasto ennen seurantatavan vaihtamista',
      da: 'Tøm lageret, før varen følges på en anden måde',
      pl: 'Opróżnij stan, zanim zmienisz sposób śledzenia',
    },
  },
  state_not_reachable: {
    status: 409,
    title: {
      en: 'It cannot go to this state from where it is',
      fi: 'Tähän tilaan ei voi siirtyä nykyisestä tilasta',
      da: 'Det kan ikke skifte til denne tilstand',
      pl: 'Nie można przejść do tego stanu z obecnego',
    },
  },
  recount_needed: {
    status: 409,
    title: {
      en: 'Some goods differ too much and must be counted once more',
      fi: 'Osa tuotteista poikkeaa liikaa ja pitää laskea uudelleen',
      da: 'Nogle varer afviger for meget og skal tælles igen',
      pl: 'Część towarów różni się zbyt mocno i trzeba je policzyć ponownie',
    },
  },
  invalid_document: {
    status: 422,
    title: {
      en: 'The fields of the document do not fit together',
      fi: 'Tositteen tiedot eivät sovi yhteen',
      da: 'Bilagets felter passer ikke sammen',
      pl: 'Pola dokumentu nie pasują do siebie',
    },
  },
})

export const inventoryPermissions = permissions('inventory', {
  read: {
    en: 'See stock, movements, transfers, receipts and counts',
    fi: 'Näe varasto, tapahtumat, siirrot, saapumiset ja inventoinnit',
    da: 'Se lager, bevægelser, overførsler, modtagelser og optællinger',
    pl: 'Przeglądanie stanów, ruchów, przesunięć, przyjęć i spisów',
  },
  write: {
    en: 'Change stock, transfer and receive goods, set stock rules',
    fi: 'Muuta varastoa, siirrä ja vastaanota tavaraa, aseta säännöt',
    da: 'Ændre lager, overføre og modtage varer, sætte lagerregler',
    pl: 'Zmiana stanów, przesunięcia i przyjęcia, zasady magazynu',
  },
  count: {
    en: 'Count stock',
    fi: 'Inventoi varastoa',
    da: 'Tælle lager',
    pl: 'Liczenie stanów',
  },
})
