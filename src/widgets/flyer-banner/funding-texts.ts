/**
 * What a programme wants beside the EU emblem, by period and language. `official`: read at the source that is named.
 * `unchecked`: believed to be the official wording, not read at an official source. `unofficial`: there is no official one.
 * Whoever finds the official page puts its address here and raises the status; until then visitors see English beside it.
 */
import type { Language } from '../../model/language.js';

export type TextStatus = 'official' | 'unofficial' | 'unchecked';

export interface FundingText {
  readonly text: string;
  readonly status: TextStatus;
  readonly source: string;
}

export type TextsByLanguage = Readonly<Record<Language, FundingText>>;

export interface FundingTexts {
  readonly label: TextsByLanguage;
  readonly value: TextsByLanguage;
}

const entry =
  (status: TextStatus) =>
  (source: string, text: string): FundingText => ({ text, status, source });
const official = entry('official');
const unofficial = entry('unofficial');
const unchecked = entry('unchecked');

const GUIDANCE = 'Erasmus+, Guidance for beneficiaries: https://paperzz.com/doc/7196246';
const PROJECTS = 'word for word on several websites of funded projects';
const ONE_PROJECT = 'on one website of a funded project';
const EMBLEM = 'caption of the emblem on national websites';
const KNOWLEDGE = 'no source at hand';
const CATALAN = 'Catalan is not an official language of the EU';

/** The value of 2021–2027 names EACEA; where a national agency grants, the feed gives that agency's words. */
export const FUNDING_TEXTS: Readonly<Record<'2014-2020' | '2021-2027', FundingTexts>> = {
  '2014-2020': {
    label: {
      en: official(GUIDANCE, 'Co-funded by the Erasmus+ Programme of the European Union'),
      fr: unchecked(ONE_PROJECT, 'Cofinancé par le programme Erasmus+ de l’Union européenne'),
      es: unchecked(PROJECTS, 'Cofinanciado por el programa Erasmus+ de la Unión Europea'),
      ca: unofficial(CATALAN, 'Cofinançat pel programa Erasmus+ de la Unió Europea'),
      lv: unchecked(KNOWLEDGE, 'Eiropas Savienības programmas “Erasmus+” līdzfinansēts'),
      pt: unchecked(ONE_PROJECT, 'Cofinanciado pelo Programa Erasmus+ da União Europeia'),
    },
    value: {
      en: unchecked(
        PROJECTS,
        'The European Commission support for the production of this publication does not constitute an endorsement of the contents which reflects the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.',
      ),
      fr: unchecked(
        KNOWLEDGE,
        'Le soutien de la Commission européenne à la production de cette publication ne constitue pas une approbation du contenu, qui reflète uniquement le point de vue des auteurs, et la Commission ne peut pas être tenue responsable de toute utilisation qui pourrait être faite des informations qu’elle contient.',
      ),
      es: unchecked(
        KNOWLEDGE,
        'El apoyo de la Comisión Europea para la elaboración de esta publicación no implica la aceptación de sus contenidos, que es responsabilidad exclusiva de los autores. Por tanto, la Comisión no es responsable del uso que pueda hacerse de la información aquí difundida.',
      ),
      ca: unofficial(
        CATALAN,
        'El suport de la Comissió Europea per a l’elaboració d’aquesta publicació no implica l’acceptació dels seus continguts, que és responsabilitat exclusiva dels autors. Per tant, la Comissió no és responsable de l’ús que es pugui fer de la informació que s’hi difon.',
      ),
      lv: unchecked(
        KNOWLEDGE,
        'Eiropas Komisijas atbalsts šīs publikācijas sagatavošanai nav uzskatāms par satura apstiprinājumu, kas atspoguļo tikai autoru uzskatus, un Komisija nav atbildīga par tajā ietvertās informācijas jebkādu izmantošanu.',
      ),
      pt: unchecked(
        KNOWLEDGE,
        'O apoio da Comissão Europeia à produção desta publicação não constitui um aval do seu conteúdo, que reflete unicamente o ponto de vista dos autores, e a Comissão não pode ser considerada responsável por eventuais utilizações que possam ser feitas com as informações nela contidas.',
      ),
    },
  },
  '2021-2027': {
    label: {
      en: unchecked(PROJECTS, 'Co-funded by the European Union'),
      fr: unchecked(PROJECTS, 'Cofinancé par l’Union européenne'),
      es: unchecked(PROJECTS, 'Cofinanciado por la Unión Europea'),
      ca: unofficial(CATALAN, 'Cofinançat per la Unió Europea'),
      lv: unchecked(EMBLEM, 'Līdzfinansē Eiropas Savienība'),
      pt: unchecked(KNOWLEDGE, 'Cofinanciado pela União Europeia'),
    },
    value: {
      en: unchecked(
        PROJECTS,
        'Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the European Education and Culture Executive Agency (EACEA). Neither the European Union nor EACEA can be held responsible for them.',
      ),
      fr: unchecked(
        ONE_PROJECT,
        'Financé par l’Union européenne. Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas nécessairement ceux de l’Union européenne ou de l’Agence exécutive européenne pour l’éducation et la culture (EACEA). Ni l’Union européenne ni l’EACEA ne sauraient en être tenues pour responsables.',
      ),
      es: unchecked(
        PROJECTS,
        'Financiado por la Unión Europea. Las opiniones y puntos de vista expresados solo comprometen a su(s) autor(es) y no reflejan necesariamente los de la Unión Europea o los de la Agencia Ejecutiva Europea de Educación y Cultura (EACEA). Ni la Unión Europea ni la EACEA pueden ser considerados responsables de ellos.',
      ),
      ca: unofficial(
        CATALAN,
        'Finançat per la Unió Europea. Les opinions i punts de vista expressats només comprometen el(s) seu(s) autor(s) i no reflecteixen necessàriament els de la Unió Europea o els de l’Agència Executiva Europea d’Educació i Cultura (EACEA). Ni la Unió Europea ni l’EACEA en poden ser considerades responsables.',
      ),
      lv: unchecked(
        KNOWLEDGE,
        'Eiropas Savienības finansēts. Paustie viedokļi un uzskati atspoguļo tikai autora(-u) personīgos uzskatus un ne vienmēr sakrīt ar Eiropas Savienības vai Eiropas Izglītības un kultūras izpildaģentūras (EACEA) viedokli. Ne Eiropas Savienība, ne EACEA nenes atbildību par paustajiem uzskatiem.',
      ),
      pt: unchecked(
        ONE_PROJECT,
        'Financiado pela União Europeia. Os pontos de vista e as opiniões expressas são as do(s) autor(es) e não refletem necessariamente a posição da União Europeia ou da Agência de Execução Europeia da Educação e da Cultura (EACEA). Nem a União Europeia nem a EACEA podem ser tidos como responsáveis por essas opiniões.',
      ),
    },
  },
};
