import type { ProblemMessages } from './problem-messages.js';

const messages: ProblemMessages = {
  'unsafe-address': 'Adresi {found} nevar izmantot. Rakstiet pilnu adresi, kas sākas ar https://.',
  network:
    'Failam {found} nevar piekļūt. Pārbaudiet adresi un to, vai tā serveris sūta Access-Control-Allow-Origin: *.',
  timeout: 'Fails {found} netika saņemts laikā. Mēģiniet vēlreiz vēlāk.',
  'http-status': 'Serveris atbildēja ar kodu {found}. Pārbaudiet, vai fails ir šajā adresē.',
  'unsafe-redirect': 'Serveris novirza uz {found}, kas nav https adrese. Izmantojiet galīgo https adresi.',
  'too-large': 'Fails ir lielāks par {expected}. Saīsiniet vai sadaliet to.',
  'html-instead-of-json': 'JSON faila vietā tika saņemta tīmekļa lapa. Izmantojiet paša faila adresi.',
  'not-json': 'Fails nav pilnīgs JSON. Pārbaudiet komatus, pēdiņas un iekavas un augšupielādējiet failu pilnībā.',
  'older-copy': 'Datu plūsmu pašlaik nevar nolasīt; tiek rādīta agrāka kopija.',
  unreadable:
    'Failu {found} nevar nolasīt. Pārbaudiet, vai tas ir fails, vai jums ir tiesības to atvērt un vai tas ir saglabāts UTF-8 kodējumā.',
  'not-an-object': 'Failā jābūt vienam JSON objektam: { "version": "1.0", … }.',
  'unsupported-version': 'Versiju {found} šeit nevar nolasīt. Rakstiet {expected}.',
  missing: 'Šī lauka trūkst. Pievienojiet to ({expected}).',
  'wrong-type': '{found} nav pareizā veida vērtība. Rakstiet: {expected}.',
  'unknown-key': 'Lauka „{key}” nav. Pārbaudiet tā pareizrakstību vai, ja tā ir jūsu piezīme, sāciet nosaukumu ar _.',
  'unknown-value': '{found} nav starp iespējamajām vērtībām. Rakstiet kādu no šīm: {expected}.',
  empty: 'Šis lauks ir tukšs. Aizpildiet vai izdzēsiet to.',
  'too-long': 'Šis teksts ir pārāk garš. Atļautais rakstzīmju skaits: {expected}.',
  'out-of-range': '{found} ir ārpus atļautajām robežām. Rakstiet skaitli {expected}.',
  'unsafe-link': '{found} nav adrese, ko lapa drīkst atvērt. Rakstiet https adresi vai ceļu no datu plūsmas mapes.',
  'not-a-date':
    '{found} nav datums. Rakstiet gadu, mēnesi un dienu, piemēram, 2022-03-05, vai gadu un mēnesi, piemēram, 2022-03.',
  'not-a-language': '{found} nav valodas kods. Rakstiet kodu, piemēram, en, fr, pt vai pt-PT.',
  'not-an-id':
    '{found} neder par identifikatoru. Lietojiet no 1 līdz 64 burtiem, cipariem vai zīmēm bez atstarpēm un diakritiskajām zīmēm.',
  'not-a-country': '{found} nav valsts kods. Rakstiet divus lielos burtus, piemēram, FR vai LV.',
  'not-a-hash': '{found} nav SHA-256 kontrolsumma. Rakstiet 64 rakstzīmes no 0–9 un a–f.',
  'not-an-email': '{found} nav e-pasta adrese. Rakstiet adresi, piemēram, birojs@skola.example.',
  'not-a-version': '{found} nav versijas numurs. Rakstiet divus skaitļus ar punktu starp tiem, piemēram, "1.0".',
  'not-a-media-type': '{found} nav faila tips. Rakstiet tipu, piemēram, application/pdf.',
  'not-a-subject-area': '{found} nav ISCED-F kods. Rakstiet četrus ciparus pēdiņās, piemēram, "0716".',
  invalid: '{found} šeit neder. Salīdziniet ar parauga plūsmu.',
  'duplicate-key': 'Lauks „{key}” šeit atkārtojas, un tiek ņemts vērā tikai pēdējais. Izdzēsiet vienu no tiem.',
  'duplicate-id': 'Identifikators {found} ir lietots vairākkārt. Katram ierakstam piešķiriet savu identifikatoru.',
  'unknown-reference':
    'Identifikatora {found} nav nevienam ierakstam. Labojiet to vai pievienojiet ierakstu, uz kuru tas norāda.',
  'end-before-start': 'Beigu datums {found} ir pirms sākuma datuma {expected}. Labojiet vienu no tiem.',
  'outside-project': '{found} ir ārpus projekta laika ({expected}). Labojiet šo datumu vai projekta datumus.',
  'sends-to-itself': '{found} ir gan nosūtošā, gan uzņemošā organizācija. Izvēlieties citu uzņemošo organizāciju.',
  'sends-off-target':
    '{key} nosūta {found}, bet mērķis ir {expected}. Labojiet apmaiņas („flows”) vai mērķus („targets”).',
  'receives-off-target':
    '{key} uzņem {found}, bet mērķis ir {expected}. Labojiet apmaiņas („flows”) vai mērķus („targets”).',
  'total-off-target':
    'Visu apmaiņu kopskaits ir {found}, bet mērķis ir {expected}. Labojiet apmaiņas („flows”) vai mērķus („targets”).',
  'missing-translation':
    'Šī teksta trūkst šādās valodās: {found}. Pievienojiet to; citādi šo valodu lasītāji redzēs tekstu citā valodā.',
  'file-missing': 'Faila {found} nav. Augšupielādējiet to vai labojiet adresi.',
  'file-size': 'Faila lielums baitos ir {expected}, bet datu plūsmā norādīts {found}. Rakstiet {expected}.',
  'file-hash': 'Faila SHA-256 kontrolsumma ir {expected}. Ierakstiet to šeit vai ievietojiet pareizo failu.',
  'unknown-choice': 'Pareizās atbildes {found} nav starp izvēlēm. Rakstiet kādas izvēles identifikatoru.',
  'gap-without-response': 'Laukam „{found}” nav nevienas derīgas atbildes. Pievienojiet to.',
  'no-gap': 'Tekstā nav, ko aizpildīt. Ievietojiet tajā lauku ({found}).',
  'misplaced-field': 'Lauks {found} šāda veida jautājumā neder. Izņemiet to vai mainiet jautājuma veidu.',
  'too-many-correct':
    'Pareizo atbilžu ir vairāk, nekā drīkst izvēlēties ({found}). Mainiet „maxChoices” vai pareizās atbildes.',
  'incomplete-order': 'Pareizajā secībā katrai izvēlei jābūt tieši vienreiz. Trūkst: {found}.',
  'no-recording': 'Diktātam vajag ierakstu. Norādiet stimulu, kurā ir „audio”.',
};

export default messages;
