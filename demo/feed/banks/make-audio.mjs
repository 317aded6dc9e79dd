// Makes the recordings of the item banks from their transcripts, with open tools out of Debian:
//   apt-get install espeak-ng lame && node demo/feed/banks/make-audio.mjs [en lv …]
// The recordings are kept in the repository, so that the demonstration needs neither of them. Two people who talk get two
// voices; the slow version is spoken slowly, not stretched.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./', import.meta.url);
/** Without a region: eSpeak NG 1.51 keeps to one voice for "en-gb" and "fr-fr", whatever variant is asked for. */
const VOICES = { en: 'en', fr: 'fr', es: 'es', ca: 'ca', lv: 'lv', pt: 'pt' };
/** Voices of eSpeak NG: two people who talk sound unlike each other even where both are women. */
const HIGH = ['f2', 'f5'];
const LOW = ['m3', 'm7'];

/** Men, by name, and recordings of a man who talks alone, by id; whoever is not listed is a woman. */
const MEN = new Set([
  ...['Emre', 'Tom', 'Oscar', 'Mateusz', 'Max', 'Hamid', 'Milan', 'Yanis', 'Rachid', 'Lukas', 'Omar', 'Gilles'],
  ...['Nikola', 'Artur', 'Yusuf', 'Pavel', 'Hugo', 'Oskar', 'Leon', 'Emil', 'Senyor Pons', 'Rasmus'],
  ...['Mateo', 'Andris', 'Luka', 'Vadītājs', 'Luca', 'Jorge', 'Joaquim', 'Empregado', 'Matteo'],
  ...['en-l04', 'fr-l03', 'fr-l06', 'lv-l06', 'lv-l10', 'pt-l04', 'pt-l06', 'pt-l10', 'pt-l14'],
]);

/** Words a minute. */
const PACE = 145;
const SLOW_PACE = 105;
const SAMPLE_RATE = 22_050;
const BYTES_PER_SAMPLE = 2;
const WAV_HEADER = 44;
/** Seconds between two who talk. */
const PAUSE = 0.35;
/** Bytes; a pupil may be on a mobile network. */
const LARGEST = 40_000;
/** Kilobit a second, the best first; the last one is what a long recording gets. */
const BIT_RATES = [24, 16, 8];

const banks = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const wanted = process.argv.slice(2);
for (const name of banks) {
  const bank = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (wanted.length === 0 || wanted.includes(bank.language)) makeBank(bank);
}

function makeBank({ language, stimuli = [] }) {
  rmSync(new URL(`audio/${language}`, FOLDER), { recursive: true, force: true });
  const recordings = stimuli.filter(({ audio }) => audio);
  for (const { id, audio } of recordings) {
    const lines = audio.transcript.map(({ speaker = id, text }) => ({ speaker, text }));
    write(audio.src, speak(lines, language, PACE));
    if (audio.slowSrc) write(audio.slowSrc, speak(lines, language, SLOW_PACE));
  }
  console.log(`${language}: ${recordings.length} recordings`);
}

function write(path, samples) {
  const url = new URL(path, FOLDER);
  mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
  const mp3 = encode(samples);
  if (mp3.length > LARGEST) throw new Error(`${path} has ${mp3.length} bytes: shorten its transcript.`);
  writeFileSync(url, mp3);
}

/** Raw samples, 16 bit, one channel. */
function speak(transcript, language, pace) {
  const voices = voicesOf(transcript.map(({ speaker }) => speaker));
  const silence = Buffer.alloc(Math.round(PAUSE * SAMPLE_RATE) * BYTES_PER_SAMPLE);
  const parts = transcript.flatMap(({ speaker, text }) => {
    const options = ['-v', `${VOICES[language]}+${voices.get(speaker)}`, '-s', `${pace}`, '-g', '2', '--stdout'];
    const wave = execFileSync('espeak-ng', options, { input: text, maxBuffer: 2 ** 26 });
    return [wave.subarray(WAV_HEADER), silence];
  });
  return Buffer.concat(parts.slice(0, -1));
}

function voicesOf(speakers) {
  const names = [...new Set(speakers)];
  const choose = (group, voices) => group.map((name, index) => [name, voices[index % voices.length]]);
  const [men, women] = [names.filter((name) => MEN.has(name)), names.filter((name) => !MEN.has(name))];
  return new Map([...choose(men, LOW), ...choose(women, HIGH)]);
}

function encode(samples) {
  const raw = ['-r', '-s', '22.05', '--bitwidth', '16', '--signed', '--little-endian', '-m', 'm'];
  const attempts = BIT_RATES.map(
    (rate) => () =>
      execFileSync('lame', [...raw, '-b', `${rate}`, '--quiet', '-', '-'], { input: samples, maxBuffer: 2 ** 26 }),
  );
  let mp3 = attempts.shift()();
  while (mp3.length > LARGEST && attempts.length > 0) mp3 = attempts.shift()();
  return mp3;
}
