import type { MapMessages } from './map-messages.js';

const messages: MapMessages = {
  title: 'A nossa rede de parceiros',
  partners: { one: '{count} parceiro', many: '{count} de parceiros', other: '{count} parceiros' },
  inCountries: { one: 'em {count} país', many: 'em {count} de países', other: 'em {count} países' },
  apprentices: { one: '{count} aprendiz', many: '{count} de aprendizes', other: '{count} aprendizes' },
  inMobilities: {
    one: 'em {count} mobilidade-teste',
    many: 'em {count} de mobilidades-teste',
    other: 'em {count} mobilidades-teste',
  },
  balance: 'Cada país envia {sends} e recebe {hosts}.',
  arcs: 'Aprendizes de um parceiro para outro, com o seu número.',
  associates: 'Parceiro associado: pequeno círculo da cor do seu parceiro.',
  outside: 'fora do mapa',
  boundaries: 'As fronteiras representadas não implicam reconhecimento oficial.',
  kosovo:
    'Esta designação não prejudica as posições relativas ao estatuto e está conforme com a Resolução 1244/1999 do Conselho de Segurança das Nações Unidas e com o parecer do Tribunal Internacional de Justiça sobre a declaração de independência do Kosovo.',
};

export default messages;
