import type { Locale } from '@redthread/kernel/words'

/** Everything that the start page says, in one language. */
export interface StartWords {
  readonly title: string
  readonly thread: string
  readonly breath: string
  readonly skip: string
  readonly language: string
  readonly doors: string
  readonly apps: Readonly<Record<'shop' | 'counter' | 'desk' | 'admin', readonly [string, string]>>
  readonly signIns: string
  readonly signInsLead: string
  readonly who: string
  readonly email: string
  readonly password: string
  readonly opens: string
  readonly shopper: string
  readonly inside: string
  readonly guides: readonly [string, string]
  readonly reference: readonly [string, string]
  readonly openapi: readonly [string, string]
  readonly health: string
  readonly well: string
  readonly unwell: string
  readonly database: string
}

export const startWords: Readonly<Record<Locale, StartWords>> = {
  en: {
    title: 'Redthread: one thread through every channel',
    thread: 'One thread through every channel',
    breath:
      'Redthread is an open-source retail engine. One catalog, one price, one stock, one cart, one order, one customer and one conversation, in the shop, at the counter, on the phone and everywhere else.',
    skip: 'Skip to the four apps',
    language: 'Language',
    doors: 'Four doors into one house',
    apps: {
      shop: ['Shop', 'What people carry in their pocket: stores, account, and soon the shelves.'],
      counter: ['Counter', 'The till and the tablet: sell, hand over, take back.'],
      desk: ['Desk', 'One inbox for chat, mail and phone, the person beside it.'],
      admin: ['Admin', 'Brands, stores, people, rights, and all that runs behind.'],
    },
    signIns: 'Come in as someone from Tuuli',
    signInsLead:
      'Tuuli is our demo retailer: cosmetics and coffee in three countries. These people exist only on this machine.',
    who: 'Who',
    email: 'Email',
    password: 'Password',
    opens: 'Opens',
    shopper:
      'In the shop, sign in with any address: without a mail server the link waits in the outbox of Admin.',
    inside: 'Look under the floor',
    guides: ['Guides', 'Run it, connect it, extend it, grow it.'],
    reference: ['API reference', 'Every route, with its schema and what it may refuse.'],
    openapi: ['openapi.json', 'The same, for machines.'],
    health: 'State of this server',
    well: 'All is well',
    unwell: 'The database does not answer',
    database: 'database answers in {ms} ms',
  },
  fi: {
    title: 'Redthread: yksi lanka kaikkien kanavien läpi',
    thread: 'Yksi lanka kaikkien kanavien läpi',
    breath:
      'Redthread on avoimen lähdekoodin kaupankäynnin moottori. Yksi valikoima, yksi hinta, yksi varasto, yksi ostoskori, yksi tilaus, yksi asiakas ja yksi keskustelu – verkossa, tiskillä, puhelimessa ja kaikkialla muualla.',
    skip: 'Siirry neljään sovellukseen',
    language: 'Kieli',
    doors: 'Neljä ovea samaan taloon',
    apps: {
      shop: ['Kauppa', 'Se, mikä kulkee taskussa: myymälät, oma tili ja pian myös hyllyt.'],
      counter: ['Tiski', 'Kassa ja tabletti: myy, luovuta, ota vastaan palautukset.'],
      desk: ['Palvelu', 'Yksi saapuneet-kansio chatille, postille ja puhelulle, ihminen vieressä.'],
      admin: ['Hallinta', 'Brändit, myymälät, ihmiset, oikeudet ja kaikki, mikä pyörii taustalla.'],
    },
    signIns: 'Astu sisään Tuulin väkenä',
    signInsLead:
      'Tuuli on esittelykauppiaamme: kosmetiikkaa ja kahvia kolmessa maassa. Nämä ihmiset ovat olemassa vain tällä koneella.',
    who: 'Kuka',
    email: 'Sähköposti',
    password: 'Salasana',
    opens: 'Avaa',
    shopper:
      'Kauppaan kirjaudut millä tahansa osoitteella: ilman postipalvelinta linkki odottaa Hallinnan lähtevissä.',
    inside: 'Kurkista lattian alle',
    guides: ['Oppaat', 'Käynnistä, yhdistä, laajenna, kasvata.'],
    reference: ['Rajapinnat', 'Jokainen reitti, sen rakenne ja se, mistä se voi kieltäytyä.'],
    openapi: ['openapi.json', 'Sama koneille.'],
    health: 'Palvelimen tila',
    well: 'Kaikki kunnossa',
    unwell: 'Tietokanta ei vastaa',
    database: 'tietokanta vastaa {ms} ms:ssa',
  },
  da: {
    title: 'Redthread: én tråd gennem alle kanaler',
    thread: 'Én tråd gennem alle kanaler',
    breath:
      'Redthread er en motor til detailhandel med åben kildekode. Ét sortiment, én pris, ét lager, én kurv, én ordre, én kunde og én samtale – i webshoppen, ved disken, i telefonen og alle andre steder.',
    skip: 'Gå til de fire apps',
    language: 'Sprog',
    doors: 'Fire døre ind til samme hus',
    apps: {
      shop: ['Shop', 'Det, man har i lommen: butikker, konto og snart også hylderne.'],
      counter: ['Disk', 'Kassen og tabletten: sælg, udlever, tag imod returvarer.'],
      desk: ['Service', 'Én indbakke til chat, mail og telefon, med mennesket ved siden af.'],
      admin: ['Admin', 'Brands, butikker, mennesker, rettigheder og alt det, der kører bagved.'],
    },
    signIns: 'Kom indenfor som en fra Tuuli',
    signInsLead:
      'Tuuli er vores demobutik: kosmetik og kaffe i tre lande. Disse mennesker findes kun på denne maskine.',
    who: 'Hvem',
    email: 'E-mail',
    password: 'Adgangskode',
    opens: 'Åbner',
    shopper:
      'I shoppen logger du ind med en hvilken som helst adresse: uden mailserver venter linket i udbakken i Admin.',
    inside: 'Kig under gulvet',
    guides: ['Guider', 'Kør det, forbind det, udvid det, lad det vokse.'],
    reference: ['API-reference', 'Hver rute med sit skema og det, den kan afvise.'],
    openapi: ['openapi.json', 'Det samme for maskiner.'],
    health: 'Serverens tilstand',
    well: 'Alt er vel',
    unwell: 'Databasen svarer ikke',
    database: 'databasen svarer på {ms} ms',
  },
  pl: {
    title: 'Redthread: jedna nić przez wszystkie kanały',
    thread: 'Jedna nić przez wszystkie kanały',
    breath:
      'Redthread to silnik handlu detalicznego o otwartym kodzie. Jeden katalog, jedna cena, jeden stan magazynu, jeden koszyk, jedno zamówienie, jeden klient i jedna rozmowa – w sklepie internetowym, przy kasie, przez telefon i wszędzie indziej.',
    skip: 'Przejdź do czterech aplikacji',
    language: 'Język',
    doors: 'Czworo drzwi do jednego domu',
    apps: {
      shop: ['Sklep', 'To, co nosi się w kieszeni: salony, konto, a wkrótce i półki.'],
      counter: ['Lada', 'Kasa i tablet: sprzedaż, wydanie, zwrot.'],
      desk: ['Obsługa', 'Jedna skrzynka na czat, pocztę i telefon, a obok niej człowiek.'],
      admin: ['Zaplecze', 'Marki, sklepy, ludzie, uprawnienia i wszystko, co działa w tle.'],
    },
    signIns: 'Wejdź jako ktoś z Tuuli',
    signInsLead:
      'Tuuli to nasz sklep pokazowy: kosmetyki i kawa w trzech krajach. Te osoby istnieją tylko na tym komputerze.',
    who: 'Kto',
    email: 'E-mail',
    password: 'Hasło',
    opens: 'Otwiera',
    shopper:
      'W sklepie zalogujesz się dowolnym adresem: bez serwera poczty link czeka w skrzynce nadawczej na Zapleczu.',
    inside: 'Zajrzyj pod podłogę',
    guides: ['Przewodniki', 'Uruchom, połącz, rozbuduj, skaluj.'],
    reference: ['Opis API', 'Każda trasa, jej schemat i to, czego może odmówić.'],
    openapi: ['openapi.json', 'To samo dla maszyn.'],
    health: 'Stan tego serwera',
    well: 'Wszystko działa',
    unwell: 'Baza danych nie odpowiada',
    database: 'baza danych odpowiada w {ms} ms',
  },
}
