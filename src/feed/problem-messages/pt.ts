import type { ProblemMessages } from './problem-messages.js';

const messages: ProblemMessages = {
  'unsafe-address': 'O endereço {found} não pode ser usado. Escreva um endereço completo que comece por https://.',
  network:
    'Não foi possível aceder ao ficheiro {found}. Verifique o endereço e se o servidor envia Access-Control-Allow-Origin: *.',
  timeout: 'O ficheiro {found} não chegou a tempo. Tente mais tarde.',
  'http-status': 'O servidor respondeu com o código {found}. Verifique se o ficheiro está neste endereço.',
  'unsafe-redirect': 'O servidor redireciona para {found}, que não é um endereço https. Use o endereço https final.',
  'too-large': 'O ficheiro ultrapassa {expected}. Reduza-o ou divida-o.',
  'html-instead-of-json': 'Chegou uma página Web em vez de um ficheiro JSON. Use o endereço do próprio ficheiro.',
  'not-json':
    'O ficheiro não é JSON completo. Verifique as vírgulas, as aspas, as chavetas e os parênteses retos, e carregue-o inteiro.',
  'older-copy': 'A fonte de dados não pode ser lida neste momento; é mostrada uma cópia anterior.',
  unreadable:
    'O ficheiro {found} não pode ser lido. Verifique se é um ficheiro, se tem permissão para o abrir e se está gravado em UTF-8.',
  'not-an-object': 'O ficheiro deve conter um único objeto JSON: { "version": "1.0", … }.',
  'unsupported-version': 'A versão {found} não pode ser lida aqui. Escreva {expected}.',
  missing: 'Falta este campo. Acrescente-o ({expected}).',
  'wrong-type': '{found} não é do tipo certo. Escreva: {expected}.',
  'unknown-key': 'O campo “{key}” não existe. Verifique a ortografia ou, se for uma nota sua, comece o nome por _.',
  'unknown-value': '{found} não é um dos valores possíveis. Escreva um destes: {expected}.',
  empty: 'Este campo está vazio. Preencha-o ou retire-o.',
  'too-long': 'Este texto é demasiado longo. Número de caracteres permitido: {expected}.',
  'out-of-range': '{found} está fora dos limites. Escreva um número {expected}.',
  'unsafe-link':
    '{found} não é um endereço que uma página possa abrir. Escreva um endereço https ou um caminho a partir da pasta da fonte de dados.',
  'not-a-date': '{found} não é uma data. Escreva ano-mês-dia, por exemplo 2022-03-05, ou ano-mês, por exemplo 2022-03.',
  'not-a-language': '{found} não é um código de língua. Escreva um código como en, fr, pt ou pt-PT.',
  'not-an-id':
    '{found} não pode servir de identificador. Use de 1 a 64 letras, algarismos ou sinais, sem espaços nem acentos.',
  'not-a-country': '{found} não é um código de país. Escreva duas letras maiúsculas, por exemplo FR ou LV.',
  'not-a-hash': '{found} não é uma soma SHA-256. Escreva 64 caracteres de entre 0–9 e a–f.',
  'not-an-email': '{found} não é um endereço de correio eletrónico. Escreva um como secretaria@escola.example.',
  'not-a-version': '{found} não é um número de versão. Escreva dois números separados por um ponto, por exemplo "1.0".',
  'not-a-media-type': '{found} não é um tipo de ficheiro. Escreva um como application/pdf.',
  'not-a-subject-area': '{found} não é um código ISCED-F. Escreva quatro algarismos entre aspas, por exemplo "0716".',
  invalid: '{found} não se ajusta aqui. Compare com a fonte de exemplo.',
  'duplicate-key': 'O campo “{key}” aparece aqui pela segunda vez e só conta o último. Retire um dos dois.',
  'duplicate-id': 'O identificador {found} é usado mais do que uma vez. Dê a cada registo um identificador próprio.',
  'unknown-reference': 'Nada tem o identificador {found}. Corrija-o ou acrescente o registo a que se refere.',
  'end-before-start': 'A data de fim {found} é anterior à de início {expected}. Corrija uma das duas.',
  'outside-project': '{found} fica fora do projeto ({expected}). Corrija esta data ou as do projeto.',
  'sends-to-itself':
    '{found} é ao mesmo tempo a organização de envio e a de acolhimento. Escolha outra organização de acolhimento.',
  'sends-off-target':
    '{key} envia {found}, mas a meta é {expected}. Corrija os intercâmbios (“flows”) ou as metas (“targets”).',
  'receives-off-target':
    '{key} recebe {found}, mas a meta é {expected}. Corrija os intercâmbios (“flows”) ou as metas (“targets”).',
  'total-off-target':
    'Todos os intercâmbios somam {found}, mas a meta é {expected}. Corrija os intercâmbios (“flows”) ou as metas (“targets”).',
  'missing-translation': 'Este texto falta em: {found}. Acrescente-o; quem lê nessas línguas vê outra língua.',
  'file-missing': 'O ficheiro {found} não está lá. Carregue-o ou corrija o endereço.',
  'file-size': 'O ficheiro tem {expected} bytes, mas a fonte de dados indica {found}. Escreva {expected}.',
  'file-hash': 'A soma SHA-256 do ficheiro é {expected}. Escreva-a aqui ou ponha o ficheiro certo no lugar.',
  'unknown-choice': 'A resposta certa {found} não está entre as opções. Escreva o identificador de uma delas.',
  'gap-without-response': 'Não há nenhuma resposta aceite para “{found}”. Acrescente-a.',
  'no-gap': 'O texto não tem nada para preencher. Ponha nele um campo ({found}).',
  'misplaced-field': 'Um campo do tipo {found} não cabe neste género de pergunta. Retire-o ou mude o tipo da pergunta.',
  'too-many-correct':
    'Há mais respostas certas do que opções permitidas ({found}). Mude “maxChoices” ou as respostas certas.',
  'incomplete-order': 'A ordem certa tem de indicar cada opção uma vez. Falta: {found}.',
  'no-recording': 'Um ditado precisa de uma gravação. Indique um estímulo que tenha “audio”.',
};

export default messages;
