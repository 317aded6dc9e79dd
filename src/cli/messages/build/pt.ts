import type { BuildMessages } from './build-messages.js';

const messages: BuildMessages = {
  usage: `       mobility-widgets build FONTE|URL -o PASTA [--base-url URL] [--lenient] [opções]

Cria um sítio completo com os componentes e uma fonte de dados, para carregar em qualquer espaço web: o código, uma
página por componente e por língua, a fonte com os seus ficheiros, calendários, tabelas e dados de mapa, e definições
para servidores web. Não apaga nada e só substitui os seus próprios ficheiros.

  --base-url URL    O endereço que a pasta terá, por exemplo https://widgets.example.org/: necessário para oEmbed
  --lenient         Criar apesar dos erros, com o que os visitantes veriam
`,
  written: { one: 'Foi escrito {count} ficheiro em {folder}.', other: 'Foram escritos {count} ficheiros em {folder}.' },
  tag: 'Ponha esta etiqueta no lugar onde um componente deve aparecer:',
  page: 'Ou envie quem trata do sítio para esta página, que escreve as linhas para cada sítio:',
  noAddress: 'Sem --base-url as páginas não têm oEmbed: o endereço sozinho, colado no WordPress, fica uma ligação.',
  left: {
    one: 'Ainda lá está {count} ficheiro de uma criação anterior.',
    other: 'Ainda lá estão {count} ficheiros de uma criação anterior.',
  },
  outside: 'Não publicado, porque está fora da pasta da fonte ou numa pasta oculta: {found}',
  occupied:
    'Estes ficheiros não são de uma criação anterior ou foram alterados desde então. Mude-os de lugar ou escolha outra pasta. Nada foi escrito.',
  unwritable: 'Não é possível escrever na pasta {found}. Escolha outro lugar ou permita a escrita.',
};

export default messages;
