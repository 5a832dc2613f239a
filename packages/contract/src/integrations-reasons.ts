import type { Words } from '@redthread/kernel/words'

function words(...[en, fi, da, pl]: readonly [string, string, string, string]): Words {
  return { en, fi, da, pl }
}

/** Why a file, a row or a field is not taken, by the code that reports carry. */
export const importReasons = {
  empty_file: words('The file is empty', 'Tiedosto on tyhjä', 'Filen er tom', 'Plik jest pusty'),
  binary_file: words(
    'The file is not text',
    'Tiedosto ei ole tekstiä',
    'Filen er ikke tekst',
    'Plik nie jest tekstem',
  ),
  wrong_encoding: words(
    'Letters that cannot be read: save the file as UTF-8',
    'Merkkejä ei voi lukea: tallenna tiedosto UTF-8-muodossa',
    'Tegn kan ikke læses: gem filen som UTF-8',
    'Nieczytelne znaki: zapisz plik jako UTF-8',
  ),
  unknown_format: words(
    'Nobody knows what these columns are',
    'Sarakkeita ei tunnisteta',
    'Kolonnerne kendes ikke',
    'Nie rozpoznano kolumn',
  ),
  missing_column: words(
    'A column that this format needs is missing',
    'Tarvittava sarake puuttuu',
    'En nødvendig kolonne mangler',
    'Brakuje wymaganej kolumny',
  ),
  invalid_json: words(
    'This is not valid JSON',
    'Tämä ei ole kelvollista JSONia',
    'Dette er ikke gyldig JSON',
    'To nie jest poprawny JSON',
  ),
  invalid_xml: words(
    'This is not a well-formed feed',
    'Syöte ei ole kelvollista XML:ää',
    'Feedet er ikke velformet XML',
    'Plik nie jest poprawnym XML',
  ),
  broken_quotes: words(
    'A quote is opened and not closed properly',
    'Lainausmerkkiä ei ole suljettu oikein',
    'Et anførselstegn er ikke lukket rigtigt',
    'Cudzysłów nie jest poprawnie zamknięty',
  ),
  too_many_columns: words(
    'The row has more cells than there are headings',
    'Rivillä on enemmän soluja kuin otsikoita',
    'Rækken har flere celler end overskrifter',
    'Wiersz ma więcej komórek niż nagłówków',
  ),
  row_too_large: words(
    'The row is too large',
    'Rivi on liian suuri',
    'Rækken er for stor',
    'Wiersz jest za duży',
  ),
  missing_value: words(
    'A value that is needed is missing',
    'Tarvittava arvo puuttuu',
    'En nødvendig værdi mangler',
    'Brakuje wymaganej wartości',
  ),
  invalid_value: words(
    'This value is not one of those possible',
    'Arvo ei ole mahdollisten joukossa',
    'Værdien er ikke en af de mulige',
    'Ta wartość nie jest dozwolona',
  ),
  invalid_number: words(
    'This is not a number',
    'Tämä ei ole luku',
    'Dette er ikke et tal',
    'To nie jest liczba',
  ),
  invalid_amount: words(
    'This is not an amount of money',
    'Tämä ei ole rahasumma',
    'Dette er ikke et beløb',
    'To nie jest kwota',
  ),
  negative_amount: words(
    'An amount must not be negative',
    'Summa ei voi olla negatiivinen',
    'Et beløb må ikke være negativt',
    'Kwota nie może być ujemna',
  ),
  fractional_amount: words(
    'The amount has more decimals than its currency',
    'Summassa on enemmän desimaaleja kuin valuutassa',
    'Beløbet har flere decimaler end valutaen',
    'Kwota ma więcej miejsc po przecinku niż waluta',
  ),
  unknown_currency: words(
    'This currency is not traded in',
    'Tätä valuuttaa ei käytetä',
    'Denne valuta handles der ikke i',
    'Ta waluta nie jest obsługiwana',
  ),
  invalid_quantity: words(
    'A quantity is a whole number',
    'Määrä on kokonaisluku',
    'Et antal er et helt tal',
    'Ilość jest liczbą całkowitą',
  ),
  invalid_gtin: words(
    'The barcode has a wrong check digit or length',
    'Viivakoodin tarkistusnumero tai pituus on väärä',
    'Stregkodens kontrolciffer eller længde er forkert',
    'Kod kreskowy ma błędną cyfrę kontrolną lub długość',
  ),
  invalid_date: words(
    'This is not a date or time',
    'Tämä ei ole päivä tai aika',
    'Dette er ikke en dato eller et tidspunkt',
    'To nie jest data ani godzina',
  ),
  invalid_url: words(
    'This is not a web address',
    'Tämä ei ole verkko-osoite',
    'Dette er ikke en webadresse',
    'To nie jest adres internetowy',
  ),
  too_long: words(
    'The text is too long',
    'Teksti on liian pitkä',
    'Teksten er for lang',
    'Tekst jest za długi',
  ),
  duplicate_product: words(
    'The product was already there further up, apart from these rows',
    'Tuote oli jo ylempänä tiedostossa, erillään näistä riveistä',
    'Varen stod allerede længere oppe, adskilt fra disse rækker',
    'Produkt był już wyżej w pliku, osobno od tych wierszy',
  ),
  duplicate_sku: words(
    'Another row has this SKU',
    'Toisella rivillä on sama SKU',
    'En anden række har denne SKU',
    'Inny wiersz ma ten kod SKU',
  ),
  duplicate_options: words(
    'Two variants have the same options',
    'Kahdella versiolla on samat valinnat',
    'To varianter har de samme valgmuligheder',
    'Dwa warianty mają te same opcje',
  ),
  missing_option: words(
    'The variant says nothing for one of the options',
    'Versiolta puuttuu yksi valinnoista',
    'Varianten mangler en af valgmulighederne',
    'Wariant nie ma wartości jednej z opcji',
  ),
  missing_parent: words(
    'The product that this variant belongs to is not in the file',
    'Versioon kuuluvaa tuotetta ei ole tiedostossa',
    'Varen, som varianten hører til, er ikke i filen',
    'W pliku nie ma produktu, do którego należy wariant',
  ),
  missing_variant: words(
    'A variant that the product names has no row',
    'Tuotteen nimeämällä versiolla ei ole riviä',
    'En variant, som varen nævner, har ingen række',
    'Wariant wymieniony przez produkt nie ma wiersza',
  ),
  other_store_view: words(
    'The row only says what differs in another store view: left out',
    'Rivi kertoo vain toisen kauppanäkymän eroista: jätettiin pois',
    'Rækken siger kun, hvad der er anderledes i en anden butiksvisning: udeladt',
    'Wiersz mówi tylko o różnicach w innym widoku sklepu: pominięto',
  ),
  unknown_group: words(
    'There is no such group of customers',
    'Tällaista asiakasryhmää ei ole',
    'Der er ingen sådan kundegruppe',
    'Nie ma takiej grupy klientów',
  ),
  unknown_list: words(
    'There is no such price list',
    'Tällaista hinnastoa ei ole',
    'Der er ingen sådan prisliste',
    'Nie ma takiego cennika',
  ),
  no_variants: words(
    'The product has no variant that could be sold',
    'Tuotteella ei ole myytävää versiota',
    'Varen har ingen variant, der kan sælges',
    'Produkt nie ma wariantu, który można sprzedać',
  ),
  too_many_variants: words(
    'A product has at most 2,048 variants and 10 options',
    'Tuotteella on enintään 2 048 versiota ja 10 valintaa',
    'En vare har højst 2.048 varianter og 10 valgmuligheder',
    'Produkt ma najwyżej 2048 wariantów i 10 opcji',
  ),
  unknown_sku: words(
    'No variant has this SKU',
    'Millään versiolla ei ole tätä SKU:ta',
    'Ingen variant har denne SKU',
    'Żaden wariant nie ma tego kodu SKU',
  ),
  unknown_channel: words(
    'There is no such channel',
    'Tällaista kanavaa ei ole',
    'Der er ingen sådan kanal',
    'Nie ma takiego kanału',
  ),
  product_refused: words(
    'Another row of the same product is at fault',
    'Saman tuotteen toisella rivillä on virhe',
    'En anden række af samme vare har en fejl',
    'Inny wiersz tego samego produktu zawiera błąd',
  ),
  not_a_product: words(
    'Not part of a catalog: left out',
    'Ei kuulu tuotetietoihin: jätettiin pois',
    'Hører ikke til et katalog: udeladt',
    'Nie należy do katalogu: pominięto',
  ),
  read_with_others: words(
    'Read with the products that it belongs to',
    'Luettiin niiden tuotteiden kanssa, joihin se kuuluu',
    'Læst sammen med de varer, det hører til',
    'Odczytano razem z produktami, do których należy',
  ),
  no_stock_given: words(
    'The row says nothing of stock: left out',
    'Rivi ei kerro varastosta: jätettiin pois',
    'Rækken siger intet om lager: udeladt',
    'Wiersz nie mówi o stanie: pominięto',
  ),
  stopped_by_fault: words(
    'Nothing was written, since the file has faults',
    'Mitään ei kirjattu, koska tiedostossa on virheitä',
    'Intet blev skrevet, da filen har fejl',
    'Niczego nie zapisano, ponieważ plik zawiera błędy',
  ),
  internal_error: words(
    'The server failed; the run can go on where it stopped',
    'Palvelin epäonnistui; tuonti voi jatkua siitä, mihin se jäi',
    'Serveren fejlede; kørslen kan fortsætte, hvor den stoppede',
    'Błąd serwera; import można wznowić od miejsca przerwania',
  ),
} as const satisfies Record<string, Words>

export type ImportReason = keyof typeof importReasons
