import { expect } from '@esm-bundle/chai';
import { settle } from '../../support/settle.js';
import { ItemPage } from './item-page.js';

/** Without a file, a network and a person's touch: what the browser's own player would do, event by event. */
class Player {
  readonly audio: HTMLAudioElement;
  src = '';
  paused = true;
  time = 0;

  constructor(readonly page: ItemPage) {
    const audio = page.all<HTMLAudioElement>('audio')[0];
    if (!audio) throw new Error('There is no recording.');
    this.audio = audio;
    Object.defineProperties(audio, {
      paused: { get: () => this.paused },
      duration: { get: () => 10 },
      currentTime: { get: () => this.time, set: (time: number) => (this.time = time) },
      src: { set: (src: string) => (this.src = src) },
      pause: { value: () => this.pause() },
      play: { value: () => new Promise<void>((resolve) => resolve(this.play())) },
    });
  }

  play(): void {
    this.paused = false;
    this.fire('play');
    if (!this.paused) this.fire('playing');
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.fire('pause');
  }

  async until(time: number): Promise<void> {
    this.time = time;
    this.fire('timeupdate');
    await settle(this.page.stage);
  }

  async end(): Promise<void> {
    this.paused = true;
    this.fire('ended');
    this.time = 0;
    await settle(this.page.stage);
  }

  fire(type: string): void {
    this.audio.dispatchEvent(new Event(type));
  }
}

async function openRecording(settings: Parameters<typeof ItemPage.open>[1] = {}) {
  const page = await ItemPage.open('choice', { mode: 'test', ...settings });
  return { page, player: new Player(page) };
}

describe('a recording', () => {
  it('loads and plays nothing by itself', async () => {
    const { page, player } = await openRecording();
    expect(player.audio.preload).to.equal('none');
    expect(player.src + (player.audio.getAttribute('src') ?? '')).to.equal('');
    expect(player.audio.autoplay).to.equal(false);
    expect(page.names('button').slice(0, 2)).to.deep.equal(['Play', 'Play slowly']);
  });

  it('plays and pauses by one button, and shows how far it is', async () => {
    const { page, player } = await openRecording();
    await page.press('button', 'Play');
    expect(page.names('button')[0]).to.equal('Pause');
    await player.until(5);
    expect(page.all<HTMLProgressElement>('progress')[0]?.value).to.equal(0.5);
    await page.press('button', 'Pause');
    await page.press('button', 'Play');
    expect(page.stage.plays).to.equal(1);
  });

  it('says how many plays are left, and stops at the limit', async () => {
    const { page, player } = await openRecording();
    expect(page.statuses).to.equal('You can play it 2 more times.');
    await page.press('button', 'Play');
    expect(page.statuses).to.equal('You can play it 1 more time.');
    await player.end();
    await page.press('button', 'Play slowly');
    expect(player.src).to.contain('slow');
    expect(page.statuses).to.equal('You have played it as often as the test allows.');
    await page.press('button', 'Pause');
    await page.press('button', 'Play slowly');
    expect(player.paused).to.equal(false);
    await page.press('button', 'Play');
    expect(player.src).to.contain('slow');
    await player.end();
    await page.press('button', 'Play');
    expect(player.paused).to.equal(true);
    expect(page.part('button', 'Play').getAttribute('aria-disabled')).to.equal('true');
    expect(page.stage.plays).to.equal(2);
  });

  it('obeys the limit whoever starts it, and after a reload', async () => {
    const { page, player } = await openRecording({ plays: 2 });
    expect(page.part('button', 'Play').getAttribute('aria-disabled')).to.equal('true');
    player.play();
    expect(player.paused).to.equal(true);
    expect(page.stage.plays).to.equal(2);
  });

  it('does not go back within a play that counts', async () => {
    const { page, player } = await openRecording();
    await page.press('button', 'Play');
    await player.until(6);
    player.time = 1;
    player.fire('seeking');
    expect(player.time).to.equal(6);
  });

  it('plays as often as wanted in practice', async () => {
    const { page, player } = await openRecording({ mode: 'practice', plays: 7 });
    expect(page.statuses).to.equal('');
    await page.press('button', 'Play');
    await player.until(6);
    player.time = 1;
    player.fire('seeking');
    expect(player.time).to.equal(1);
  });

  it('falls silent when its question goes', async () => {
    const { page, player } = await openRecording();
    await page.press('button', 'Play');
    page.stage.item = undefined;
    await settle(page.stage);
    expect(player.paused).to.equal(true);
  });

  it('says when its file is missing, counts no play, and can be tried again', async () => {
    const { page, player } = await openRecording();
    player.play = () => {
      player.fire('play');
      throw new Error('404');
    };
    await page.press('button', 'Play');
    player.fire('error');
    await settle(page.stage);
    expect(page.statuses).to.contain('The recording cannot be played. You can go on without it.');
    expect(page.stage.plays).to.equal(0);
    expect(page.part('button', 'Play').getAttribute('aria-disabled')).to.equal('false');
  });

  it('can be left out by those who cannot use it', async () => {
    const { page } = await openRecording();
    await page.press('button', 'I cannot use audio');
    expect(page.all('audio')).to.have.length(0);
    expect(page.text).to.contain('listening is not tested');
    expect(page.text).to.not.contain('take number twelve');
  });

  it('is read in place of heard in practice', async () => {
    const page = await ItemPage.open('choice', { canUseAudio: false });
    expect(page.text).to.contain('Read what is said instead.').and.contain('take number twelve');
  });

  it('is written out once it is checked, and not before', async () => {
    expect((await ItemPage.open('choice')).text).to.not.contain('take number twelve');
    const page = await ItemPage.checked('choice', { selection: 'b' });
    expect(page.text).to.contain('What is said in the recording').and.contain('Driver: No, take number twelve.');
    expect(page.names('button')).to.not.contain('I cannot use audio');
  });
});
