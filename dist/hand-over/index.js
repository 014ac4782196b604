import { start } from '../suite/index.js';
await start('hand-over');
