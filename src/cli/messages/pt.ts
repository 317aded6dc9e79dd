import type { CliMessages } from './cli-messages.js';

const messages: CliMessages = {
  usage: `Utilização: mobility-widgets validate FICHEIRO|URL [opções]
            mobility-widgets validate-bank FICHEIRO|URL [opções]
            mobility-widgets ics FONTE|URL [-o FICHEIRO] [opções]
            mobility-widgets map FICHEIRO|URL [opções]

Verifica uma fonte de dados ou um banco de perguntas: o JSON, os campos e a coerência dos registos.
Se a fonte de dados for local, também são verificados os ficheiros (tamanho, soma SHA-256) e os bancos de perguntas.
validate-bank faz o mesmo apenas para um banco de perguntas.

ics escreve as datas de uma fonte de dados num ficheiro iCalendar que os calendários podem subscrever.
Se a fonte tiver erros, é apresentado o respetivo relatório.

map: desenha os parceiros e as suas mobilidades numa imagem SVG, para folhetos e páginas sem scripts.

Opções:
  --format pretty|json        Apresentação dos problemas (pretty)
  --lang en|fr|es|ca|lv|pt    Língua das mensagens e do calendário (en)
  -o, --output FICHEIRO       Ficheiro que ics e map escrevem (saída padrão)
  --help                      Mostrar este texto
  --version                   Mostrar a versão

Opções de map:
  --width PÍXEIS              A largura, de 240 a 4000 (1200)
  --theme light|dark          As cores, claras ou escuras (light)
  --wave ID                   A única mobilidade a desenhar, pelo id do seu evento (todas)

Códigos de saída: 0 sem erros, 1 com erros, 2 ficheiro que não se pode ler ou escrever, ou comando não reconhecido.
`,
  error: 'erro',
  warning: 'aviso',
  errors: { one: '{count} erro', other: '{count} erros' },
  warnings: { one: '{count} aviso', other: '{count} avisos' },
  valid: 'Válido: {counts}.',
  invalid: 'Não válido: {counts}.',
  unwritable: 'Não é possível escrever o ficheiro {found}. Escolha outro local ou permita a escrita.',
  complaints: {
    'no-command': 'Falta um comando.',
    'unknown-command': 'O comando “{found}” não existe.',
    'no-source': 'Falta o ficheiro ou o endereço.',
    'several-sources': 'Só um ficheiro de cada vez; «{found}» está a mais.',
    'no-output': 'Falta o nome do ficheiro a escrever depois de --output.',
    'unknown-option': 'A opção {found} não existe.',
    'unknown-format': 'O formato “{found}” não existe. Escolha pretty ou json.',
    'unknown-language': 'A língua “{found}” não está disponível. Escolha en, fr, es, ca, lv ou pt.',
    'unknown-theme': 'Não existe o tema «{found}». Escolha light ou dark.',
    'unknown-wave': 'A fonte de dados não tem a mobilidade «{found}».',
    'wrong-width': '«{found}» não é uma largura. Escreva um número de píxeis de 240 a 4000.',
    'not-written': 'Não é possível escrever {found}.',
    'no-bank': '{found} não é um banco de perguntas. Use validate para uma fonte de dados.',
    'no-folder': 'Falta a pasta onde escrever. Indique-a depois de -o.',
    'wrong-base-url': '“{found}” não é o endereço de um sítio. Escreva, por exemplo, https://widgets.example.org/.',
  },
  syntax: {
    InvalidSymbol:
      'Isto não é JSON. Ponha os textos entre aspas retas; os outros valores são números, true, false ou null.',
    InvalidNumberFormat: 'Isto não é um número. Escreva, por exemplo, 12 ou 3.5.',
    PropertyNameExpected: 'Falta aqui o nome de um campo. Escreva-o entre aspas retas ou retire a vírgula anterior.',
    ValueExpected: 'Falta aqui um valor. Escreva-o ou retire a vírgula anterior.',
    ColonExpected: 'Faltam aqui dois pontos entre o nome do campo e o seu valor.',
    CommaExpected: 'Falta aqui uma vírgula.',
    CloseBraceExpected: 'Falta aqui uma chaveta de fecho }.',
    CloseBracketExpected: 'Falta aqui um parêntese reto de fecho ].',
    EndOfFileExpected:
      'O ficheiro devia acabar aqui. Retire o que se segue, ou a chaveta ou o parêntese que fecha demasiado cedo.',
    InvalidCommentToken: 'O JSON não tem comentários. Em vez disso, escreva um campo cujo nome comece por _.',
    UnexpectedEndOfComment: 'O JSON não tem comentários. Em vez disso, escreva um campo cujo nome comece por _.',
    UnexpectedEndOfString: 'Faltam as aspas de fecho neste texto. Acrescente-as na mesma linha.',
    UnexpectedEndOfNumber: 'Este número está incompleto. Escreva, por exemplo, 12 ou 3.5.',
    InvalidUnicode: 'Depois de \\u são precisos quatro algarismos ou letras de a a f, como em \\u00e9.',
    InvalidEscapeCharacter: 'Este carácter não pode seguir uma barra invertida. Escreva \\\\ para a própria barra.',
    InvalidCharacter: 'Um texto não pode conter tabulações nem mudanças de linha. Escreva \\t ou \\n em vez disso.',
  },
};

export default messages;
