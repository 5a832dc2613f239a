import { beautyStore, coffeeBar, week, type Planned } from './planned.ts'

const warsaw = { country: 'PL', searchTerms: ['Warsaw', 'Varsova', 'Warschau'] } as const
const krakow = { country: 'PL', searchTerms: ['Cracow', 'Krakova'] } as const
const shopWeek = [week('mon-sat', '10:00', '20:00')]
const coffeeWeek = [week('mon-fri', '07:30', '20:00'), week('sat-sun', '09:00', '20:00')]

/** The demo's places in Poland; cosmetics are not sold on Sundays without trade. */
export const poland: readonly Planned[] = [
  beautyStore('loc_nowyswiat', {
    ...warsaw,
    name: 'Nowy Świat',
    street: 'Nowy Świat 38',
    place: '00-363 Warszawa',
    at: [52.2336, 21.0188],
    phone: '+48224501010',
    regular: shopWeek,
    directions: {
      en: 'Opposite the bookshop, three minutes from Nowy Świat metro',
      fi: 'Kirjakauppaa vastapäätä, kolme minuuttia Nowy Świat -metrolta',
      da: 'Over for boghandlen, tre minutter fra metroen Nowy Świat',
      pl: 'Naprzeciw księgarni, trzy minuty od metra Nowy Świat',
    },
  }),
  beautyStore('loc_krakow', {
    ...krakow,
    name: 'Kraków',
    street: 'Floriańska 20',
    place: '31-021 Kraków',
    at: [50.0637, 19.9397],
    phone: '+48124501010',
    regular: shopWeek,
    directions: {
      en: 'Between the Main Square and the Florian Gate',
      fi: 'Päätorin ja Florianinportin välissä',
      da: 'Mellem hovedtorvet og Florianporten',
      pl: 'Między Rynkiem Głównym a Bramą Floriańską',
    },
  }),
  coffeeBar('loc_cafepowisle', {
    ...warsaw,
    name: 'Powiśle',
    street: 'Dobra 42',
    place: '00-312 Warszawa',
    at: [52.2391, 21.0268],
    phone: '+48224501011',
    regular: coffeeWeek,
    directions: {
      en: 'Below the university library gardens',
      fi: 'Yliopiston kirjaston puutarhojen alapuolella',
      da: 'Neden for universitetsbibliotekets haver',
      pl: 'Poniżej ogrodów biblioteki uniwersyteckiej',
    },
  }),
  coffeeBar('loc_cafekazimierz', {
    ...krakow,
    name: 'Kazimierz',
    street: 'Józefa 12',
    place: '31-056 Kraków',
    at: [50.051, 19.9439],
    phone: '+48124501011',
    regular: coffeeWeek,
    directions: {
      en: 'Through the passage, the courtyard is open in summer',
      fi: 'Käytävän läpi; sisäpiha on auki kesällä',
      da: 'Gennem passagen; gården er åben om sommeren',
      pl: 'Przez bramę; latem otwarte podwórze',
    },
  }),
]
