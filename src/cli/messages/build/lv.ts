import type { BuildMessages } from './build-messages.js';

const messages: BuildMessages = {
  usage: `           mobility-widgets build PLŪSMA|URL -o MAPE [--base-url URL] [--lenient] [opcijas]

Izveido no logrīkiem un datu plūsmas pilnu vietni, ko var augšupielādēt jebkurā tīmekļa vietā: kodu, katra logrīka lapu
katrā valodā, datu plūsmu ar tās failiem, kalendārus, tabulas un kartes datus, kā arī tīmekļa serveru iestatījumus. Neko
nedzēš un aizstāj tikai savus failus.

  --base-url URL    Adrese, kāda būs mapei, piemēram, https://widgets.example.org/: vajadzīga oEmbed
  --lenient         Veidot arī tad, ja ir kļūdas, ar to, ko redzētu apmeklētāji
`,
  written: {
    zero: 'Mapē {folder} ierakstīti {count} failu.',
    one: 'Mapē {folder} ierakstīts {count} fails.',
    other: 'Mapē {folder} ierakstīti {count} faili.',
  },
  tag: 'Ielieciet šo tagu vietā, kur jābūt logrīkam:',
  page: 'Vai nosūtiet vietnes uzturētājam šo lapu, kas uzraksta rindas katrai vietnei:',
  noAddress: 'Bez --base-url lapām nav oEmbed: adrese viena pati, ielīmēta WordPress, paliek saite.',
  left: {
    zero: 'Tur joprojām ir {count} failu no agrākas veidošanas.',
    one: 'Tur joprojām ir {count} fails no agrākas veidošanas.',
    other: 'Tur joprojām ir {count} faili no agrākas veidošanas.',
  },
  outside: 'Nav publicēts, jo atrodas ārpus datu plūsmas mapes vai slēptā mapē: {found}',
  occupied:
    'Šie faili nav no agrākas veidošanas vai kopš tās ir mainīti. Pārvietojiet tos vai izvēlieties citu mapi. Nekas netika ierakstīts.',
  unwritable: 'Mapē {found} nevar rakstīt. Izvēlieties citu vietu vai atļaujiet tajā rakstīt.',
};

export default messages;
