import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const promotionsRefusals = refusals('pricing', {
  unknown_promotion: {
    status: 404,
    title: {
      en: 'This promotion does not exist',
      fi: 'Tätä kampanjaa ei ole',
      da: 'Denne kampagne findes ikke',
      pl: 'Ta promocja nie istnieje',
    },
  },
  promotion_code_taken: {
    status: 409,
    title: {
      en: 'Another promotion has this code already',
      fi: 'Toisella kampanjalla on jo tämä koodi',
      da: 'En anden kampagne har allerede denne kode',
      pl: 'Inna promocja ma już ten kod',
    },
  },
  invalid_promotion: {
    status: 422,
    title: {
      en: 'The parts of the promotion do not fit together',
      fi: 'Kampanjan osat eivät sovi yhteen',
      da: 'Kampagnens dele passer ikke sammen',
      pl: 'Części promocji nie pasują do siebie',
    },
  },
  switch_not_reachable: {
    status: 409,
    title: {
      en: 'The promotion cannot go to this state from where it is',
      fi: 'Kampanja ei voi siirtyä tähän tilaan nykyisestä tilastaan',
      da: 'Kampagnen kan ikke skifte til denne tilstand',
      pl: 'Promocja nie może przejść do tego stanu',
    },
  },
  unknown_coupon: {
    status: 404,
    title: {
      en: 'We do not know this code',
      fi: 'Emme tunne tätä koodia',
      da: 'Vi kender ikke denne kode',
      pl: 'Nie znamy tego kodu',
    },
  },
  coupon_taken: {
    status: 409,
    title: {
      en: 'This code exists already',
      fi: 'Tämä koodi on jo olemassa',
      da: 'Koden findes allerede',
      pl: 'Ten kod już istnieje',
    },
  },
  coupon_not_usable: {
    status: 409,
    title: {
      en: 'This code cannot be used now',
      fi: 'Tätä koodia ei voi käyttää nyt',
      da: 'Koden kan ikke bruges nu',
      pl: 'Tego kodu nie można teraz użyć',
    },
  },
  usage_limit_reached: {
    status: 409,
    title: {
      en: 'It has been used as often as it may be',
      fi: 'Käyttökerrat ovat täynnä',
      da: 'Den er brugt så mange gange, som den må',
      pl: 'Wykorzystano już wszystkie użycia',
    },
  },
  unknown_use: {
    status: 404,
    title: {
      en: 'This use does not exist',
      fi: 'Tätä käyttöä ei ole',
      da: 'Denne brug findes ikke',
      pl: 'To użycie nie istnieje',
    },
  },
  use_settled: {
    status: 409,
    title: {
      en: 'This use is settled already',
      fi: 'Tämä käyttö on jo ratkaistu',
      da: 'Denne brug er allerede afgjort',
      pl: 'To użycie jest już rozliczone',
    },
  },
  unknown_back_test: {
    status: 404,
    title: {
      en: 'This back-test does not exist',
      fi: 'Tätä koetta ei ole',
      da: 'Denne afprøvning findes ikke',
      pl: 'Ta symulacja nie istnieje',
    },
  },
})

export const promotionsPermissions = permissions('promotions', {
  read: {
    en: 'See promotions, coupons and their use',
    fi: 'Näe kampanjat, kuponit ja niiden käyttö',
    da: 'Se kampagner, kuponer og brugen af dem',
    pl: 'Przeglądanie promocji, kuponów i ich użycia',
  },
  write: {
    en: 'Build and switch promotions, issue coupons',
    fi: 'Rakenna ja kytke kampanjoita, luo kuponkeja',
    da: 'Bygge og styre kampagner, udstede kuponer',
    pl: 'Tworzenie i przełączanie promocji, wydawanie kuponów',
  },
})
