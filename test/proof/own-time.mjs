// Loaded before a shipped bundle (`node --import`): its pauses take two milliseconds at most, and its clock says that
// they took what was asked for. With TRIAL_CLOCK=jumps the wall clock jumps by hours at every look.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const LONGEST_PAUSE = 2;
const HOUR = 3_600_000;

const realSleep = timers.setTimeout;
const realNow = performance.now.bind(performance);
let ahead = 0;

timers.setTimeout = async (milliseconds = 1, value = undefined, options = {}) => {
  const result = await realSleep(Math.min(milliseconds, LONGEST_PAUSE), value, options);
  ahead += milliseconds;
  return result;
};
performance.now = () => realNow() + ahead;
syncBuiltinESMExports();

if (process.env.TRIAL_CLOCK === 'jumps') {
  const RealDate = Date;
  const jumpingNow = () => RealDate.now() + Math.round((Math.random() - 0.5) * 20 * HOUR);
  globalThis.Date = class extends RealDate {
    constructor(...words) {
      if (words.length === 0) super(jumpingNow());
      else super(...words);
    }

    static now() {
      return jumpingNow();
    }
  };
}
