import { expect } from '@esm-bundle/chai';
import { basemapLevel } from '../../../src/widgets/partner-map/basemap-level.js';
import { MAP_FRAME } from '../../../src/widgets/partner-map/project.js';

const whole = { x: 0, y: 0, ...MAP_FRAME };
const fitted = { x: 0, y: 325, width: 598, height: 551 };

describe('basemapLevel', () => {
  it('is coarse on phones and before anything has a size', () => {
    expect(basemapLevel(whole, 0)).to.equal('coarse');
    expect(basemapLevel(whole, 600)).to.equal('coarse');
    expect(basemapLevel(fitted, 360)).to.equal('coarse');
  });

  it('is the standard one where its detail is seen', () => {
    expect(basemapLevel(fitted, 600)).to.equal('standard');
    expect(basemapLevel(whole, 1200)).to.equal('standard');
    expect(basemapLevel({ ...fitted, width: 60, height: 55 }, 280)).to.equal('standard');
  });
});
