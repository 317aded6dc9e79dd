import type { FillMessages } from './phrases.js';

const messages: FillMessages = {
  usage: `       mobility-widgets fill PLŪSMA [--check | --dry-run] [opcijas]

Ieraksta vietējā datu plūsmā to, ko pierāda blakus esošie faili: izmēru, SHA-256 kontrolsummu un lappušu skaitu, attēlu
platumu un augstumu, hartas kontrolsummu. Viss pārējais paliek tā, kā ir uzrakstīts.

  --check      Neko nerakstīt; izejas kods 1, ja kaut kas mainītos
  --dry-run    Neko nerakstīt; pateikt, kas mainītos
`,
  added: 'jauns',
  written: {
    zero: 'Failā {file} ierakstītas {count} vērtību.',
    one: 'Failā {file} ierakstīta {count} vērtība.',
    other: 'Failā {file} ierakstītas {count} vērtības.',
  },
  pending: {
    zero: 'Failā {file} jāmaina {count} vērtību. Nekas netika ierakstīts.',
    one: 'Failā {file} jāmaina {count} vērtība. Nekas netika ierakstīts.',
    other: 'Failā {file} jāmaina {count} vērtības. Nekas netika ierakstīts.',
  },
  nothing: '{file} atbilst saviem failiem.',
  reasons: {
    elsewhere: 'Nav nolasīts: šis fails atrodas citur.',
    outside: 'Nav nolasīts: šis fails atrodas ārpus plūsmas mapes. Pārvietojiet to uz šo mapi.',
    missing: 'Nav nolasīts: šāda faila nav. Pievienojiet to vai izlabojiet adresi.',
    'no-pages': 'Lappuses nevarēja saskaitīt: PDF ir bojāts vai tas nav PDF.',
    'no-dimensions': 'Platumu un augstumu nevarēja nolasīt: tas nav attēls vai tajā tie nav norādīti.',
  },
  notLocal: 'Tīmeklī publicētu plūsmu nevar papildināt: „{found}”. Norādiet faila ceļu.',
};

export default messages;
