import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/contract/settings';
import { changedSpeed, pacedByNote, paceFor, withSpeed } from '@/utils/guidance/pace-for';
import { sampleNeed } from '../knowledge/sample-items';

const slow = sampleNeed({
  id: 'older-adult',
  pace: { zhPerMinute: 140, enPerMinute: 110, waitSeconds: 8 },
});

describe('the pace', () => {
  it('is the usual one where nothing was found', () => {
    expect(paceFor(null, DEFAULT_SETTINGS)).toEqual({
      zhPerMinute: 160,
      enPerMinute: 125,
      waitSeconds: 5,
    });
  });

  it('is what the playbook advises, with its breath', () => {
    expect(paceFor(slow, DEFAULT_SETTINGS)).toEqual(slow.pace);
  });

  it('is never faster than the agent usually speaks', () => {
    const settings = { ...DEFAULT_SETTINGS, pace: { zhPerMinute: 120, enPerMinute: 125 } };
    expect(paceFor(slow, settings)).toMatchObject({ zhPerMinute: 120, enPerMinute: 110 });
  });

  it('is what the agent chose for the need, faster or slower', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      ...withSpeed(slow, { zhPerMinute: 180, enPerMinute: 95 }, DEFAULT_SETTINGS),
    };
    expect(paceFor(slow, chosen)).toEqual({ zhPerMinute: 180, enPerMinute: 95, waitSeconds: 8 });
    expect(paceFor(null, chosen)).toMatchObject(DEFAULT_SETTINGS.pace);
  });

  it('is chosen as the usual one where no need leads', () => {
    const speed = { zhPerMinute: 150, enPerMinute: 120 };
    expect(withSpeed(null, speed, DEFAULT_SETTINGS)).toEqual({ pace: speed });
  });
});

describe('with a care note', () => {
  const noted = (pace: 'slow' | 'very-slow' | null) => ({
    ...{ pace, largeType: false, channel: null, words: '', speaker: '', until: '2027-05-23' },
  });

  it('is no faster than what colleagues noted of this customer', () => {
    const usual = paceFor(null, DEFAULT_SETTINGS);
    expect(pacedByNote(usual, noted('slow'))).toEqual({
      zhPerMinute: 130,
      enPerMinute: 105,
      waitSeconds: 8,
    });
    expect(pacedByNote(paceFor(slow, DEFAULT_SETTINGS), noted('very-slow')).zhPerMinute).toBe(110);
  });

  it('stays as slow as it was', () => {
    const slowest = { zhPerMinute: 100, enPerMinute: 90, waitSeconds: 20 };
    expect(pacedByNote(slowest, noted('very-slow'))).toEqual(slowest);
  });

  it('is as it was where the note says nothing of it, or there is none', () => {
    const usual = paceFor(slow, DEFAULT_SETTINGS);
    expect(pacedByNote(usual, noted(null))).toEqual(usual);
    expect(pacedByNote(usual, null)).toEqual(usual);
  });
});

describe('changing it', () => {
  it('goes in steps, in the unit of the language, and no further than can be chosen', () => {
    const speed = { zhPerMinute: 160, enPerMinute: 125 };
    expect(changedSpeed(speed, 'zh-Hant', 1)).toEqual({ zhPerMinute: 170, enPerMinute: 125 });
    expect(changedSpeed(speed, 'en', -1)).toEqual({ zhPerMinute: 160, enPerMinute: 120 });
    let fastest = speed;
    for (let press = 0; press < 20; press++) fastest = changedSpeed(fastest, 'zh-Hans', 1);
    expect(fastest.zhPerMinute).toBe(200);
    for (let press = 0; press < 20; press++) fastest = changedSpeed(fastest, 'en', -1);
    expect(fastest.enPerMinute).toBe(90);
  });
});
