import type { FillMessages } from './phrases.js';

const messages: FillMessages = {
  usage: `       mobility-widgets fill FONTE [--check | --dry-run] [opções]

Escreve numa fonte de dados local o que os ficheiros ao lado dela provam: o tamanho, a soma SHA-256 e as páginas, a
largura e a altura das imagens e a soma da carta. Tudo o resto fica como está escrito.

  --check      Não escrever nada; código de saída 1 se algo mudasse
  --dry-run    Não escrever nada; dizer o que mudaria
`,
  added: 'novo',
  written: {
    one: 'Foi escrito {count} valor em {file}.',
    many: 'Foram escritos {count} de valores em {file}.',
    other: 'Foram escritos {count} valores em {file}.',
  },
  pending: {
    one: 'Há {count} valor a mudar em {file}. Nada foi escrito.',
    many: 'Há {count} de valores a mudar em {file}. Nada foi escrito.',
    other: 'Há {count} valores a mudar em {file}. Nada foi escrito.',
  },
  nothing: '{file} concorda com os seus ficheiros.',
  reasons: {
    elsewhere: 'Não lido: este ficheiro está noutro lugar.',
    outside: 'Não lido: este ficheiro está fora da pasta da fonte. Mova-o para essa pasta.',
    missing: 'Não lido: este ficheiro não existe. Acrescente-o ou corrija o endereço.',
    'no-pages': 'Não foi possível contar as páginas: o PDF está danificado ou não é um PDF.',
    'no-dimensions': 'Não foi possível ler a largura e a altura: não é uma imagem, ou não as indica.',
  },
  notLocal: 'Não é possível completar uma fonte publicada na Web: “{found}”. Indique o caminho de um ficheiro.',
};

export default messages;
