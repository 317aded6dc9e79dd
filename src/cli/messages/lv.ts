import type { CliMessages } from './cli-messages.js';

const messages: CliMessages = {
  usage: `Lietošana: mobility-widgets validate FAILS|URL [opcijas]
           mobility-widgets validate-bank FAILS|URL [opcijas]
           mobility-widgets ics PLŪSMA|URL [-o FAILS] [opcijas]
           mobility-widgets map FAILS|URL [opcijas]

Pārbauda datu plūsmu vai jautājumu banku: JSON pierakstu, laukus un ierakstu savstarpējo atbilstību.
Ja datu plūsma ir šajā datorā, pārbauda arī tās failus (izmēru, SHA-256 kontrolsummu) un jautājumu bankas.
validate-bank pārbauda tikai jautājumu banku.

ics ieraksta datu plūsmas datumus iCalendar failā, kuru var abonēt kalendāros. Ja plūsmā ir kļūdas, tā vietā parāda ziņojumu.

map: uzzīmē partnerus un viņu mobilitātes vienā SVG attēlā bukletiem un lapām bez skriptiem.

Opcijas:
  --format pretty|json        Kā parādīt problēmas (pretty)
  --lang en|fr|es|ca|lv|pt    Ziņojumu un kalendāra valoda (en)
  -o, --output FAILS          Fails, kurā raksta ics un map (standarta izvade)
  --help                      Parādīt šo tekstu
  --version                   Parādīt versiju

Komandas map opcijas:
  --width PIKSEĻI             Attēla platums no 240 līdz 4000 (1200)
  --theme light|dark          Gaišas vai tumšas krāsas (light)
  --wave ID                   Vienīgā attēlojamā mobilitāte pēc tās notikuma id (visas)

Izejas kodi: 0 — kļūdu nav, 1 — ir kļūdas, 2 — failu nevar nolasīt vai ierakstīt vai komanda nav saprotama.
`,
  error: 'kļūda',
  warning: 'brīdinājums',
  errors: { zero: '{count} kļūdu', one: '{count} kļūda', other: '{count} kļūdas' },
  warnings: { zero: '{count} brīdinājumu', one: '{count} brīdinājums', other: '{count} brīdinājumi' },
  valid: 'Derīgs: {counts}.',
  invalid: 'Nav derīgs: {counts}.',
  unwritable: 'Failu {found} nevar ierakstīt. Izvēlieties citu vietu vai atļaujiet tajā rakstīt.',
  complaints: {
    'no-command': 'Trūkst komandas.',
    'unknown-command': 'Komandas „{found}” nav.',
    'no-source': 'Trūkst faila vai adreses.',
    'several-sources': 'Vienlaikus tikai viens fails; „{found}” ir lieks.',
    'no-output': 'Aiz --output trūkst rakstāmā faila nosaukuma.',
    'unknown-option': 'Opcijas {found} nav.',
    'unknown-format': 'Formāta „{found}” nav. Izvēlieties pretty vai json.',
    'unknown-language': 'Valodas „{found}” nav. Izvēlieties en, fr, es, ca, lv vai pt.',
    'unknown-theme': 'Krāsu „{found}” nav. Izvēlieties light vai dark.',
    'unknown-wave': 'Datu plūsmā nav mobilitātes „{found}”.',
    'wrong-width': '„{found}” nav platums. Ierakstiet pikseļu skaitu no 240 līdz 4000.',
    'not-written': 'Failu {found} nevar saglabāt.',
    'no-bank': '{found} nav jautājumu banka. Datu plūsmai lietojiet validate.',
    'no-folder': 'Trūkst mapes, kurā rakstīt. Norādiet to aiz -o.',
    'wrong-base-url': '„{found}” nav vietnes adrese. Ierakstiet, piemēram, https://widgets.example.org/.',
  },
  syntax: {
    InvalidSymbol:
      'Tas nav JSON. Tekstus rakstiet taisnajās pēdiņās; pārējās vērtības ir skaitļi, true, false vai null.',
    InvalidNumberFormat: 'Tas nav skaitlis. Rakstiet, piemēram, 12 vai 3.5.',
    PropertyNameExpected:
      'Šeit trūkst lauka nosaukuma. Ierakstiet to taisnajās pēdiņās vai izdzēsiet iepriekšējo komatu.',
    ValueExpected: 'Šeit trūkst vērtības. Ierakstiet to vai izdzēsiet iepriekšējo komatu.',
    ColonExpected: 'Šeit starp lauka nosaukumu un vērtību trūkst kola.',
    CommaExpected: 'Šeit trūkst komata.',
    CloseBraceExpected: 'Šeit trūkst aizverošās figūriekavas }.',
    CloseBracketExpected: 'Šeit trūkst aizverošās kvadrātiekavas ].',
    EndOfFileExpected: 'Failam šeit jābeidzas. Izdzēsiet to, kas seko, vai iekavu, kas aizveras par agru.',
    InvalidCommentToken: 'JSON failā nevar būt komentāru. To vietā rakstiet lauku, kura nosaukums sākas ar _.',
    UnexpectedEndOfComment: 'JSON failā nevar būt komentāru. To vietā rakstiet lauku, kura nosaukums sākas ar _.',
    UnexpectedEndOfString: 'Šim tekstam trūkst beigu pēdiņu. Pievienojiet tās tajā pašā rindā.',
    UnexpectedEndOfNumber: 'Šis skaitlis nav pilnīgs. Rakstiet, piemēram, 12 vai 3.5.',
    InvalidUnicode: 'Aiz \\u jābūt četriem cipariem vai burtiem no a līdz f, piemēram, \\u00e9.',
    InvalidEscapeCharacter: 'Šī zīme nevar sekot atpakaļvērstai slīpsvītrai. Pašu slīpsvītru rakstiet kā \\\\.',
    InvalidCharacter: 'Tekstā nevar būt tabulācijas zīmes vai rindas pārnesuma. To vietā rakstiet \\t vai \\n.',
  },
};

export default messages;
